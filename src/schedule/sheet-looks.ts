/** How the schedule's sheets look: black on white, told apart by lines and weight, never by colour alone. */
import type { PrintSpec, StyleSpec } from "../book";

const TITLE_FONT = "黑体";
const TEXT_FONT = "宋体";

/** Points. */
export const TEXT_SIZE = 10;

const GRID = { top: "hair", right: "hair", bottom: "hair", left: "hair" } as const;

const CELL: StyleSpec = { font: TEXT_FONT, size: TEXT_SIZE, vertical: "center", border: GRID };

const BOX_LINE: StyleSpec = { font: TEXT_FONT, size: TEXT_SIZE, vertical: "top", wrap: true };

export const LOOKS = {
  title: { font: TITLE_FONT, size: 18, horizontal: "center", vertical: "center" },
  about: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "left", vertical: "center", wrap: true },
  aboutCentre: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "center", vertical: "center" },
  aboutRight: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "right", vertical: "center" },
  header: {
    font: TITLE_FONT,
    size: TEXT_SIZE,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    fill: "EDEDED",
    border: { top: "medium", right: "hair", bottom: "thin", left: "hair" },
  },
  text: { ...CELL, horizontal: "left", wrap: true },
  centred: { ...CELL, horizontal: "center", wrap: true },
  number: { ...CELL, horizontal: "center", format: "0" },
  /** Lines only at the edges: months one below the other look like one cell. */
  month: {
    ...CELL,
    horizontal: "center",
    bold: true,
    format: '0"月"',
    border: { right: "hair", left: "hair" },
  },
  day: { ...CELL, horizontal: "center", format: 'm"月"d"日"' },
  money: { ...CELL, horizontal: "right", format: "#,##0.00" },
  share: { ...CELL, horizontal: "center", format: "0%" },
  totalShare: {
    ...CELL,
    font: TITLE_FONT,
    horizontal: "center",
    format: "0%",
    border: { ...GRID, top: "thin", bottom: "medium" },
  },
  totalText: {
    ...CELL,
    font: TITLE_FONT,
    horizontal: "center",
    border: { ...GRID, top: "thin", bottom: "medium" },
  },
  totalMoney: {
    ...CELL,
    font: TITLE_FONT,
    horizontal: "right",
    format: "#,##0.00;-#,##0.00;",
    border: { ...GRID, top: "thin", bottom: "medium" },
  },
  plain: { font: TEXT_FONT, size: TEXT_SIZE, horizontal: "left", vertical: "center" },
  aside: { font: TEXT_FONT, size: 9, colour: "595959", horizontal: "left", vertical: "center" },
  asideHeader: { font: TITLE_FONT, size: 9, colour: "595959", horizontal: "left", vertical: "center" },
  asideNumber: {
    font: TEXT_FONT,
    size: 9,
    colour: "595959",
    horizontal: "center",
    vertical: "center",
    format: "0",
  },
  asideWrapped: {
    font: TEXT_FONT,
    size: 9,
    colour: "595959",
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
  /** A month that stands in the row above as well. */
  repeated: { bold: false, colour: "767676" },
  monthChange: { border: { ...GRID, top: "thin" } },
  boxHead: {
    font: TITLE_FONT,
    size: 11,
    horizontal: "center",
    vertical: "center",
    fill: "EDEDED",
    border: { top: "thin", bottom: "thin", left: "thin" },
  },
  boxCount: {
    font: TEXT_FONT,
    size: TEXT_SIZE,
    horizontal: "right",
    vertical: "center",
    format: '0" 项"',
    border: { top: "thin", bottom: "thin", right: "thin" },
  },
  boxTime: { ...BOX_LINE, horizontal: "center", format: 'm"月"d"日"', border: { left: "thin" } },
  boxText: { ...BOX_LINE, horizontal: "left", border: { right: "thin" } },
  boxTimeLast: {
    ...BOX_LINE,
    horizontal: "center",
    format: 'm"月"d"日"',
    border: { left: "thin", bottom: "thin" },
  },
  boxTextLast: { ...BOX_LINE, horizontal: "left", border: { right: "thin", bottom: "thin" } },
} as const satisfies Record<string, StyleSpec>;

export type Look = keyof typeof LOOKS;

/** Bars are grey, so that they print as they look. */
export const BAR_COLOUR = "BFBFBF";

/** A4 lying, bound on its left edge. Inches. */
export const PRINT = {
  orientation: "landscape",
  fitWidth: 1,
  margins: { left: 0.98, right: 0.5, top: 0.6, bottom: 0.65 },
  footer: "第 &P 页，共 &N 页",
  centreHorizontally: true,
} as const satisfies Partial<PrintSpec>;

/** Points that rows have on a page of this paper, before it is scaled to the width. */
const A4_HEIGHT = 595;
const A4_WIDTH = 842;
const POINTS_PER_INCH = 72;

/**
 * Pixels that a character of a workbook's standard font takes: 8 in 宋体 and 等线, 7 in Calibri, 9 where another font stands
 * in for them. The narrower the columns, the less pages scaled to the width hold.
 */
export const CHARACTER_PIXELS = [8, 7, 9] as const;

/** Points of rows on a page, when columns of this width (characters, with their number) are scaled to fit. */
export function pageHeight(
  characters: number,
  columns: number,
  characterPixels: number = CHARACTER_PIXELS[0],
): number {
  const { left, right, top, bottom } = PRINT.margins;
  // A column has 5 pixels more than its characters; a pixel is three quarters of a point.
  const width = (characters * characterPixels + columns * 5) * 0.75;
  const scale = Math.min(1, (A4_WIDTH - (left + right) * POINTS_PER_INCH) / width);
  return (A4_HEIGHT - (top + bottom) * POINTS_PER_INCH) / scale;
}
