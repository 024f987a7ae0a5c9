/** How high a row must be for a wrapped text: applications find it themselves, but not all of them, and not in merged cells. */
import type { PlacedSheet } from "./change-set";

/** Points per line, as a multiple of the font's size, and the room above and below. */
const LINE = 1.3;
const PADDING = 4;
/** Excel's own bound, in points. */
const TALLEST = 409;
/** Points of the font that widths of columns are counted in, where nothing else is known. */
const USUAL_SIZE = 11;

export interface TextRoom {
  /** Points of the text's font. */
  readonly size: number;
  /** Characters of the default font. */
  readonly width: number;
  /** Points of the default font. */
  readonly standardSize: number;
}

/** Points of a row of one line. */
export function lineHeight(size: number): number {
  return size * LINE + PADDING;
}

/** Points of the lines a text takes, at most what a row can have. */
export function textHeight(text: string, { size, width, standardSize }: TextRoom): number {
  const perLine = Math.max(1, (width * standardSize) / size);
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / perLine)), 0);
  return Math.min(Math.ceil(lines * size * LINE + PADDING), TALLEST);
}

/** The width of a text: half-width characters count one, all others two. */
export function halfWidths(text: string): number {
  let width = 0;
  for (const character of text) width += character <= "\u007f" ? 1 : 2;
  return width;
}

/**
 * Points of the rows whose height nobody set and that hold a wrapped text merged across columns: those Excel leaves at
 * one line. Texts merged over several rows don't count, since no single row has to hold them.
 */
export function mergedTextHeights({ rows, columns, styles, dress }: PlacedSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { top, left, bottom, right } of dress.merges) {
    const row = rows[top];
    const cell = row?.cells[left];
    const style = cell?.style === undefined ? undefined : styles[cell.style];
    if (top !== bottom || !row || row.hidden || row.height !== undefined || !style?.wrap || typeof cell?.value !== "string") continue;
    const width = columns.slice(left, right + 1).reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
    const size = style.size ?? USUAL_SIZE;
    const height = textHeight(cell.value, { size, width, standardSize: USUAL_SIZE });
    if (height > Math.ceil(lineHeight(size))) heights.set(top, Math.max(height, heights.get(top) ?? 0));
  }
  return heights;
}
