/** How wide and high lines are on a screen, in CSS pixels, from what files state. */
import type { CellValue } from "../../book";
import type { CellLook } from "../../host/file/looks";

const PIXELS_PER_POINT = 4 / 3;

/** Pixels of the widest digit of fonts that workbooks begin with; widths of columns are counted in them. */
const DIGIT_WIDTH: Readonly<Record<string, number>> = { Calibri: 7, Arial: 7, "Times New Roman": 7, Aptos: 7 };
const CHINESE_DIGIT_WIDTH = 8;
const STANDARD_SIZE = 11;

/** Characters with their padding, as the file states the width, to pixels. */
export function columnPixels(fileWidth: number, font: { readonly font: string; readonly size: number }): number {
  const digit = Math.round(((DIGIT_WIDTH[font.font] ?? CHINESE_DIGIT_WIDTH) * font.size) / STANDARD_SIZE);
  return Math.floor(fileWidth * digit + 0.5);
}

/** Eight characters and the padding of five pixels, rounded up to eight pixels as Excel does: 72 or 64. */
export function usualColumnPixels(font: { readonly font: string; readonly size: number }): number {
  return (DIGIT_WIDTH[font.font] ?? CHINESE_DIGIT_WIDTH) === 7 ? 64 : 72;
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Room above and below the line of a row, as a share of the font's size. */
const LINE = 1.3;
const PADDING = 2;
/** Left and right of a text. */
const SIDE_PADDING = 6;
const HALF_WIDTH = 0.52;
/** A row that is higher than this was never meant to show all of its text. */
const TALLEST = 409 * PIXELS_PER_POINT;

/** The height that one cell asks for in a row without height of its own. */
export function textPixels(value: CellValue, look: CellLook | undefined, width: number, usualSize: number): number {
  const size = (look?.size ?? usualSize) * PIXELS_PER_POINT;
  const lines = look?.wrap && typeof value === "string" ? wrappedLines(value, Math.max(size, width - SIDE_PADDING), size) : 1;
  return Math.min(TALLEST, Math.ceil(lines * size * LINE + PADDING));
}

function wrappedLines(text: string, width: number, size: number): number {
  let lines = 0;
  for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(textWidth(line, size) / width));
  return lines;
}

function textWidth(text: string, size: number): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x2000 ? size * HALF_WIDTH : size;
  return width;
}

/** Where each line begins, and behind the last where it ends. */
export function lineStarts(count: number, sizeOf: (line: number) => number): Float64Array {
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line += 1) starts[line + 1] = starts[line]! + sizeOf(line);
  return starts;
}
