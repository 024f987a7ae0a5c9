/** What heads the columns of a generated sheet: the rows that it repeats on every page. */
import { valueAt, type SheetSpec } from "../book";
import type { ArrangedSheet, HeadingOf } from "./filling";

/** The headings as they stand on the sheet, where the user may have renamed them. */
export function headingsOf({ rows, print }: SheetSpec, { columns, sheet, lines }: ArrangedSheet): HeadingOf {
  const keys = rows.map(({ key }) => key);
  const { repeatFrom, repeatTo = repeatFrom } = print ?? {};
  const end = repeatTo === undefined ? 0 : keys.indexOf(repeatTo) + 1;
  const begin = repeatFrom === undefined ? end : keys.indexOf(repeatFrom);
  const unheaded = new Set(keys.slice(0, end));
  const standing = keys.slice(begin, end).flatMap((key) => lines.rows.positions.get(key) ?? []);
  const headings = columns.map((_, column) => standing.map((row) => String(valueAt(sheet, row, column) ?? "")).join("").replace(/\s/g, ""));
  return (column, row) => (row !== undefined && unheaded.has(row) ? "" : headings[column]!);
}
