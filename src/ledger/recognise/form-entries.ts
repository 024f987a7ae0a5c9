/** The entries of a form: each key with the cell of its value, or, in a table on its side, with a cell for every record. */
import type { CellValue } from "../../book";
import type { FormArea } from "./form-areas";
import { isKey, isTextBelow, partsAt } from "./form-areas";
import type { Grid } from "./grid";
import { filledColumns, ownText, ownTightText, shownValue } from "./grid";
import { headingKey } from "./heading";
import { isBlank } from "./plain-text";
import { isTotalLabel } from "./row-words";

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** Where a value stands. */
export interface ValueAt extends CellAt {
  /** The characters of the cell that are the value, where its key stands in the same cell. */
  readonly part?: { readonly from: number; readonly to: number };
}

export interface FormEntry {
  readonly key: CellAt;
  /** The key as it stands there. */
  readonly name: string;
  /** One for each record. */
  readonly values: readonly ValueAt[];
}

/** In a table on its side at least so many of the lines have an entry for a record. */
const LEAST_FILLED = 0.5;
/** In a column of values fewer of the cells sound like keys. */
const MOST_KEYS_AMONG_VALUES = 0.36;
const LEAST_DIFFERENT = 0.75;
const LONGEST_KEY = 10;
/** Columns beside the values that say how to fill in the form. */
const HINT = /说明|备注|要求/;

/** The columns of the records, where the area is a table turned on its side; none where it is a form. */
export function recordColumns(grid: Grid, { keyColumn, rows }: FormArea): readonly number[] {
  const lines = rows.filter((row) => isKey(grid, row, keyColumn));
  if (lines.length * 2 < rows.length) return [];
  const columns: number[] = [];
  for (let column = columnBeside(grid, rows[0]!, keyColumn); column < grid.columnCount; column++) {
    const filled = lines.filter((row) => !isBlank(grid.sheet.values[row]?.[column]));
    if (filled.length < lines.length * LEAST_FILLED || isAside(grid, rows, column)) continue;
    // Further keys stand between the values of a form.
    if (filled.filter((row) => isKey(grid, row, column)).length > filled.length * MOST_KEYS_AMONG_VALUES) return [];
    columns.push(column);
  }
  return columns.length >= 2 ? columns : [];
}

/** A column of totals or of hints is no record. */
function isAside(grid: Grid, rows: readonly number[], column: number): boolean {
  const heads = [rows[0]! - 1, rows[0]!].map((row) => (row < 0 ? "" : ownTightText(grid, row, column)));
  return heads.some((text) => isTotalLabel(text) || (text.length <= 6 && HINT.test(text)));
}

/** Every key in the first column with its cell in each of the records' columns. */
export function turnedEntries(grid: Grid, { keyColumn, rows }: FormArea, columns: readonly number[]): FormEntry[] {
  return rows.flatMap((row) => {
    const isLine = ownTightText(grid, row, keyColumn) !== "" && !isTextBelow(grid, row, keyColumn);
    return isLine ? [{ ...keyAt(grid, row, keyColumn), values: columns.map((column) => ({ row, column })) }] : [];
  });
}

/** Every key of a form with the cell of its value: beside it, or below where it stands alone. */
export function formEntries(grid: Grid, { keyColumn, rows }: FormArea): FormEntry[] {
  const keyColumns = new Set(rows.flatMap((row) => filledColumns(grid, row, keyColumn).filter((column) => isKey(grid, row, column))));
  return rows.flatMap((row) => {
    if (isTextBelow(grid, row, keyColumn)) return [];
    if (isTextBelow(grid, row + 1, keyColumn)) return [{ ...keyAt(grid, row, keyColumn), values: [{ row: row + 1, column: keyColumn }] }];
    return entriesInRow(grid, row, keyColumn, keyColumns);
  });
}

/** @param keyColumns where keys stand in other lines, so that one we don't know is none the less a key */
function entriesInRow(grid: Grid, row: number, keyColumn: number, keyColumns: ReadonlySet<number>): FormEntry[] {
  const columns = filledColumns(grid, row, keyColumn);
  const entries: FormEntry[] = [];
  for (let at = 0; at < columns.length; at++) {
    const key = columns[at]!;
    const parts = partsAt(grid, row, key);
    if (parts.length > 0) {
      entries.push(...parts.map(({ key: name, from, to }) => ({ key: { row, column: key }, name, values: [{ row, column: key, part: { from, to } }] })));
      continue;
    }
    if (key !== keyColumn && !isKey(grid, row, key) && !(keyColumns.has(key) && mayBeKey(grid, row, key))) continue;
    const beside = columnBeside(grid, row, key);
    const next = columns[at + 1];
    const isEmpty = next === undefined || (next > beside && isKey(grid, row, next));
    entries.push({ ...keyAt(grid, row, key), values: [{ row, column: isEmpty ? beside : next }] });
    if (!isEmpty) at++;
  }
  return entries;
}

/** A short text with its value beside it. */
function mayBeKey(grid: Grid, row: number, column: number): boolean {
  const value = grid.sheet.values[row]?.[column];
  return typeof value === "string" && ownTightText(grid, row, column).length <= LONGEST_KEY && !isBlank(grid.sheet.values[row]?.[columnBeside(grid, row, column)]);
}

/** The column to the right of a cell, beyond its merge. */
function columnBeside(grid: Grid, row: number, column: number): number {
  return (grid.mergeAt(row, column)?.right ?? column) + 1;
}

function keyAt(grid: Grid, row: number, column: number): Pick<FormEntry, "key" | "name"> {
  return { key: { row, column }, name: ownText(grid, row, column) };
}

/** Whether the keys come again and again, as words in the column of a table do: 预算, 决算, 预算 are no keys. */
export function repeatsKeys(grid: Grid, entries: readonly FormEntry[]): boolean {
  const known = entries.filter(({ key, values }) => values[0]!.part || isKey(grid, key.row, key.column)).map(({ name }) => headingKey(name));
  return new Set(known).size < known.length * LEAST_DIFFERENT;
}

/** What an entry says of a record, as a person reads it. */
export function entryValue(grid: Grid, { row, column, part }: ValueAt): CellValue {
  const value = shownValue(grid, row, column);
  return part && typeof value === "string" ? value.slice(part.from, part.to).trim() : value;
}
