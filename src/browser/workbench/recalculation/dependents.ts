/** Which formulas hang on which cells. */
import type { Book, FormulaReference, Range, Sheet } from "../../../book";
import { formulaPieces } from "../../../book";

/** A cell of the book, 0-based. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Formula extends CellAt {
  readonly text: string;
  readonly references: readonly FormulaReference[];
}

interface Watched {
  readonly range: Range;
  readonly formula: Formula;
}

/** Sheet names count without regard to case, as in formulas. */
export function keyOf({ sheet, row, column }: CellAt): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}

/**
 * The formulas that hang on the edited cells, directly or through others, each after all it hangs on.
 * Those that go in a circle, and what hangs on the circle, are left out: they keep the values they have.
 */
export function dependentsInOrder(book: Book, edited: readonly CellAt[]): readonly Formula[] {
  const directOf = directDependents(book);
  const waiting = new Map<string, { readonly formula: Formula; before: number }>();
  for (const cells: CellAt[] = [...edited]; cells.length > 0; ) {
    for (const formula of directOf(cells.pop()!)) {
      const key = keyOf(formula);
      if (!waiting.has(key)) {
        waiting.set(key, { formula, before: 0 });
        cells.push(formula);
      }
    }
  }
  for (const { formula } of waiting.values()) for (const next of directOf(formula)) waiting.get(keyOf(next))!.before += 1;

  const ordered = [...waiting.values()].flatMap(({ formula, before }) => (before === 0 ? [formula] : []));
  // The list grows while it is gone through: each formula frees those that waited for it alone.
  for (const formula of ordered) {
    for (const next of directOf(formula)) {
      const entry = waiting.get(keyOf(next))!;
      entry.before -= 1;
      if (entry.before === 0) ordered.push(next);
    }
  }
  return ordered;
}

/** The formulas that name a cell, alone or in an area. */
function directDependents(book: Book): (cell: CellAt) => readonly Formula[] {
  const byCell = new Map<string, Formula[]>();
  const areas = new Map<string, Watched[]>();
  for (const formula of book.sheets.flatMap(formulasOf)) {
    for (const { sheet = formula.sheet, kind, range } of formula.references) {
      if (kind === "cell") entryOf(byCell, keyOf({ sheet, row: range.top, column: range.left }), (): Formula[] => []).push(formula);
      else entryOf(areas, sheet.toLowerCase(), (): Watched[] => []).push({ range, formula });
    }
  }
  const known = new Map<string, readonly Formula[]>();
  return (cell) => {
    const find = (): readonly Formula[] => {
      const watching = (areas.get(cell.sheet.toLowerCase()) ?? []).filter(({ range }) => isWithin(cell, range));
      return [...new Set([...(byCell.get(keyOf(cell)) ?? []), ...watching.map(({ formula }) => formula)])];
    };
    return entryOf(known, keyOf(cell), find);
  };
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

function isWithin({ row, column }: CellAt, { top, left, bottom, right }: Range): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The references of a row's formulas, kept as long as the row stays as it is. */
const referencesOfRow = new WeakMap<object, readonly (readonly FormulaReference[])[]>();

function formulasOf(sheet: Sheet): Formula[] {
  return sheet.formulas.flatMap((line, row) => {
    if (!line) return [];
    const references = referencesOfRow.get(line) ?? line.map((text) => (text === undefined ? [] : referencesIn(text)));
    referencesOfRow.set(line, references);
    return line.flatMap((text, column) => (text === undefined ? [] : [{ sheet: sheet.name, row, column, text, references: references[column]! }]));
  });
}

function referencesIn(formula: string): readonly FormulaReference[] {
  return formulaPieces(formula).flatMap((piece) => (piece.kind === "text" || piece.kind === "lost" ? [] : [piece]));
}
