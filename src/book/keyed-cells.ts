/** A generated sheet as it stands, read by its keys: what the user made of it. */
import type { CellValue, Sheet } from "./book";
import { formulaAt, valueAt } from "./book";
import type { Mark } from "./mark";
import { findMark } from "./mark";
import type { Place } from "./place";
import { address } from "./place";

export interface KeyedRow {
  /** Blank on a row of the user's own, which has no key, or a copied one. */
  readonly key: string;
  value(column: string): CellValue;
  /** Without the leading `=`. */
  formula(column: string): string | undefined;
  place(column: string): Place;
}

/** Where each column stands, by its key; of a copied column the first is ours. */
function columnsByKey(sheet: Sheet, mark: Mark): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  (sheet.values[mark.row] ?? []).forEach((key, column) => {
    if (typeof key === "string" && column !== mark.column && !columns.has(key)) columns.set(key, column);
  });
  return columns;
}

/** All rows of a generated sheet in its order; none on a user's sheet. A column the sheet lacks is empty. */
export function generatedRows(sheet: Sheet): readonly KeyedRow[] {
  const mark = findMark(sheet);
  if (!mark) return [];
  const columns = columnsByKey(sheet, mark);
  const at = (column: string): number => columns.get(column) ?? -1;
  const seen = new Set<string>();
  return Array.from(sheet.values, (_, row) => row).filter((row) => row !== mark.row).map((row): KeyedRow => {
    const text = valueAt(sheet, row, mark.column);
    const key = typeof text === "string" && !seen.has(text) ? text : "";
    seen.add(key);
    return {
      key,
      value: (column) => valueAt(sheet, row, at(column)),
      formula: (column) => formulaAt(sheet, row, at(column)),
      place: (column) => ({ sheet: sheet.name, ...(columns.has(column) ? { cell: address(row, at(column)) } : { row: row + 1 }) }),
    };
  });
}

/** Those of a generated sheet's rows that have a key. */
export function keyedRows(sheet: Sheet): readonly KeyedRow[] {
  return generatedRows(sheet).filter(({ key }) => key !== "");
}
