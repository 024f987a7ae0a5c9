/** The first half of a merge: every sheet's lines are brought into their merged order, before any cell is set. */
import type { Book, CellSpec, SheetOperation } from "../book";
import { lineChangeOf, shiftBook } from "../book";
import { arrangeColumns, arrangeRows, lineOperations } from "./arrangement";
import type { ArrangedSheet } from "./filling";
import type { LineFates } from "./line-fates";
import { lineFates } from "./line-fates";
import { KEY_LINE, linesOf } from "./lines";
import type { MergeContext, MergingSheet } from "./merging-sheet";
import { joinsRows } from "./standing-sheet";

/** A sheet with its lines decided: which stay, in which order, and how the sheet gets there. */
export interface Arranging {
  readonly merging: MergingSheet;
  readonly rowFates: LineFates;
  readonly columnFates: LineFates;
  readonly rows: ArrangedSheet["rows"];
  readonly columns: ArrangedSheet["columns"];
  readonly operations: readonly SheetOperation[];
}

/** Decides which lines stay, come and go, and the operations that get the sheet there. */
export function arrangeSheet(merging: MergingSheet, context: MergeContext): Arranging {
  const { standing, then } = merging;
  const rowFates = lineFates(merging, "rows", context);
  const columnFates = lineFates(merging, "columns", context);
  const rows = arrangeRows(then.rows, rowFates.next, rowFates.dropped);
  const columns = arrangeColumns(then.columns, columnFates.next, columnFates.dropped);
  const operations = [
    ...lineOperations("rows", standing.rows.length, rows),
    ...lineOperations("columns", standing.columns.length, columns),
  ];
  return { merging, rowFates, columnFates, rows, columns, operations };
}

/** The book once every sheet's lines are arranged, as the hosts will have it before cells are set. */
export function arrangedBook(book: Book, arrangings: readonly Arranging[]): Book {
  return arrangings.reduce(
    (current, { merging, operations }) =>
      operations.reduce((shifting, operation) => {
        const lines = lineChangeOf(operation);
        return lines ? shiftBook(shifting, { sheet: merging.standing.sheet.name, ...lines }) : shifting;
      }, current),
    book,
  );
}

/** A sheet as it stands in the arranged book. */
export function arrangedSheet({ merging, rows, columns }: Arranging, book: Book): ArrangedSheet {
  const { standing, spec } = merging;
  const sheet = book.sheets.find(({ name }) => name === standing.sheet.name)!;
  const keysOf = (lines: ArrangedSheet["rows"], keys: readonly (string | null)[]): (string | null)[] =>
    lines.map((line) => (line.kind === "new" ? line.key : (keys[line.position] ?? null)));
  const columnKeys = keysOf(columns, standing.columns);
  const keyColumn = columnKeys.indexOf(KEY_LINE);
  const isText = (cell: CellSpec | null): boolean =>
    cell?.formula === undefined && typeof cell?.value !== "number";
  const headings = new Set(spec.rows.filter((row) => row.cells.every(isText)).map(({ key }) => key));
  return {
    rows,
    columns,
    sheet,
    lines: {
      name: sheet.name,
      rows: linesOf(
        spec.rows.map(({ key }) => key),
        keysOf(rows, standing.rows),
        (row, across) => joinsRows(sheet, row, keyColumn, across),
        (key) => headings.has(key),
      ),
      columns: linesOf(
        spec.columns.map(({ key }) => key),
        columnKeys,
      ),
    },
  };
}
