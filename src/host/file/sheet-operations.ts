/** The operations of a patch on one sheet of ours: lines inserted, deleted, moved; cells, rows and columns set. */
import type { Shift, SheetOperation, StyleSpec } from "../../book";
import { lineChangeOf, parseRange, rangeAddress, shiftLines } from "../../book";
import { cellBody, looksLikeFormula } from "./cell-markup";
import { fileWidthOf } from "./column-width";
import type { PlacedNote } from "./placed-sheet";
import type { PlacedLink } from "./sheet-links";
import { setLinks } from "./sheet-links";
import { shiftedBreaks, shiftedElement, shiftedPanes, shiftedFormula, shiftedLine, shiftedRange } from "./shifted-markup";
import type { StyleBook } from "./style-book";
import type { DraftCell, DraftColumns, WorksheetDraft } from "./worksheet-draft";
import { changedAttributes } from "./worksheet-draft";

/** Elements that don't move with the cells, for they belong to the sheet as a whole. */
const UNMOVED: readonly string[] = ["sheetPr", "sheetFormatPr", "sheetProtection", "pageSetup"];

/** What operations do beyond the worksheet part. */
export interface Effects {
  /** The shifts in their order, for all that points at the sheet from elsewhere. */
  readonly shifts: Shift[];
  /** Notes set, where they stand in the end. */
  notes: PlacedNote[];
  formulasChanged: boolean;
}

export class OperationRunner {
  readonly effects: Effects = { shifts: [], notes: [], formulasChanged: false };
  /** Shifts whose rows or columns are moved while references to them are not yet. */
  private pending: Shift[] = [];
  private links: PlacedLink[] = [];

  constructor(
    private readonly draft: WorksheetDraft,
    private readonly sheet: string,
    private readonly named: Readonly<Record<string, StyleSpec>>,
    private readonly styles: StyleBook,
  ) {}

  run(operations: readonly SheetOperation[]): Effects {
    for (const operation of operations) this.apply(operation);
    this.settle();
    return this.effects;
  }

  private apply(operation: SheetOperation): void {
    const line = lineChangeOf(operation);
    if (line) return this.shift({ sheet: this.sheet, ...line });
    switch (operation.kind) {
      case "setCell":
        this.settle();
        return this.setCell(operation);
      case "setRow":
        return this.setRow(operation);
      case "setColumn":
        this.settle();
        return this.setColumn(operation);
    }
  }

  private shift(shift: Shift): void {
    const { draft } = this;
    if (shift.axis === "rows") draft.rows = shiftLines(draft.rows, shift.change, undefined);
    else for (const row of draft.rows) if (row) row.cells = shiftLines(row.cells, shift.change, undefined);
    this.pending.push(shift);
  }

  /** Moves what points at cells of this sheet from within it. */
  private settle(): void {
    setLinks(this.draft, this.links);
    this.links = [];
    const shifts = this.pending;
    if (shifts.length === 0) return;
    this.pending = [];
    this.effects.shifts.push(...shifts);
    this.effects.formulasChanged ||= this.draft.rows.some((row) => row?.cells.some((cell) => cell?.formula !== undefined));
    for (const row of this.draft.rows) {
      row?.cells.forEach((cell, column) => {
        if (cell?.formula !== undefined) row.cells[column] = shiftedCell(cell, this.sheet, shifts);
      });
    }
    this.effects.notes = this.effects.notes.flatMap((note) => shiftedNote(note, shifts));
    this.draft.columns = shiftedColumns(this.draft.columns, shifts);
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
    this.effects.formulasChanged ||= existing?.formula !== undefined || cell.formula !== undefined;
    const quoted = cell.formula === undefined && looksLikeFormula(cell.value);
    const style = this.styleIndex(cell.style, existing?.style ?? 0, quoted);
    const body = cellBody(cell.value, cell.formula, row, column);
    this.draft.setCell(row, column, { ...body, style, formulaAttributes: "", more: "" });
    if (cell.note !== undefined) this.effects.notes.push({ row, column, text: cell.note });
    if (cell.link) this.links.push({ row, column, link: cell.link });
  }

  private styleIndex(name: string | undefined, existing: number, quoted: boolean): number {
    if (name === undefined) return quoted ? this.styles.quoted(existing) : existing;
    const style = this.named[name];
    if (!style) throw new RangeError(`the patch of ${this.sheet} has no style ${name}`);
    return this.styles.cellStyle(style, quoted);
  }

  private setRow({ row, height, hidden }: Extract<SheetOperation, { kind: "setRow" }>): void {
    const free = { ht: undefined, customHeight: undefined };
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

function shiftedNote(note: PlacedNote, shifts: readonly Shift[]): PlacedNote[] {
  const row = shiftedLine(note.row, "rows", shifts);
  const column = shiftedLine(note.column, "columns", shifts);
  return row === undefined || column === undefined ? [] : [{ ...note, row, column }];
}

/** Column settings after columns changed; one that spans an insertion leaves the new columns unset. */
function shiftedColumns(columns: readonly DraftColumns[], shifts: readonly Shift[]): DraftColumns[] {
  let shifted: DraftColumns[] = [...columns];
  for (const { axis, change } of shifts) {
    if (axis !== "columns") continue;
    const insertion = change.kind === "insert" ? change.at : undefined;
    const parts = insertion === undefined ? shifted : shifted.flatMap((span) => splitBefore(span, insertion));
    shifted = parts.flatMap((span) => {
      const range = shiftedRange({ top: 0, bottom: 0, left: span.from, right: span.to }, [{ sheet: "", axis, change }]);
      return range ? [{ ...span, from: range.left, to: range.right }] : [];
    });
  }
  return shifted;
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

