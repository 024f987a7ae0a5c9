/** A workbook in memory: the book, and beside it what a book does not hold: looks, notes, links and dress. */
import type { Book, LinkSpec, Sheet, SheetDress, StyleSpec } from "../../book";

type Grid<Cell> = readonly (readonly (Cell | undefined)[] | undefined)[];

/** What a sheet shows besides its values; 2-D arrays `[row][column]`, ragged. */
export interface Appearance {
  readonly styles: Grid<StyleSpec>;
  readonly notes: Grid<string>;
  readonly links: Grid<LinkSpec>;
  /** All but merges and visibility, which stand on the sheet itself. */
  readonly dress: Omit<SheetDress, "merges" | "visibility">;
}

export interface MemoryWorkbook {
  readonly book: Book;
  /** By sheet name; a sheet without entry is bare. */
  readonly appearances: ReadonlyMap<string, Appearance>;
}

const BARE: Appearance = {
  styles: [],
  notes: [],
  links: [],
  dress: { validations: [], conditionalFormats: [], names: [], showGridLines: true },
};

export function workbookOf(book: Book): MemoryWorkbook {
  return { book, appearances: new Map() };
}

export function appearanceOf(workbook: MemoryWorkbook, sheet: string): Appearance {
  return workbook.appearances.get(sheet) ?? BARE;
}

/** The sheet of this name. @throws RangeError where there is none: a change set names only sheets that exist. */
export function sheetNamed(workbook: MemoryWorkbook, name: string): Sheet {
  const sheet = workbook.book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new RangeError(`no sheet is called ${name}`);
  return sheet;
}

/** A ragged grid with one cell set. */
export function withCell<Cell>(
  grid: readonly (readonly Cell[] | undefined)[],
  row: number,
  column: number,
  cell: Cell,
  blank: Cell,
): (readonly Cell[] | undefined)[] {
  const rows = [...grid];
  while (rows.length <= row) rows.push(undefined);
  const cells = [...(rows[row] ?? [])];
  while (cells.length <= column) cells.push(blank);
  cells[column] = cell;
  rows[row] = cells;
  return rows;
}

/** A ragged line with one place set. */
export function withPlace<Item>(line: readonly Item[], index: number, item: Item, blank: Item): Item[] {
  const items = [...line];
  while (items.length <= index) items.push(blank);
  items[index] = item;
  return items;
}
