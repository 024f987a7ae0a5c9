/** The three-way merge of cells: what we last wrote, what stands there, what we write now. */
import type { CellSpec, DateSystem, Sheet, SheetOperation, SheetSpec, StyleSpec } from "../book";
import { address, formatAt, formulaAt, valueAt } from "../book";
import type { ArrangedLine } from "./arrangement";
import type { BaseCell, SheetBase } from "./base";
import { veiledFormula } from "./base";
import type { MergeConflict } from "./conflict";
import { conflictId, shownCell } from "./conflict";
import { valueText } from "./fingerprint";
import { isPlacementOf, sameFormula } from "./formula-match";
import type { OwnCell, SheetLines } from "./formula-template";
import { KEY_LINE } from "./lines";
import type { MergeContext, MergingSheet } from "./merging-sheet";
import { baseCellAt, isUntouched } from "./merging-sheet";
import type { OtherSheets } from "./place-sheet";
import { placeCell } from "./place-sheet";
import { keyTextAt } from "./standing-sheet";

/** The sheet once its lines are arranged, before cells are set. */
export interface ArrangedSheet {
  readonly rows: readonly ArrangedLine[];
  readonly columns: readonly ArrangedLine[];
  /** The values and formulas as they stand then. */
  readonly sheet: Sheet;
  readonly lines: SheetLines;
}

export interface CellMerge {
  readonly operations: readonly SheetOperation[];
  readonly styles: Readonly<Record<string, StyleSpec>>;
  readonly conflicts: readonly MergeConflict[];
  /** How many cells keep what the user wrote. */
  readonly keptCells: number;
  /** Positions of rows that stood already and whose content we change. */
  readonly changedRows: ReadonlySet<number>;
}

/** The style that takes all looks away. */
const NO_STYLE = "(none)";

function isSameContent(a: CellSpec, b: CellSpec, home: string): boolean {
  if (a.formula === undefined || b.formula === undefined) {
    return a.formula === b.formula && valueText(a.value) === valueText(b.value);
  }
  return sameFormula(a.formula, b.formula, home);
}

/** Whether what we write differs from what we wrote; true where that is not known. */
function isOursChanged(then: BaseCell | null | undefined, now: BaseCell | null): boolean {
  return (
    then === undefined ||
    then?.formula !== now?.formula ||
    (now?.formula === undefined && (then?.value ?? "") !== (now?.value ?? ""))
  );
}

/** The looks, note and link a cell gets: only what we change, for the user may have changed the rest. */
function changedTrimmings(
  cell: CellSpec | null,
  then: BaseCell | null | undefined,
  now: BaseCell | null,
): Partial<CellSpec> {
  if (then === undefined) return {};
  const style = cell?.style ?? NO_STYLE;
  const hasNewExtra = (then?.extra ?? "") !== (now?.extra ?? "");
  return {
    ...((then?.look ?? "") !== (now?.look ?? "") && { style }),
    ...(hasNewExtra && { note: cell?.note ?? "", ...(cell?.link && { link: cell.link }) }),
  };
}

class CellMerger {
  readonly operations: SheetOperation[] = [];
  readonly styles: Record<string, StyleSpec> = {};
  readonly conflicts: MergeConflict[] = [];
  readonly changedRows = new Set<number>();
  keptCells = 0;

  constructor(
    private readonly merging: MergingSheet,
    private readonly spec: SheetSpec,
    private readonly arranged: ArrangedSheet,
    private readonly others: OtherSheets,
    private readonly context: MergeContext,
  ) {}

  set(row: number, column: number, cell: CellSpec): void {
    const { style } = cell;
    if (style !== undefined) this.styles[style] = style === NO_STYLE ? {} : (this.spec.styles[style] ?? {});
    this.operations.push({ kind: "setCell", row, column, cell });
  }

  place(cell: CellSpec | null, own: OwnCell): CellSpec {
    return cell ? placeCell(cell, own, this.arranged.lines, this.others) : { value: null };
  }

  /** A cell of a line that is new: nothing stands there yet. */
  write(row: number, column: number, cell: CellSpec | null, own: OwnCell): void {
    if (cell) this.set(row, column, this.place(cell, own));
  }

  /** A cell that stands: `then` gives its position before lines were arranged. */
  merge(
    row: number,
    column: number,
    from: { row: number; column: number },
    cell: CellSpec | null,
    now: BaseCell | null,
    own: OwnCell,
  ): void {
    const { merging, context } = this;
    const then = baseCellAt(merging, own.row, own.column);
    const placed = this.place(cell, own);
    const standing = this.contentAt(row, column);
    const isUsers =
      (then === undefined || !isUntouched(merging, then, from.row, from.column, context)) &&
      !this.isPlacedAlready(standing, now, own);
    const isOurs = isOursChanged(then, now);
    const isSame = isSameContent(standing, placed, this.arranged.sheet.name);
    const trimmings = changedTrimmings(cell, then, now);

    if (isUsers && !isSame) {
      const id = conflictId(merging.id, own.row, own.column);
      if (!isOurs || !context.takeOurs.has(id)) {
        this.keptCells++;
        if (isOurs)
          this.conflicts.push(this.cellConflict(id, row, column, standing, placed, cell, then === undefined));
        if (Object.keys(trimmings).length > 0) this.set(row, column, { ...standing, ...trimmings });
        return;
      }
    }
    // A file that nobody recalculates shows the value we computed last time.
    const isStale =
      placed.formula !== undefined &&
      then?.value !== now?.value &&
      valueText(standing.value) !== valueText(placed.value);
    if (!isSame || isStale) this.changedRows.add(row);
    if (!isSame || isStale || Object.keys(trimmings).length > 0) {
      const content =
        placed.formula === undefined
          ? { value: placed.value }
          : { value: placed.value, formula: placed.formula };
      this.set(row, column, { ...content, ...trimmings });
    }
  }

  /** Whether a formula that stands would pass for what we write now, at the next generation at the latest. */
  private isPlacedAlready(standing: CellSpec, now: BaseCell | null, own: OwnCell): boolean {
    if (standing.formula === undefined || now?.formula === undefined) return false;
    const { lines } = this.arranged;
    const home = { ...lines, rows: { ...lines.rows, isHeading: () => true } };
    return isPlacementOf(
      now.formula,
      veiledFormula(standing.formula, this.context.salt),
      own,
      home,
      this.others,
    );
  }

  private contentAt(row: number, column: number): CellSpec {
    const { sheet } = this.arranged;
    const formula = formulaAt(sheet, row, column);
    return { value: valueAt(sheet, row, column), ...(formula !== undefined && { formula }) };
  }

  private cellConflict(
    id: string,
    row: number,
    column: number,
    standing: CellSpec,
    placed: CellSpec,
    cell: CellSpec | null,
    isUnknown: boolean,
  ): MergeConflict {
    const { sheet } = this.arranged;
    const dates: DateSystem = this.context.book.dateSystem;
    const place = { sheet: sheet.name, cell: address(row, column) };
    const oursFormat = cell?.style === undefined ? undefined : this.spec.styles[cell.style]?.format;
    return {
      id,
      kind: "cell",
      place,
      users: shownCell(standing, formatAt(sheet, row, column) ?? oursFormat, dates),
      ours: shownCell(placed, oursFormat, dates),
      text: isUnknown
        ? `“${place.sheet}”${place.cell}：没有上次生成的记录，这一格与新生成的内容不同，先保留表中的内容。`
        : `“${place.sheet}”${place.cell}：您改过这一格，新生成的内容也变了，先保留您的内容。`,
    };
  }
}

/**
 * Merges the cells of a sheet whose lines are arranged.
 * @param spec holds only formulas that can be placed.
 * @param written the base of the spec.
 */
export function mergeCells(
  merging: MergingSheet,
  spec: SheetSpec,
  written: SheetBase,
  arranged: ArrangedSheet,
  others: OtherSheets,
  context: MergeContext,
): CellMerge {
  const merger = new CellMerger(merging, spec, arranged, others, context);
  const { rows: rowKeys, columns: columnKeys } = arranged.lines;
  const specRows = new Map(
    spec.rows.map((row, i) => [row.key, { cells: row.cells, written: written.rows[i]!.cells }]),
  );
  const specColumns = new Map(spec.columns.map(({ key }, i) => [key, i]));
  const keyColumn = columnKeys.positions.get(KEY_LINE)!;
  const keyRow = rowKeys.positions.get(KEY_LINE)!;

  // New lines get their key; a copy of ours loses it, so that it is the user's own from now on.
  const setKey = (row: number, column: number, key: string | null, known: ReadonlySet<string>): void => {
    const text = keyTextAt(arranged.sheet, row, column);
    if (key === null ? known.has(text) : key !== KEY_LINE && key !== text)
      merger.set(row, column, { value: key });
  };
  rowKeys.standing.forEach((key, row) => setKey(row, keyColumn, key, merging.standing.known.rows));
  columnKeys.standing.forEach((key, column) => setKey(keyRow, column, key, merging.standing.known.columns));

  arranged.rows.forEach((rowLine, row) => {
    const rowKey = rowKeys.standing[row] ?? null;
    const specRow = rowKey === null ? undefined : specRows.get(rowKey);
    if (rowKey === null || !specRow) return;
    arranged.columns.forEach((columnLine, column) => {
      const columnKey = columnKeys.standing[column] ?? null;
      const index = columnKey === null ? undefined : specColumns.get(columnKey);
      if (columnKey === null || index === undefined) return;
      const own = { row: rowKey, column: columnKey };
      const cell = specRow.cells[index] ?? null;
      if (rowLine.kind === "new" || columnLine.kind === "new") {
        merger.write(row, column, cell, own);
      } else {
        merger.merge(
          row,
          column,
          { row: rowLine.position, column: columnLine.position },
          cell,
          specRow.written[index] ?? null,
          own,
        );
      }
    });
  });
  return merger;
}
