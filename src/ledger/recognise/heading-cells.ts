/** What stands above each column of a heading of one or more lines. */
import type { Grid } from "./grid";
import { filledColumns, ownText, shownText } from "./grid";
import { headingKey } from "./heading";

export interface HeadingCell {
  readonly column: number;
  /** The lines above the column, the upper first; equal neighbours are one line. */
  readonly lines: readonly string[];
}

/** No ledger has more columns; what lies beyond is damage or decoration. */
export const MOST_COLUMNS = 240;

/** The headings of the columns between two rows. */
export function headingCells(grid: Grid, first: number, last: number): HeadingCell[] {
  const columns = new Set<number>();
  for (let row = first; row <= last; row++) {
    for (const column of filledColumns(grid, row)) {
      const merge = grid.mergeAt(row, column);
      const right = merge && merge.top === row ? merge.right : column;
      // A group merged over columns without own headings still names them; a single line's merge is one column.
      for (let c = column; c <= (row < last || first < last ? right : column); c++) columns.add(c);
    }
  }
  const sorted = [...columns].sort((a, b) => a - b);
  return sorted
    .slice(0, MOST_COLUMNS)
    .map((column) => ({ column, lines: linesAbove(grid, first, last, column) }))
    .filter((cell) => cell.lines.length > 0);
}

function linesAbove(grid: Grid, first: number, last: number, column: number): string[] {
  const lines: string[] = [];
  for (let row = first; row <= last; row++) {
    const text = shownText(grid, row, column) || (row < last ? groupToTheLeft(grid, row, last, column) : "");
    if (text !== "" && headingKey(text) !== headingKey(lines[lines.length - 1] ?? "")) lines.push(text);
  }
  return lines;
}

/** A group heading written once and not merged stands for the columns to its right that have a detail heading. */
function groupToTheLeft(grid: Grid, row: number, last: number, column: number): string {
  if (ownText(grid, last, column) === "") return "";
  for (let left = column - 1; left >= 0; left--) {
    if (ownText(grid, last, left) === "" || grid.mergeAt(row, left)?.bottom === last) return "";
    const text = shownText(grid, row, left);
    if (text !== "") return grid.mergeAt(row, left) ? "" : text;
  }
  return "";
}
