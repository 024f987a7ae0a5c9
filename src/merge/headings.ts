/** What heads the columns of a generated sheet: the rows that it repeats on every page. */
import { valueAt, type SheetSpec } from "../book";
import type { ArrangedSheet } from "./filling";

function headingRows({ rows, print }: SheetSpec): readonly string[] {
  const keys = rows.map(({ key }) => key);
  const { repeatFrom, repeatTo = repeatFrom } = print ?? {};
  return repeatFrom === undefined ? [] : keys.slice(keys.indexOf(repeatFrom), keys.indexOf(repeatTo!) + 1);
}

/** The headings as they stand on the sheet, where the user may have renamed them; empty for a column without one. */
export function headingsOf(spec: SheetSpec, { columns, sheet, lines }: ArrangedSheet): readonly string[] {
  const rows = headingRows(spec).flatMap((key) => lines.rows.positions.get(key) ?? []);
  return columns.map((_, column) => {
    const words = rows.map((row) => String(valueAt(sheet, row, column) ?? ""));
    return words.join("").replace(/\s/g, "");
  });
}
