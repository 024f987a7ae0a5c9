/** After an edit: what the formulas that hang on the cell come to now. */
import type { Book, CellValue, ChangeSet, SetCell } from "../../../book";
import { isCellError } from "../../../book";
import { editedBook } from "../edited-book";
import { dependentsInOrder, keyOf, type CellAt } from "./dependents";
import { formulaValue } from "./formula-value";

/** Cells of the user's set, and what their formulas come to then. */
export function withRecalculated(book: Book, changes: ChangeSet): ChangeSet {
  const set = changes.flatMap((change) => (change.kind === "setCells" ? [change] : []));
  if (set.length === 0) return changes;
  const edited = editedBook(book, changes);
  const cells = set.flatMap(({ sheet, cells: own }) => own.map(({ row, column }) => ({ sheet, row, column })));
  return [...changes, ...[...recalculated(edited, cells)].map(([sheet, own]) => ({ kind: "setCells", sheet, cells: own }) as const)];
}

/**
 * The cells whose formulas come to something else now, by sheet. `edited` is already as it is to be in the book.
 * A formula that can't be calculated here keeps its value, and what hangs on it is calculated from that.
 */
export function recalculated(book: Book, edited: readonly CellAt[]): ReadonlyMap<string, readonly SetCell[]> {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const standing = (sheet: string, row: number, column: number): CellValue => sheets.get(sheet.toLowerCase())?.values[row]?.[column] ?? null;
  const lastRow = (sheet: string): number => (sheets.get(sheet.toLowerCase())?.values.length ?? 0) - 1;
  const calculated = new Map<string, CellValue>();
  const read = (sheet: string, row: number, column: number): CellValue =>
    calculated.get(keyOf({ sheet, row, column })) ?? standing(sheet, row, column);

  const changes = new Map<string, SetCell[]>();
  for (const { sheet, row, column, text } of dependentsInOrder(book, edited)) {
    const value = formulaValue(text, sheet, read, lastRow);
    if (value === undefined) continue;
    calculated.set(keyOf({ sheet, row, column }), value);
    if (same(value, standing(sheet, row, column))) continue;
    const cells = changes.get(sheet) ?? [];
    changes.set(sheet, cells);
    cells.push({ row, column, value, formula: text });
  }
  return changes;
}

/** A formula's empty text stands in a file as no value. */
function same(value: CellValue, standing: CellValue): boolean {
  if (isCellError(value) && isCellError(standing)) return value.error === standing.error;
  return (value === "" ? null : value) === standing;
}
