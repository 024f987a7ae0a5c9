/** A generated sheet as it stands now: whose lines are which, whatever the user did to them. */
import type { Book, Mark, Sheet } from "../book";
import { findMark, formulaPieces, markedSheets, valueAt } from "../book";
import type { SheetBase } from "./base";
import type { Span } from "./lines";
import { KEY_LINE } from "./lines";

export interface StandingSheet {
  readonly sheet: Sheet;
  readonly mark: Mark;
  /** The key on every line; null on the user's own: lines without key, and second copies of a keyed line. */
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
  /** The keys that lines of ours can have. */
  readonly known: KnownKeys;
}

/** The keys a sheet's lines may have. */
export interface KnownKeys {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/** How many rows and columns of a sheet hold anything. */
export function extentOf(sheet: Sheet): { rows: number; columns: number } {
  const lines = [...sheet.values, ...sheet.formulas];
  return {
    rows: Math.max(sheet.values.length, sheet.formulas.length),
    columns: lines.reduce((widest, line) => Math.max(widest, line?.length ?? 0), 0),
  };
}

/** The text of a cell that should hold a key. */
export function keyTextAt(sheet: Sheet, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Whether a row holds anything but its key. */
export function isFilledRow(sheet: Sheet, row: number, keyColumn: number): boolean {
  const holds = (cell: unknown, column: number): boolean =>
    column !== keyColumn && cell !== null && cell !== undefined && cell !== "";
  return (sheet.values[row] ?? []).some(holds) || (sheet.formulas[row] ?? []).some(holds);
}

function pointsOutOfRow(formula: string, row: number): boolean {
  return formulaPieces(formula).some(
    (piece) =>
      piece.kind !== "text" &&
      (piece.kind === "lost" || piece.range.top !== row || piece.range.bottom !== row),
  );
}

/**
 * Whether a row counts with the rows beside it in some columns: it holds something, and in those columns nothing that is
 * made from other rows, for a sum is no summand.
 */
export function joinsRows(sheet: Sheet, row: number, keyColumn: number, across: Span): boolean {
  const formulas = (sheet.formulas[row] ?? []).slice(across.from, across.to + 1);
  return (
    isFilledRow(sheet, row, keyColumn) &&
    formulas.every((formula) => formula === undefined || !pointsOutOfRow(formula, row))
  );
}

/** Gives each key one line, the first that has it. */
function uniqueKeys(keys: readonly (string | null)[]): (string | null)[] {
  const seen = new Set<string | null>();
  return keys.map((key) => {
    if (seen.has(key)) return null;
    seen.add(key);
    return key;
  });
}

/**
 * Reads the keys of a marked sheet. Undefined where no row or no column can be told any more: its keys were destroyed,
 * and the sheet is the user's own.
 */
export function readStanding(sheet: Sheet, known: KnownKeys): StandingSheet | undefined {
  const mark = findMark(sheet);
  if (!mark) return undefined;
  const extent = extentOf(sheet);
  const keysAlong = (
    count: number,
    keyLine: number,
    textAt: (position: number) => string,
    keys: ReadonlySet<string>,
  ) =>
    Array.from({ length: count }, (_, position) => {
      if (position === keyLine) return KEY_LINE;
      const text = textAt(position);
      return keys.has(text) ? text : null;
    });
  const columns = uniqueKeys(
    keysAlong(extent.columns, mark.column, (column) => keyTextAt(sheet, mark.row, column), known.columns),
  );
  const rows = uniqueKeys(
    keysAlong(extent.rows, mark.row, (row) => keyTextAt(sheet, row, mark.column), known.rows),
  );
  const isKeyed = (key: string | null): boolean => key !== null && key !== KEY_LINE;
  return rows.some(isKeyed) && columns.some(isKeyed) ? { sheet, mark, rows, columns, known } : undefined;
}

/** The marked sheet that is ours; further ones with the mark are the user's copies. */
export function findMarked(book: Book, id: string, base: SheetBase | undefined): Sheet | undefined {
  const marked = markedSheets(book, id);
  return marked.find(({ name }) => name === base?.name) ?? marked[0];
}
