/** After an edit: the formulas that hang on the cell, and what they come to now. */
import type { Book, CellValue, ChangeSet, FormulaReference, SetCell, Sheet } from "../../../book";
import { formulaPieces } from "../../../book";
import { editedBook } from "../edited-book";
import { formulaValue } from "./formula-value";

export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Formula extends CellAt {
  readonly text: string;
  readonly references: readonly FormulaReference[];
}

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
  const dirty = dependentsOf(book, edited);
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const values = new Map<string, CellValue | undefined>();

  const read = (name: string, row: number, column: number): CellValue => {
    const formula = dirty.get(keyOf({ sheet: name, row, column }));
    const standing = sheets.get(name.toLowerCase())?.values[row]?.[column] ?? null;
    return (formula && calculated(formula)) ?? standing;
  };
  const lastRow = (name: string): number => (sheets.get(name.toLowerCase())?.values.length ?? 0) - 1;
  const calculated = (formula: Formula): CellValue | undefined => {
    const key = keyOf(formula);
    if (values.has(key)) return values.get(key);
    // Whoever comes back here in a circle finds the standing value.
    values.set(key, undefined);
    const value = formulaValue(formula.text, formula.sheet, read, lastRow);
    values.set(key, value);
    return value;
  };

  const changes = new Map<string, SetCell[]>();
  for (const formula of dirty.values()) {
    const value = calculated(formula);
    const { sheet, row, column, text } = formula;
    if (value === undefined || (value === "" ? null : value) === (sheets.get(sheet.toLowerCase())!.values[row]?.[column] ?? null)) continue;
    changes.set(sheet, [...(changes.get(sheet) ?? []), { row, column, value, formula: text }]);
  }
  return changes;
}

/** Formulas that refer to the cells, and those that refer to them in turn, as they are come upon: what a formula hangs on stands before it. */
function dependentsOf(book: Book, edited: readonly CellAt[]): ReadonlyMap<string, Formula> {
  const formulas = book.sheets.flatMap(formulasOf);
  const dirty = new Map<string, Formula>();
  const touched = new Touched();
  edited.forEach((cell) => touched.add(cell));
  for (let before = -1; before !== dirty.size; ) {
    before = dirty.size;
    for (const formula of formulas) {
      const key = keyOf(formula);
      if (dirty.has(key) || !formula.references.some((reference) => touched.meets(reference, formula.sheet))) continue;
      dirty.set(key, formula);
      touched.add(formula);
    }
  }
  return dirty;
}

/** Cells by sheet and column. */
class Touched {
  private readonly bySheet = new Map<string, Map<number, Set<number>>>();

  add({ sheet, row, column }: CellAt): void {
    const name = sheet.toLowerCase();
    const columns = this.bySheet.get(name) ?? new Map<number, Set<number>>();
    this.bySheet.set(name, columns);
    columns.set(column, (columns.get(column) ?? new Set<number>()).add(row));
  }

  meets({ sheet, range }: FormulaReference, own: string): boolean {
    for (const [column, rows] of this.bySheet.get((sheet ?? own).toLowerCase()) ?? []) {
      if (column < range.left || column > range.right) continue;
      if (range.top === range.bottom ? rows.has(range.top) : [...rows].some((row) => row >= range.top && row <= range.bottom)) return true;
    }
    return false;
  }
}

/** The references of a row's formulas, kept as long as the row stays as it is. */
const known = new WeakMap<object, readonly (readonly FormulaReference[])[]>();

function formulasOf(sheet: Sheet): Formula[] {
  return sheet.formulas.flatMap((line, row) => {
    if (!line) return [];
    const references = known.get(line) ?? line.map((text) => (text === undefined ? [] : referencesIn(text)));
    known.set(line, references);
    return line.flatMap((text, column) => (text === undefined ? [] : [{ sheet: sheet.name, row, column, text, references: references[column]! }]));
  });
}

function referencesIn(formula: string): readonly FormulaReference[] {
  return formulaPieces(formula).flatMap((piece) => (piece.kind === "text" || piece.kind === "lost" ? [] : [piece]));
}

function keyOf({ sheet, row, column }: CellAt): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
