/** The operations of a patch on one sheet of ours: lines inserted, deleted, moved; cells, rows and columns set. */
import type { Shift, SheetOperation, StyleSpec } from "../../book";
import { lineChangeOf, parseRange, rangeAddress, shiftIndex, shiftLines, shiftSpan } from "../../book";
import { cellBody, looksLikeFormula } from "./cell-markup";
import { fileWidthOf } from "./column-width";
import type { PlacedNote } from "./placed-sheet";
import type { PlacedLink } from "./sheet-links";
import { setLinks } from "./sheet-links";
import { shiftedBreaks, shiftedElement, shiftedFormula, shiftedPanes, shiftedRange } from "./shifted-markup";
import type { StyleBook } from "./style-book";
import type { DraftCell, DraftColumns, WorksheetDraft } from "./worksheet-draft";
import { changedAttributes } from "./worksheet-draft";

/** Elements that don't move with the cells, for they belong to the sheet as a whole. */
const UNMOVED: readonly string[] = ["sheetPr", "sheetFormatPr", "sheetProtection", "pageSetup"];

/** What operations do beyond the worksheet part. */
export interface Effects {
  /** The shifts in their order, for all that points at the sheet from elsewhere. */
  readonly shifts: readonly Shift[];
  /** Notes set, where they stand in the end. */
  readonly notes: readonly PlacedNote[];
  /** Rows whose texts changed, where they stand in the end: their heights may no longer do. */
  readonly rows: ReadonlySet<number>;
  readonly formulasChanged: boolean;
}

/**
 * Runs operations on a draft. Cells move at once; what points at them is rewritten once, at the end, for a sheet may
 * have thousands of formulas and a patch hundreds of operations.
 */
export class OperationRunner {
  private readonly shifts: Shift[] = [];
  /** Of cells set on the way: how many shifts had happened, which their formulas already reckon with. */
  private readonly shiftsBefore = new Map<DraftCell, number>();
  private links: readonly PlacedLink[] = [];
  private notes: readonly PlacedNote[] = [];
  private rows = new Set<number>();
  private formulasChanged = false;

  constructor(
    private readonly draft: WorksheetDraft,
    private readonly sheet: string,
    private readonly named: Readonly<Record<string, StyleSpec>>,
    private readonly styles: StyleBook,
  ) {}

  run(operations: readonly SheetOperation[]): Effects {
    for (const operation of operations) this.apply(operation);
    if (this.shifts.length > 0) {
      this.shiftFormulas();
      this.shiftElements();
    }
    setLinks(this.draft, this.links);
    const { shifts, notes, rows, formulasChanged } = this;
    return { shifts, notes, rows, formulasChanged };
  }

  private apply(operation: SheetOperation): void {
    const line = lineChangeOf(operation);
    if (line) return this.shift({ sheet: this.sheet, ...line });
    switch (operation.kind) {
      case "setCell":
        return this.setCell(operation);
      case "setRow":
        return this.setRow(operation);
      case "setColumn":
        return this.setColumn(operation);
      default:
        // The others change lines, see above.
        return undefined;
    }
  }

  private shift(shift: Shift): void {
    const { draft } = this;
    if (shift.axis === "rows") draft.rows = shiftLines(draft.rows, shift.change, undefined);
    else for (const row of draft.rows) if (row) row.cells = shiftLines(row.cells, shift.change, undefined);
    draft.columns = shiftedColumns(draft.columns, shift);
    this.notes = this.notes.flatMap((note) => shiftedPlace(note, shift));
    this.links = this.links.flatMap((link) => shiftedPlace(link, shift));
    if (shift.axis === "rows") {
      this.rows = new Set(Array.from(this.rows).flatMap((row) => shiftIndex(row, shift.change) ?? []));
    }
    this.shifts.push(shift);
  }

  private shiftFormulas(): void {
    for (const row of this.draft.rows) {
      row?.cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        row.cells[column] = shiftedCell(cell, this.sheet, this.shifts.slice(this.shiftsBefore.get(cell) ?? 0));
        this.formulasChanged = true;
      });
    }
  }

  private shiftElements(): void {
    const { shifts } = this;
    this.draft.mapElements((xml, name) => {
      if (UNMOVED.includes(name)) return xml;
      if (name === "sheetViews") return shiftedPanes(xml, shifts);
      if (name === "rowBreaks") return shiftedBreaks(xml, "rows", shifts);
      if (name === "colBreaks") return shiftedBreaks(xml, "columns", shifts);
      return shiftedElement(xml, this.sheet, shifts);
    });
  }

  private setCell({ row, column, cell }: Extract<SheetOperation, { kind: "setCell" }>): void {
    const existing = this.draft.cell(row, column);
    this.formulasChanged ||= existing?.formula !== undefined || cell.formula !== undefined;
    const quoted = cell.formula === undefined && looksLikeFormula(cell.value);
    const style = this.styleIndex(cell.style, existing?.style ?? 0, quoted);
    const written = { ...cellBody(cell.value, cell.formula, row, column), style, formulaAttributes: "", more: "" };
    this.draft.setCell(row, column, written);
    this.rows.add(row);
    this.shiftsBefore.set(written, this.shifts.length);
    if (cell.note !== undefined) this.notes = [...this.notes, { row, column, text: cell.note }];
    if (cell.link) this.links = [...this.links, { row, column, link: cell.link }];
  }

  private styleIndex(name: string | undefined, existing: number, quoted: boolean): number {
    if (name === undefined) return this.styles.quoted(existing, quoted);
    const style = this.named[name];
    if (!style) throw new RangeError(`the patch of ${this.sheet} has no style ${name}`);
    return this.styles.cellStyle(style, quoted);
  }

  private setRow({ row, height, hidden }: Extract<SheetOperation, { kind: "setRow" }>): void {
    const free = { ht: undefined, customHeight: undefined };
    if (height === null) this.rows.add(row);
    this.draft.setRowAttributes(row, {
      ...(height === undefined ? {} : height === null ? free : { ht: String(height), customHeight: "1" }),
      ...(hidden === undefined ? {} : { hidden: hidden ? "1" : undefined }),
    });
  }

  private setColumn({ column, width, hidden }: Extract<SheetOperation, { kind: "setColumn" }>): void {
    const before = this.draft.columns.find(({ from, to }) => from <= column && column <= to)?.attributes ?? new Map();
    const attributes = changedAttributes(before, {
      ...(width === undefined ? {} : { width: String(fileWidthOf(width)), customWidth: "1" }),
      ...(hidden === undefined ? {} : { hidden: hidden ? "1" : undefined }),
    });
    const others = this.draft.columns.flatMap((span) => withoutColumn(span, column));
    this.draft.columns = [...others, { from: column, to: column, attributes }].sort((a, b) => a.from - b.from);
  }
}

function shiftedCell(cell: DraftCell, sheet: string, shifts: readonly Shift[]): DraftCell {
  const range = /\bref="([^"]*)"/.exec(cell.formulaAttributes)?.[1];
  const before = range === undefined ? undefined : parseRange(range);
  const after = before && shiftedRange(before, shifts);
  return {
    ...cell,
    formula: shiftedFormula(cell.formula ?? "", sheet, shifts),
    formulaAttributes: after
      ? cell.formulaAttributes.replace(/\bref="[^"]*"/, `ref="${rangeAddress(after)}"`)
      : cell.formulaAttributes,
  };
}

/** A note or link after a shift; none where its cell is deleted. */
function shiftedPlace<Placed extends { readonly row: number; readonly column: number }>(
  placed: Placed,
  { axis, change }: Shift,
): Placed[] {
  const moved = axis === "rows" ? shiftIndex(placed.row, change) : shiftIndex(placed.column, change);
  if (moved === undefined) return [];
  return [axis === "rows" ? { ...placed, row: moved } : { ...placed, column: moved }];
}

/** Column settings after a shift; one that spans an insertion leaves the new columns unset. */
function shiftedColumns(columns: readonly DraftColumns[], { axis, change }: Shift): DraftColumns[] {
  if (axis !== "columns") return [...columns];
  const spans = change.kind === "insert" ? columns.flatMap((span) => splitBefore(span, change.at)) : columns;
  return spans.flatMap((span) => {
    const moved = shiftSpan(span.from, span.to, change);
    return moved ? [{ ...span, ...moved }] : [];
  });
}

function splitBefore(span: DraftColumns, column: number): DraftColumns[] {
  if (column <= span.from || column > span.to) return [span];
  return [
    { ...span, to: column - 1 },
    { ...span, from: column },
  ];
}

function withoutColumn(span: DraftColumns, column: number): DraftColumns[] {
  return splitBefore(span, column)
    .flatMap((part) => splitBefore(part, column + 1))
    .filter(({ from, to }) => !(from === column && to === column));
}

