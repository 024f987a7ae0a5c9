/** Which rows or columns stand between two pixels, from where each begins. */

import { countUpTo } from "../../book";

/** The line at a pixel; the last one beyond the end. */
export function lineAt(starts: Float64Array, pixel: number): number {
  const lines = starts.length - 1;
  return Math.max(0, Math.min(lines, countUpTo(starts, pixel)) - 1);
}

export interface LineSpan {
  readonly first: number;
  readonly last: number;
}

/** The lines between two pixels, widened to whole groups of `step`, so that small scrolling changes nothing. */
export function linesInSight(starts: Float64Array, from: number, to: number, step: number): LineSpan {
  const lines = starts.length - 1;
  const first = Math.floor(lineAt(starts, from) / step) * step;
  const last = Math.ceil((lineAt(starts, to) + 1) / step) * step - 1;
  return { first: Math.max(0, first - step), last: Math.min(lines - 1, last + step) };
}
