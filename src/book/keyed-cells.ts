/** A generated sheet as it stands, read by its keys: what the user made of it. */
import type { Sheet } from "./book";
import { formulaAt, valueAt } from "./book";
import { findMark } from "./mark";
import type { CellValue } from "./book";
import type { Place } from "./place";
import { address } from "./place";

export interface KeyedRow {
  readonly key: string;
  value(column: string): CellValue;
  /** Without the leading `=`. */
  formula(column: string): string | undefined;
  place(column: string): Place;
}

/** The rows of a generated sheet that have a key, in the sheet's order; none on a user's sheet. A column the sheet lacks is empty. */
export function keyedRows(sheet: Sheet): readonly KeyedRow[] {
  const mark = findMark(sheet);
  if (!mark) return [];
  const columns = new Map((sheet.values[mark.row] ?? []).flatMap((key, column) => (typeof key === "string" && column !== mark.column ? [[key, column] as const] : [])));
  return sheet.values.flatMap((_, row): KeyedRow[] => {
    const key = valueAt(sheet, row, mark.column);
    if (row === mark.row || typeof key !== "string" || key === "") return [];
    const at = (column: string): number => columns.get(column) ?? -1;
    return [
      {
        key,
        value: (column) => valueAt(sheet, row, at(column)),
        formula: (column) => formulaAt(sheet, row, at(column)),
        place: (column) => ({ sheet: sheet.name, ...(columns.has(column) ? { cell: address(row, at(column)) } : { row: row + 1 }) }),
      },
    ];
  });
}
