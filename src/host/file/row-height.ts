/**
 * Heights of rows with wrapped text that name none: Excel finds them itself, LibreOffice and printers of files don't.
 */
import type { PlacedSheet, StyleSpec } from "../../book";

/** Points per line, as a multiple of the font's size, and the room above and below. */
const LINE = 1.3;
const PADDING = 4;
const STANDARD_SIZE = 11;
/** Excel's own bound. */
const TALLEST = 409;

/** Points for a row of a placed sheet; undefined where one line is enough. */
export function wrappedHeight(sheet: PlacedSheet, row: number): number | undefined {
  const { cells } = sheet.rows[row]!;
  const heights = cells.map((cell, column) => {
    const style = cell?.style === undefined ? undefined : sheet.styles[cell.style];
    if (!style?.wrap || typeof cell?.value !== "string") return 0;
    const width = widthAt(sheet, row, column);
    return width === undefined ? 0 : textHeight(cell.value, style, width);
  });
  const height = Math.max(0, ...heights);
  return height > (STANDARD_SIZE * LINE + PADDING) * 1.2 ? Math.min(height, TALLEST) : undefined;
}

/** Characters across; undefined in a merge over several rows, whose text no single row has to hold. */
function widthAt(sheet: PlacedSheet, row: number, column: number): number | undefined {
  const merge = sheet.dress.merges.find(({ top, left }) => top === row && left === column);
  if (merge && merge.bottom > merge.top) return undefined;
  let width = 0;
  for (let c = column; c <= (merge?.right ?? column); c++) {
    const spec = sheet.columns[c];
    if (spec && !spec.hidden) width += spec.width;
  }
  return width;
}

function textHeight(text: string, style: StyleSpec, width: number): number {
  const size = style.size ?? STANDARD_SIZE;
  const perLine = Math.max(1, (width * STANDARD_SIZE) / size);
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / perLine)), 0);
  return Math.ceil(lines * size * LINE + PADDING);
}

/** Half-width characters count one, all others two. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character <= "\u007f" ? 1 : 2;
  return width;
}
