import { plainBook, plainSheet } from "../../../src/book";
import type { Book, PlacedSheet } from "../../../src/book";

/** The sheets as a workbook would be read again: values and number formats, nothing of their looks. */
export function bookOf(sheets: readonly PlacedSheet[]): Book {
  return plainBook(
    sheets.map((sheet) =>
      plainSheet(
        sheet.name,
        sheet.rows.map((row) => row.cells.map((cell) => cell?.value ?? null)),
        {
          visibility: sheet.dress.visibility,
          formats: sheet.rows.map((row) => row.cells.map((cell) => (cell?.style === undefined ? undefined : sheet.styles[cell.style]?.format))),
          merges: sheet.dress.merges,
        },
      ),
    ),
  );
}
