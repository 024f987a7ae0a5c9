/** Finds the heading lines of a sheet and says what stands above each column. */
import type { Range } from "../../book";
import type { CellTrait } from "./cell-trait";
import { traitOf } from "./cell-trait";
import type { Grid } from "./grid";
import { filledColumns, ownText, shownText } from "./grid";
import { datePartOf, headingKey, monthNumber, monthSpanOf } from "./heading";
import { headingWorth, ledgerHeadingWorth } from "./lexicon";
import { isBlank } from "./plain-text";
import { looksLikeName } from "./surnames";

export interface HeadingCell {
  readonly column: number;
  /** The lines above the column, the upper first; equal neighbours are one line. */
  readonly lines: readonly string[];
}

/** One to three lines of headings. */
export interface Header {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeadingCell[];
}

const MOST_LINES = 3;
const LONGEST_HEADING = 24;
/** A label with its value, such as 单位：东河小学工会委员会. */
const LONGEST_LABEL = 80;
/** No ledger has more columns; what lies beyond is damage or decoration. */
const MOST_COLUMNS = 240;
/** Rows looked at one by one; further down only those after a break in the data. */
const ROWS_READ_CLOSELY = 300;

/** Traits that a heading does not have. */
const DATA_TRAITS: ReadonlySet<CellTrait> = new Set([
  "idNumber",
  "phone",
  "sex",
  "mark",
  "proof",
  "date",
  "partialDate",
  "serialDate",
  "decimalMonth",
  "integer",
  "decimal",
  "money",
  "percent",
  "names",
  "sentence",
  "none",
  "error",
]);

/** Traits of which a single cell makes a line a record, however much its other words (预算, 委员会, 同意) could be headings. */
const RECORD_TRAITS: ReadonlySet<CellTrait> = new Set(["idNumber", "phone", "date"]);

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

/** In the midst of a table only the headings of another ledger begin a new one: 语文 数学 英语 is a row of a timetable. */
function isLedgerHeadingLine(grid: Grid, row: number): boolean {
  if (grid.filled[row]! < 2) return false;
  const line = countLine(grid, row, ledgerHeadingWorth);
  // A record full of words (收, 会费, 会费收入) still has its day.
  return line.data === 0 && isKnownLine(line);
}

interface LineCount {
  readonly filled: number;
  readonly known: number;
  readonly worth: number;
  readonly data: number;
  /** Cells that only a record has: a day, a person's number. */
  readonly telling: number;
  readonly labels: number;
}

function countLine(grid: Grid, row: number, worthOf: (text: string) => number = headingWorth): LineCount {
  let known = 0;
  let worth = 0;
  let data = 0;
  let telling = 0;
  let labels = 0;
  const columns = filledColumns(grid, row).slice(0, MOST_COLUMNS);
  const numbered = numberedMonths(grid, row, columns);
  const months = monthColumns(grid, row, columns);
  for (const column of columns) {
    const text = ownText(grid, row, column);
    const cellWorth = text.length <= LONGEST_HEADING ? worthOf(text) : 0;
    if (isLabelWithValue(text) && !isHeadingWithColon(grid, row, column, text)) labels++;
    else if (numbered.has(column)) worth++;
    else if (isDataCell(grid, row, column) && !months.has(column)) {
      data++;
      if (RECORD_TRAITS.has(traitOf(grid.sheet.values[row]![column]!, grid.sheet.formats[row]?.[column]))) telling++;
    } else if (cellWorth > 0) {
      worth += cellWorth;
      if (cellWorth === 1) known++;
    } else if (looksLikeName(text)) data++;
  }
  return { filled: columns.length, known, worth, data, telling, labels };
}

/** `姓名：` beside another heading is a heading; beside a value it is the value's label. */
function isHeadingWithColon(grid: Grid, row: number, column: number, text: string): boolean {
  if (!/[:：]$/.test(text) || headingWorth(text) === 0) return false;
  const [next] = filledColumns(grid, row, column + 1);
  return next === undefined ? column > grid.firstColumn[row]! : headingWorth(ownText(grid, row, next)) > 0;
}

/** At least six bare numbers 1, 2, 3 … in neighbouring cells: columns for months, written without 月. */
function numberedMonths(grid: Grid, row: number, columns: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const column of columns) {
    const text = ownText(grid, row, column);
    if (!/^\d{1,2}$/.test(text)) continue;
    const month = monthNumber(text);
    if (found.has(column - 1) ? month === monthNumber(ownText(grid, row, column - 1))! + 1 : month === 1) found.add(column);
  }
  return found.size >= 6 && found.size < columns.length ? found : new Set();
}

/** `单位：云溪小学`, or `单位：` with its value in the next cell. */
function isLabelWithValue(text: string): boolean {
  return text.length <= LONGEST_LABEL && /[:：]/.test(text.replace(/[((【[][^((【[))】\]]*[))】\]]/g, ""));
}

/** The columns headed by months; `2024-3` counts only where several stand together. */
function monthColumns(grid: Grid, row: number, columns: readonly number[]): ReadonlySet<number> {
  const months = columns.filter((column) => {
    const value = grid.sheet.values[row]?.[column];
    return typeof value === "string" && value.length <= LONGEST_HEADING && monthSpanOf(value) !== undefined;
  });
  const texts = months.map((column) => ownText(grid, row, column));
  // No two columns stand for one month; fewer than three months with their year (2022年6月, 2027年6月) are a record's.
  if (new Set(texts).size < texts.length) return new Set();
  return new Set(months.length >= 3 ? months : months.filter((_, index) => /[月季半]/.test(texts[index]!) && !/^\d{2,4}年/.test(texts[index]!)));
}

function isDataCell(grid: Grid, row: number, column: number): boolean {
  const value = grid.sheet.values[row]?.[column];
  if (value === undefined || isBlank(value)) return false;
  if (typeof value === "string" && value.length > LONGEST_HEADING) return true;
  return DATA_TRAITS.has(traitOf(value, grid.sheet.formats[row]?.[column]));
}

/** Whether a row consists of headings that some table knows. */
export function isKnownHeadingLine(grid: Grid, row: number): boolean {
  return row < grid.rowCount && grid.filled[row]! >= 2 && isKnownLine(countLine(grid, row));
}

function isKnownLine(line: LineCount): boolean {
  return mayBeHeading(line) && line.known >= 2 && line.worth >= line.filled * 0.5;
}

function mayBeHeading(line: LineCount): boolean {
  return line.labels * 2 < line.filled && line.telling === 0 && line.data <= line.filled * 0.3;
}

function isHeadingLine(grid: Grid, row: number): boolean {
  if (grid.filled[row]! < 2 || isLineOfTitles(grid, row)) return false;
  const line = countLine(grid, row);
  if (isKnownLine(line)) return true;
  if (!mayBeHeading(line)) return false;
  // Headings that no table knows: at least their endings tell, or they come first and data follow.
  if (line.filled < 3 || line.data > 0 || !hasDataBelow(grid, row)) return false;
  return line.worth >= line.filled * 0.4 || comesFirst(grid, row);
}

/** Titles of tables side by side: each stands over the first heading of its table, however much it sounds like a heading (会员, 委员). */
function isLineOfTitles(grid: Grid, row: number): boolean {
  const columns = filledColumns(grid, row);
  if (row + 1 >= grid.rowCount || columns.length * 2 > grid.filled[row + 1]!) return false;
  const starts = new Set(filledColumns(grid, row + 1).filter((column, _, all) => !all.includes(column - 1)));
  return starts.size > 1 && columns.every((column) => starts.has(column)) && isKnownHeadingLine(grid, row + 1);
}

/** Whether short, different texts stand right below a title or an empty line. */
function comesFirst(grid: Grid, row: number): boolean {
  if (row > 0 && grid.filled[row - 1]! > 2) return false;
  const texts = filledColumns(grid, row).map((column) => ownText(grid, row, column));
  return new Set(texts).size === texts.length && texts.every((text) => text.length <= 10 && /[\u4e00-\u9fff]/.test(text));
}

function hasDataBelow(grid: Grid, row: number): boolean {
  for (let below = row + 1; below <= row + 3 && below < grid.rowCount; below++) {
    if (grid.filled[below]! >= 2 && countLine(grid, below).data > 0) return true;
  }
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

function isHeadingText(grid: Grid, row: number, column: number): boolean {
  const text = ownText(grid, row, column);
  if (text.length > LONGEST_HEADING || isLabelWithValue(text)) return false;
  const merge = grid.mergeAt(row, column);
  const spans = merge !== undefined && merge.right > merge.left;
  return !isDataCell(grid, row, column) || monthSpanOf(text) !== undefined || (spans && /^\d{4}年?$/.test(text));
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
