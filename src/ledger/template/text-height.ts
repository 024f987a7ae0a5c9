/** How high a row must be for its wrapped texts. */
import { halfWidths } from "../../book";

const LINE = 13;
const PADDING = 7;

/** The sheets' 10 points are a little narrower than the 11 that widths count in. */
const TEXT_TO_COLUMN = 0.93;

/** Points for the highest of texts in columns of these widths (characters), `least` at least. */
export function heightFor(texts: readonly { readonly text: string; readonly width: number }[], least: number): number {
  const lines = texts.map(({ text, width }) => text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((halfWidths(line) * TEXT_TO_COLUMN) / width)), 0));
  return Math.max(least, Math.max(1, ...lines) * LINE + PADDING);
}
