/** A book with single cells set, as reading the changed file would give it: without reading it. */
import type { Book, ChangeSet, SetCell, Sheet } from "../../book";

/** Of the changes only cells that are set are looked at. */
export function editedBook(book: Book, changes: ChangeSet): Book {
  const set = changes.flatMap((change) => (change.kind === "setCells" ? [change] : []));
  const cellsOf = ({ name }: Sheet): readonly SetCell[] => set.flatMap(({ sheet, cells }) => (sheet === name ? cells : []));
  return { ...book, sheets: book.sheets.map((sheet) => cellsOf(sheet).reduce(editedSheet, sheet)) };
}

function editedSheet(sheet: Sheet, { row, column, value, formula, format }: SetCell): Sheet {
  return {
    ...sheet,
    values: withCell(sheet.values, row, column, value === "" ? null : value, null),
    formulas: withCell(sheet.formulas, row, column, formula, undefined),
    formats: format === undefined ? sheet.formats : withCell(sheet.formats, row, column, format, undefined),
  };
}

type Lines<T> = readonly (readonly T[] | undefined)[];

function withCell<T>(lines: Lines<T>, row: number, column: number, value: T, blank: T): Lines<T> {
  if (value === blank && lines[row]?.[column] === undefined) return lines;
  const changed = lines.slice();
  const cells = (changed[row] ?? []).slice();
  while (cells.length < column) cells.push(blank);
  cells[column] = value;
  changed[row] = cells;
  return changed;
}
