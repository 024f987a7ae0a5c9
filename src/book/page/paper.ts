/** The paper that tables are printed on: A4, bound on its left edge. */
import type { PrintSpec } from "../sheet-spec";

/** As wide as the page, numbered; margins in inches. */
export const PAPER = {
  fitWidth: 1,
  margins: { left: 0.98, right: 0.5, top: 0.6, bottom: 0.65 },
  footer: "第 &P 页，共 &N 页",
  centreHorizontally: true,
} as const satisfies Partial<PrintSpec>;

/** A4 lying. */
export const PRINT = { ...PAPER, orientation: "landscape" } as const satisfies Partial<PrintSpec>;

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
  const { left, right, top, bottom } = PAPER.margins;
  // A column has 5 pixels more than its characters; a pixel is three quarters of a point.
  const width = (characters * characterPixels + columns * 5) * 0.75;
  const scale = Math.min(1, (A4_WIDTH - (left + right) * POINTS_PER_INCH) / width);
  return (A4_HEIGHT - (top + bottom) * POINTS_PER_INCH) / scale;
}
