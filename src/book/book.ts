import type { Range } from "./place";

/** An error value of a cell, such as `#DIV/0!`, as the workbook shows it. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates stay serial numbers; `null` is an empty cell. */
export type CellValue = string | number | boolean | null | CellError;

export type Visibility = "visible" | "hidden" | "veryHidden";

/**
 * One worksheet as plain values. The 2-D arrays are `[row][column]`, 0-based and ragged: a row or a cell
 * that is absent is empty. `formulas` (without the leading `=`) and `formats` hold only what a cell has.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly values: readonly (readonly CellValue[] | undefined)[];
  readonly formulas: readonly (readonly (string | undefined)[] | undefined)[];
  /** Number format codes; absent means `General`. */
  readonly formats: readonly (readonly (string | undefined)[] | undefined)[];
  readonly merges: readonly Range[];
  /** 0-based. */
  readonly hiddenRows: readonly number[];
  /** 0-based. */
  readonly hiddenColumns: readonly number[];
  /** Characters of the default font; a column absent has the default. Absent altogether where the host can't tell. */
  readonly columnWidths?: readonly (number | undefined)[];
  /** Points, where a height was set by hand. Absent altogether where the host can't tell. */
  readonly rowHeights?: readonly (number | undefined)[];
}

/** The 1904 system counts days from 1904-01-01 (old Excel for Mac). */
export type DateSystem = 1900 | 1904;

/** A part of the file that could not be read, with a Chinese sentence for people; the rest of the book stands. */
export interface BookDamage {
  readonly sheet?: string;
  readonly text: string;
}

/** A workbook as plain values. Chart sheets and the like are not in `sheets`. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly dateSystem: DateSystem;
  readonly damage: readonly BookDamage[];
}

/** Whether a cell shows an error such as #REF!. */
export function isCellError(value: CellValue | undefined): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The value at a 0-based row and column; `null` outside what the sheet holds. */
export function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** The formula of a cell (0-based), without its `=`. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.formulas[row]?.[column];
}

/** The number format of a cell (0-based); undefined is General. */
export function formatAt(sheet: Sheet, row: number, column: number): string | undefined {
  return sheet.formats[row]?.[column];
}

/** The sheet of exactly this name. */
export function findSheet(book: Book, name: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

/** A sheet that holds nothing but the given values; for new sheets and for tests. */
export function plainSheet(name: string, values: Sheet["values"], rest: Partial<Sheet> = {}): Sheet {
  return {
    name,
    visibility: "visible",
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...rest,
    values,
  };
}

/** A sound workbook of these sheets, as tests and generators make it. */
export function plainBook(sheets: readonly Sheet[], dateSystem: DateSystem = 1900): Book {
  return { sheets, dateSystem, damage: [] };
}
