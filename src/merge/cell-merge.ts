/** The three-way merge of cells: what we last wrote, what stands there, what we write now. */
import type { CellSpec, DateSystem, SheetOperation, StyleSpec } from "../book";
import { address, formatAt, formulaAt, valueAt } from "../book";
import type { BaseCell } from "./base";
import { veiledFormula } from "./base";
import type { ConflictField, MergeConflict } from "./conflict";
import { conflictId, shownCell } from "./conflict";
import type { Filling } from "./filling";
import { valueText } from "./fingerprint";
import { isPlacementOf, sameFormula } from "./formula-match";
import type { OwnCell } from "./formula-template";
import { KEY_LINE } from "./lines";
import { baseCellAt, isUntouched } from "./merging-sheet";
import { placeCell } from "./place-sheet";
import { keyTextAt } from "./standing-sheet";

export interface CellMerge {
  readonly operations: readonly SheetOperation[];
  readonly styles: Readonly<Record<string, StyleSpec>>;
  readonly conflicts: readonly MergeConflict[];
  /** How many cells keep what the user wrote. */
  readonly keptCells: number;
  /** Positions of rows that stood already and whose content we change. */
  readonly changedRows: ReadonlySet<number>;
}

const WHY_EDITED = "您改过，新生成的内容也变了，先保留您的内容。";
const WHY_UNKNOWN = "没有上次生成的记录，与新生成的内容不同，先保留表中的内容。";

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

/** A cell of the sheet: where it stands now that lines are arranged (0-based), and its keys. */
interface CellSite {
  readonly row: number;
  readonly column: number;
  readonly own: OwnCell;
}

/** What we write in a cell, and what the next base will say of it. */
interface Writing {
  readonly cell: CellSpec | null;
  readonly now: BaseCell | null;
}

class CellMerger {
  readonly operations: SheetOperation[] = [];
  readonly styles: Record<string, StyleSpec> = {};
  readonly conflicts: MergeConflict[] = [];
  readonly changedRows = new Set<number>();
  keptCells = 0;

  constructor(private readonly filling: Filling) {}

  set(row: number, column: number, cell: CellSpec): void {
    const { style } = cell;
    if (style !== undefined) this.styles[style] = style === NO_STYLE ? {} : (this.filling.spec.styles[style] ?? {});
    this.operations.push({ kind: "setCell", row, column, cell });
  }

  /** A cell of a line that is new: nothing stands there yet. */
  write({ row, column, own }: CellSite, cell: CellSpec | null): void {
    if (cell) this.set(row, column, this.placed(cell, own));
  }

  /**
   * A cell that stands.
   * @param from its position before lines were arranged
   */
  merge(site: CellSite, from: { readonly row: number; readonly column: number }, { cell, now }: Writing): void {
    const { merging, arranged, context } = this.filling;
    const { row, column, own } = site;
    const then = baseCellAt(merging, own.row, own.column);
    const placed = this.placed(cell, own);
    const standing = this.contentAt(row, column);
    const isUsers =
      (then === undefined || !isUntouched(merging, then, from, context)) && !this.isPlacedAlready(standing, now, own);
    const isOurs = isOursChanged(then, now);
    const isSame = isSameContent(standing, placed, arranged.sheet.name);
    const trimmings = changedTrimmings(cell, then, now);

    if (isUsers && !isSame && !(isOurs && context.takeOurs.has(this.conflictOf(own)))) {
      this.keptCells++;
      if (isOurs) {
        this.conflicts.push({
          id: this.conflictOf(own),
          kind: "cell",
          now: { sheet: merging.standing.sheet.name, cell: address(from.row, from.column) },
          then: { sheet: arranged.sheet.name, cell: address(row, column) },
          why: then === undefined ? WHY_UNKNOWN : WHY_EDITED,
          fields: [this.sides(site, { standing, placed, format: this.formatOf(cell) })],
        });
      }
      if (Object.keys(trimmings).length > 0) this.set(row, column, { ...standing, ...trimmings });
      return;
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

  private placed(cell: CellSpec | null, own: OwnCell): CellSpec {
    const { arranged, others } = this.filling;
    return cell ? placeCell(cell, own, arranged.lines, others) : { value: null };
  }

  /** Whether a formula that stands would pass for what we write now, at the next generation at the latest. */
  private isPlacedAlready(standing: CellSpec, now: BaseCell | null, own: OwnCell): boolean {
    if (standing.formula === undefined || now?.formula === undefined) return false;
    const { arranged, others, context } = this.filling;
    const { lines } = arranged;
    const home = { ...lines, rows: { ...lines.rows, isHeading: () => true } };
    return isPlacementOf(now.formula, veiledFormula(standing.formula, context.salt), own, home, others);
  }

  private contentAt(row: number, column: number): CellSpec {
    const { sheet } = this.filling.arranged;
    const formula = formulaAt(sheet, row, column);
    return { value: valueAt(sheet, row, column), ...(formula !== undefined && { formula }) };
  }

  private conflictOf(own: OwnCell): string {
    return conflictId(this.filling.merging.id, own.row, own.column);
  }

  private formatOf(cell: CellSpec | null): string | undefined {
    return cell?.style === undefined ? undefined : this.filling.spec.styles[cell.style]?.format;
  }

  /** What the user has and what we would write, as the sheet would show them. */
  private sides(
    { row, column, own }: CellSite,
    { standing, placed, format }: { readonly standing: CellSpec; readonly placed: CellSpec; readonly format: string | undefined },
  ): ConflictField {
    const { arranged, headingOf, context } = this.filling;
    const dates: DateSystem = context.book.dateSystem;
    return {
      heading: headingOf(column, own.row),
      users: shownCell(standing, formatAt(arranged.sheet, row, column) ?? format, dates),
      ours: shownCell(placed, format, dates),
    };
  }
}

/** Merges the cells of a sheet whose lines are arranged. */
export function mergeCells(filling: Filling): CellMerge {
  const { merging, spec, written, arranged } = filling;
  const merger = new CellMerger(filling);
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
      const site = { row, column, own };
      const cell = specRow.cells[index] ?? null;
      if (rowLine.kind === "new" || columnLine.kind === "new") {
        merger.write(site, cell);
      } else {
        const from = { row: rowLine.position, column: columnLine.position };
        merger.merge(site, from, { cell, now: specRow.written[index] ?? null });
      }
    });
  });
  return merger;
}
