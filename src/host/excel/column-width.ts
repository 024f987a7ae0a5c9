/**
 * Widths: we count characters of the default font, Excel's API points. A column is its characters' pixels and five
 * pixels of padding; how many pixels a character has, the workbook's own standard column tells.
 */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** Of Calibri and Arial at 11 points; 宋体 and 等线 have 8. */
const USUAL_PIXELS = 7;

/** Pixels of a character where a column of `characters` is `points` wide. */
export function pixelsPerCharacter(characters: number, points: number): number {
  const pixels = (points / POINTS_PER_PIXEL - PADDING_PIXELS) / characters;
  return Number.isFinite(pixels) && pixels > 0 ? pixels : USUAL_PIXELS;
}

export function pointsOf(characters: number, pixels: number): number {
  return (characters * pixels + PADDING_PIXELS) * POINTS_PER_PIXEL;
}
