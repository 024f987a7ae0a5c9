/** Finds the headings of a sheet, of one line or several. */
import type { Range } from "../../book";
import type { Grid } from "./grid";
import { filledColumns, ownText, shownText } from "./grid";
import { datePartOf } from "./heading";
import type { HeadingCell } from "./heading-cells";
import { headingCells } from "./heading-cells";
import { countLine, isHeadingLine, isHeadingText, isLedgerHeadingLine } from "./heading-line";
import { headingWorth } from "./lexicon";

/** One to three lines of headings. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeadingCell[];
}

const MOST_LINES = 3;
/** Rows looked at one by one; further down only those after a break in the data. */
const ROWS_READ_CLOSELY = 300;

/** All heading lines, from the top. `taken` are ranges (key–value forms) whose rows hold none. */
export function findHeaders(grid: Grid, taken: readonly Range[] = []): Header[] {
  const headers: Header[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    if (row >= ROWS_READ_CLOSELY && !followsBreak(grid, row)) continue;
    if (taken.some((range) => row >= range.top && row <= range.bottom)) continue;
    const previous = headers[headers.length - 1];
    if (previous && !hasBreak(grid, previous.last, row) ? !isLedgerHeadingLine(grid, row) : !isHeadingLine(grid, row)) continue;
    const header = headerAround(grid, row, previous ? previous.last + 1 : 0);
    headers.push(header);
    row = header.last;
  }
  return headers;
}

/** Whether one of the three rows above is empty or nearly so, as above a further block or after a page's end. */
function followsBreak(grid: Grid, row: number): boolean {
  if (grid.filled[row]! < 2) return false;
  const first = grid.sheet.values[row]?.[grid.firstColumn[row]!];
  if (typeof first !== "string") return false;
  for (let above = row - 1; above >= row - 3; above--) {
    if (grid.filled[above]! < grid.filled[row]! && (grid.filled[above]! <= 2 || grid.filled[above]! < grid.filled[row]! / 2)) return true;
  }
  // A heading repeated on every page follows data without a break.
  return first.length <= 6 && headingWorth(first) === 1;
}

/** The line that most likely holds the headings of a sheet of which the user says that it is a table. */
export function likeliestHeader(grid: Grid): Header | undefined {
  let best: number | undefined;
  for (let row = 0; row < Math.min(grid.rowCount - 1, 20); row++) {
    const line = countLine(grid, row);
    const fullest = best === undefined ? 1 : grid.filled[best]!;
    if (line.filled > fullest && line.data * 2 <= line.filled) best = row;
  }
  return best === undefined ? undefined : headerAround(grid, best, 0);
}

/** Whether an empty or nearly empty row stands between two rows. */
function hasBreak(grid: Grid, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) if (grid.filled[row]! <= 2) return true;
  return false;
}

/** The whole heading around a line of it: group lines above, detail lines below. */
function headerAround(grid: Grid, line: number, top: number): Header {
  let first = line;
  let last = line;
  while (first > top && line - first < MOST_LINES - 1 && isGroupLine(grid, first - 1, first)) first--;
  for (let row = first; row <= last; row++) last = Math.max(last, Math.min(bottomOfMerges(grid, row), first + MOST_LINES - 1));
  while (last - first < MOST_LINES - 1 && isDetailLine(grid, first, last)) last++;
  return { first, last, cells: headingCells(grid, first, last) };
}

/** How far down the merged headings that begin in a row reach. */
function bottomOfMerges(grid: Grid, row: number): number {
  let bottom = row;
  for (const column of filledColumns(grid, row)) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top === row && merge.bottom - merge.top < MOST_LINES) bottom = Math.max(bottom, merge.bottom);
  }
  return bottom;
}

/** A line of headings above the first one found: it groups columns, by merging or by standing above several. */
function isGroupLine(grid: Grid, row: number, below: number): boolean {
  const columns = filledColumns(grid, row);
  if (columns.length < 2) return singleGroup(grid, row, below, columns[0]);
  if (columns.some((column) => !isHeadingText(grid, row, column))) return false;
  const reachesDown = columns.some((column) => (grid.mergeAt(row, column)?.bottom ?? row) >= below);
  const groups = columns.some((column) => {
    const merge = grid.mergeAt(row, column);
    return merge !== undefined && merge.right > merge.left && merge.bottom < below;
  });
  return reachesDown || groups || columns.every((column) => headingWorth(ownText(grid, row, column)) > 0);
}

/** A single merged heading above some, not all, of the columns below. */
function singleGroup(grid: Grid, row: number, below: number, column: number | undefined): boolean {
  if (column === undefined || !isHeadingText(grid, row, column)) return false;
  const merge = grid.mergeAt(row, column);
  if (!merge || merge.top !== row || merge.bottom !== row || merge.right === merge.left) return false;
  const columns = filledColumns(grid, below);
  return columns.some((c) => c < merge.left) && columns.filter((c) => c >= merge.left && c <= merge.right).length >= 2;
}

/** A further line of headings below: it stands under groups or gaps of the lines above, and says no data. */
function isDetailLine(grid: Grid, first: number, last: number): boolean {
  const row = last + 1;
  const columns = filledColumns(grid, row);
  if (columns.length === 0 || row >= grid.rowCount) return false;
  const details = columns.every((column) => {
    if (!isHeadingText(grid, row, column) && datePartOf(ownText(grid, row, column)) === undefined) return false;
    const text = ownText(grid, row, column);
    return headingWorth(text) > 0 || datePartOf(text) !== undefined || text.length <= 8;
  });
  if (!details) return false;
  const underGroup = columns.filter((column) => {
    const above = grid.mergeAt(last, column);
    if (above !== undefined && above.right > above.left && above.top >= first) return true;
    if (shownText(grid, last, column) === "") return standsBesideGroup(grid, last, column);
    // A group written once and not merged stands over its first detail; the next have nothing above.
    return columns.includes(column + 1) && shownText(grid, last, column + 1) === "";
  });
  if (underGroup.length < columns.length || columns.length >= grid.filled[last]! * 2) return false;
  const worth = columns.reduce((sum, column) => sum + Math.max(headingWorth(ownText(grid, row, column)), datePartOf(ownText(grid, row, column)) ? 1 : 0), 0);
  return worth >= columns.length * 0.5;
}

function standsBesideGroup(grid: Grid, row: number, column: number): boolean {
  return filledColumns(grid, row).some((other) => other < column);
}
