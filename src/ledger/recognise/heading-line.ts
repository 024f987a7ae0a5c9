/** Whether a row is a line of headings: what its cells say against what records say. */
import type { CellTrait } from "./cell-trait";
import { traitOf } from "./cell-trait";
import type { Grid } from "./grid";
import { filledColumns, ownText } from "./grid";
import { monthNumber, monthSpanOf } from "./heading";
import { MOST_COLUMNS } from "./heading-cells";
import { headingWorth, ledgerHeadingWorth } from "./lexicon";
import { isBlank } from "./plain-text";
import { looksLikeName } from "./surnames";

const LONGEST_HEADING = 24;
/** A label with its value, such as 单位：东河小学工会委员会. */
const LONGEST_LABEL = 80;

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

/** In the midst of a table only the headings of another ledger begin a new one: 语文 数学 英语 is a row of a timetable. */
export function isLedgerHeadingLine(grid: Grid, row: number): boolean {
  if (grid.filled[row]! < 2) return false;
  const line = countWords(grid, row, ledgerHeadingWorth);
  // A record full of words (收, 会费, 会费收入) still has its day.
  return line.data === 0 && isKnownLine(line);
}

/** How many cells of a row speak for headings, and how many for a record. */
export interface LineCount {
  readonly filled: number;
  readonly known: number;
  readonly worth: number;
  readonly data: number;
  /** Cells that only a record has: a day, a person's number. */
  readonly telling: number;
  readonly labels: number;
}

const counted = new WeakMap<Grid, Map<number, LineCount>>();

/** The count of a row as any table's headings see it; kept, since forms, headings and their neighbours all ask. */
export function countLine(grid: Grid, row: number): LineCount {
  let lines = counted.get(grid);
  if (!lines) counted.set(grid, (lines = new Map<number, LineCount>()));
  const known = lines.get(row);
  if (known) return known;
  const line = countWords(grid, row, headingWorth);
  lines.set(row, line);
  return line;
}

function countWords(grid: Grid, row: number, worthOf: (text: string) => number): LineCount {
  const columns = filledColumns(grid, row).slice(0, MOST_COLUMNS);
  // Most lines are records, and one such cell says so: their other words need not be looked up.
  if (columns.some((column) => isTelling(grid, row, column))) return { filled: columns.length, known: 0, worth: 0, data: columns.length, telling: 1, labels: 0 };
  let known = 0;
  let worth = 0;
  let data = 0;
  let labels = 0;
  const numbered = numberedMonths(grid, row, columns);
  const months = columnsWithMonths(grid, row, columns);
  const heads = headedByMonths(grid, row, months, columns[0]);
  for (const column of columns) {
    const text = ownText(grid, row, column);
    const cellWorth = text.length <= LONGEST_HEADING ? worthOf(text) : 0;
    if (isLabelWithValue(text) && !isHeadingWithColon(grid, row, column, text)) labels++;
    else if (numbered.has(column)) worth++;
    else if (!heads.has(column) && (months.includes(column) || isDataCell(grid, row, column))) data++;
    else if (cellWorth > 0) {
      worth += cellWorth;
      if (cellWorth === 1) known++;
    } else if (looksLikeName(text)) data++;
  }
  return { filled: columns.length, known, worth, data, telling: 0, labels };
}

/** Whether a cell holds what only a record has; a month may be a heading, and so may a label with its day. */
function isTelling(grid: Grid, row: number, column: number): boolean {
  const value = grid.sheet.values[row]![column]!;
  if (!RECORD_TRAITS.has(traitOf(value, grid.sheet.formats[row]?.[column]))) return false;
  return typeof value !== "string" || (!isLabelWithValue(value) && monthSpanOf(value) === undefined);
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

/** The columns of a row that name months or parts of the year. */
function columnsWithMonths(grid: Grid, row: number, columns: readonly number[]): readonly number[] {
  return columns.filter((column) => {
    const value = grid.sheet.values[row]?.[column];
    return typeof value === "string" && value.length <= LONGEST_HEADING && monthSpanOf(value) !== undefined;
  });
}

/** Those of them that head columns; `2024-3` counts only where several stand together. */
function headedByMonths(grid: Grid, row: number, months: readonly number[], first: number | undefined): ReadonlySet<number> {
  const texts = months.map((column) => ownText(grid, row, column));
  // No two columns stand for one month; fewer than three months with their year (2022年6月, 2027年6月) are a record's.
  if (new Set(texts).size < texts.length) return new Set();
  if (months.length >= 3) return new Set(months);
  // No line of headings begins with its months: 12月 | 评优名单 | 公开栏 is a record.
  if (months[0] === first) return new Set();
  return new Set(months.filter((_, index) => /[月季半期]/.test(texts[index]!) && !/^\d{2,4}年/.test(texts[index]!)));
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

/** Whether a row may be the first line of headings on a sheet or below a break. */
export function isHeadingLine(grid: Grid, row: number): boolean {
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

/** Whether a cell may be a heading: short, no datum, no label with its value. */
export function isHeadingText(grid: Grid, row: number, column: number): boolean {
  const text = ownText(grid, row, column);
  if (text.length > LONGEST_HEADING || isLabelWithValue(text)) return false;
  const merge = grid.mergeAt(row, column);
  const spans = merge !== undefined && merge.right > merge.left;
  return !isDataCell(grid, row, column) || monthSpanOf(text) !== undefined || (spans && /^\d{4}年?$/.test(text));
}
