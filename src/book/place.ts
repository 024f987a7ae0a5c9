/** Where something stands in a workbook: A1 addresses and 1-based rows outside, 0-based indexes inside arrays. */

/** A place a person can find: a sheet, and on it a cell (A1, such as `C12`) or a whole row (1-based). */
export interface Place {
  readonly sheet: string;
  readonly cell?: string;
  readonly row?: number;
}

/** Where on its sheet: `H12`, `第 12 行`; empty for the sheet as a whole. */
export function spotInWords({ cell, row }: Place): string {
  return cell ?? (row === undefined ? "" : `第 ${row} 行`);
}

/** A place by itself: `走访慰问 H12`, `走访慰问 第 12 行`. */
export function placeInWords(place: Place): string {
  return [place.sheet, spotInWords(place)].filter(Boolean).join(" ");
}

/** A place within a sentence: `“走访慰问”H12`, `“走访慰问”第 12 行`. */
export function quotedPlace(place: Place): string {
  return `“${place.sheet}”${spotInWords(place)}`;
}

/** The cell to jump to: the place's own, or the first of its row or sheet. */
export function cellOfPlace({ cell, row }: Place): string {
  return cell ?? `A${row ?? 1}`;
}

/** A rectangle of cells, 0-based and inclusive on both ends. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own bounds; an address beyond them is damage, not data. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters, or undefined where they name none. */
export function columnIndex(letters: string): number | undefined {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return undefined;
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n <= MAX_COLUMNS ? n - 1 : undefined;
}

/** The A1 address of a 0-based row and column. */
export function address(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** The 0-based row and column of an A1 address (with or without `$`), or undefined where it is none. */
export function parseAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  if (!match) return undefined;
  const column = columnIndex(match[1]!);
  const row = Number(match[2]) - 1;
  return column === undefined || row >= MAX_ROWS ? undefined : { row, column };
}

/** `A4:H37` for a range; a single cell stays single: `B2`. */
export function rangeAddress(range: Range): string {
  const from = address(range.top, range.left);
  const to = address(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** `$A$4:$H$37`: the range as names and charts write it, which nobody copies along with a cell. */
export function fixedRangeAddress(range: Range): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The range of `A4:H37` or `B2`, or undefined where the text names none. */
export function parseRange(text: string): Range | undefined {
  const [first, second = first] = text.split(":");
  const a = parseAddress(first ?? "");
  const b = parseAddress(second ?? "");
  if (!a || !b) return undefined;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** `'走访 慰问'!H12`: an address as formulas and links write it. */
export function qualifiedAddress(sheet: string, cell: string): string {
  return `'${sheet.replace(/'/g, "''")}'!${cell}`;
}
