/** How wide and high lines are on a screen, in CSS pixels, from what files state. */
import type { CellValue } from "../../book";
import type { CellLook, Looks } from "../../host/file/looks";
import { fontFamily } from "../sheet-view/look-rules";

type Font = Looks["standard"];

const PIXELS_PER_POINT = 4 / 3;

/** Pixels of the widest digit of fonts that workbooks begin with; widths of columns are counted in them. */
const DIGIT_WIDTH: Readonly<Record<string, number>> = { Calibri: 7, Arial: 7, "Times New Roman": 7, Aptos: 7 };
const CHINESE_DIGIT_WIDTH = 8;
const STANDARD_SIZE = 11;

/** Characters with their padding, as the file states the width, to pixels. */
export function columnPixels(fileWidth: number, font: Font): number {
  const digit = Math.round(((DIGIT_WIDTH[font.font] ?? CHINESE_DIGIT_WIDTH) * font.size) / STANDARD_SIZE);
  return Math.floor(fileWidth * digit + 0.5);
}

/** Eight characters and the padding of five pixels, rounded up to eight pixels as Excel does: 72 or 64. */
export function usualColumnPixels(font: Font): number {
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
/** A row that is higher than this was never meant to show all of its text. */
const TALLEST = 409 * PIXELS_PER_POINT;

/** The height that one cell asks for in a row whose height nobody set. */
export function textPixels(value: CellValue, look: CellLook | undefined, width: number, standard: Font): number {
  const size = (look?.size ?? standard.size) * PIXELS_PER_POINT;
  if (!look?.wrap || typeof value !== "string") return Math.ceil(size * LINE + PADDING);
  const half = size * halfWidthOf(look.font ?? standard.font, look.bold === true);
  const lines = wrappedLines(value, Math.max(size, width - SIDE_PADDING), size, half);
  return Math.min(TALLEST, Math.ceil(lines * size * LINE + PADDING));
}

function wrappedLines(text: string, width: number, full: number, half: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (let at = 0; at < line.length; at += 1) {
      const letter = line.charCodeAt(at) < FIRST_WIDE ? half : full;
      if (used + letter > width && used > 0) {
        lines += 1;
        used = 0;
      }
      used += letter;
    }
  }
  return lines;
}

/** Letters from here on are as wide as they are high. */
const FIRST_WIDE = 0x2000;
/** The width of a digit as a share of the size, where nothing can measure it. */
const USUAL_HALF_WIDTH = 0.55;
const halfWidths = new Map<string, number>();

/** Digits differ in width from font to font, and the font may not be on this machine: the browser knows. */
function halfWidthOf(font: string, bold: boolean): number {
  const css = `${bold ? "600 " : ""}100px ${fontFamily(font)}`;
  let half = halfWidths.get(css);
  if (half === undefined) {
    half = measuredHalfWidth(css) ?? USUAL_HALF_WIDTH;
    halfWidths.set(css, half);
  }
  return half;
}

function measuredHalfWidth(css: string): number | undefined {
  if (typeof OffscreenCanvas === "undefined") return undefined;
  const context = new OffscreenCanvas(1, 1).getContext("2d");
  if (!context) return undefined;
  context.font = css;
  return context.measureText("0").width / 100;
}

/** Where each line begins, and behind the last where it ends. */
export function lineStarts(count: number, sizeOf: (line: number) => number): Float64Array {
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line += 1) starts[line + 1] = starts[line]! + sizeOf(line);
  return starts;
}
