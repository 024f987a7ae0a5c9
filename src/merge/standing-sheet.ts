/** A generated sheet as it stands now: whose lines are which, whatever the user did to them. */
import type { Book, Mark, Sheet } from "../book";
import { findMark, formulaAt, markedSheets, valueAt } from "../book";
import type { SheetBase } from "./base";
import { valueFingerprint } from "./fingerprint";
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

/** How many plain cells of a row are as the base says. */
function likeness(sheet: Sheet, row: number, columns: readonly (string | null)[], base: SheetBase, salt: string, key: string): number {
  const baseRow = base.rows.find((candidate) => candidate.key === key);
  return base.columns.filter(({ key: columnKey }, i) => {
    const cell = baseRow?.cells[i];
    const column = columns.indexOf(columnKey);
    if (column < 0 || cell?.formula !== undefined || formulaAt(sheet, row, column) !== undefined) return false;
    return valueFingerprint(valueAt(sheet, row, column), salt) === (cell?.value ?? "");
  }).length;
}

/** Gives each key one line: of several with the same key the likest, of equals the first. */
function uniqueKeys(keys: readonly (string | null)[], rate: (position: number, key: string) => number): (string | null)[] {
  const claims = new Map<string, number[]>();
  keys.forEach((key, position) => {
    if (key !== null) claims.set(key, [...(claims.get(key) ?? []), position]);
  });
  const unique = keys.map((): string | null => null);
  for (const [key, positions] of claims) {
    const rates = positions.length > 1 ? positions.map((position) => rate(position, key)) : [0];
    unique[positions[rates.indexOf(Math.max(...rates))]!] = key;
  }
  return unique;
}

/**
 * Reads the keys of a marked sheet. Undefined where no row or no column can be told any more: its keys were destroyed,
 * and the sheet is the user's own.
 */
export function readStanding(sheet: Sheet, known: KnownKeys, base: SheetBase | undefined, salt: string): StandingSheet | undefined {
  const mark = findMark(sheet);
  if (!mark) return undefined;
  const extent = extentOf(sheet);
  const keysAlong = (count: number, keyLine: number, textAt: (position: number) => string, keys: ReadonlySet<string>) =>
    Array.from({ length: count }, (_, position) => {
      if (position === keyLine) return KEY_LINE;
      const text = textAt(position);
      return keys.has(text) ? text : null;
    });
  const columns = uniqueKeys(
    keysAlong(extent.columns, mark.column, (column) => keyTextAt(sheet, mark.row, column), known.columns),
    () => 0,
  );
  const rows = uniqueKeys(
    keysAlong(extent.rows, mark.row, (row) => keyTextAt(sheet, row, mark.column), known.rows),
    (position, key) => (base ? likeness(sheet, position, columns, base, salt, key) : 0),
  );
  const isKeyed = (key: string | null): boolean => key !== null && key !== KEY_LINE;
  return rows.some(isKeyed) && columns.some(isKeyed) ? { sheet, mark, rows, columns, known } : undefined;
}

/** The marked sheet that is ours; further ones with the mark are the user's copies. */
export function findMarked(book: Book, id: string, base: SheetBase | undefined): Sheet | undefined {
  const marked = markedSheets(book, id);
  return marked.find(({ name }) => name === base?.name) ?? marked[0];
}
