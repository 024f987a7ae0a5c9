/** Which rows below a heading are records, and what the others are. */
import type { TableId } from "../tables";
import type { RowRole } from "./block";
import type { Grid } from "./grid";
import { filledBetween, filledColumns, ownTightText } from "./grid";
import type { Header } from "./header";
import { isBlank, tight, tightTextOf } from "./plain-text";
import { isClosingLabel, isExampleMark, isNote, isOpeningLabel, isSignature, isTotalLabel } from "./row-words";

export interface RowsOf {
  readonly grid: Grid;
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** Last row that may belong to the block. */
  readonly bottom: number;
  /** Columns of running numbers: a row with nothing else is an empty line of the form. */
  readonly serialColumns: readonly number[];
  /** Only a journal has balances brought forward; elsewhere (a budget) 上年结转 is a line like others. */
  readonly table?: TableId;
}

export interface RowAnalysis {
  /** The rows of the records, ascending. */
  readonly records: readonly number[];
  /** All other rows between the heading and the end, ascending. */
  readonly others: readonly { readonly row: number; readonly role: RowRole }[];
}

/** Texts of a row that are compared with the headings first, and the longest of them. */
const FIRST_TEXTS = 3;
const LONGEST_LABEL = 24;
/** Rows below the heading among which a worked example or column numbers may stand. */
const FIRST_ROWS = 3;
/** After so many empty rows, what follows must look like the records before. */
const LONG_GAP = 3;

export function analyseRows(of: RowsOf): RowAnalysis {
  const { grid, header, bottom } = of;
  const typical = typicalFill(of);
  const headings = new Map(header.cells.map((cell) => [cell.column, new Set(cell.lines.map(tight))]));
  const records: number[] = [];
  const others: { row: number; role: RowRole }[] = [];
  let blanks = 0;
  for (let row = header.last + 1; row <= bottom; row++) {
    const role = roleOf(of, headings, row, typical);
    if (role === "blank") blanks++;
    if (role !== undefined) {
      others.push({ row, role });
      continue;
    }
    if (blanks >= LONG_GAP && records.length > 0 && filledBetween(grid, row, of.left, of.right) < typical * 0.5) break;
    blanks = 0;
    records.push(row);
  }
  return { records, others };
}

/** The usual number of filled cells in a row, from a sample. */
function typicalFill(of: RowsOf): number {
  const counts: number[] = [];
  const step = Math.max(1, Math.floor((of.bottom - of.header.last) / 400));
  for (let row = of.header.last + 1; row <= of.bottom; row += step) {
    const count = filledBetween(of.grid, row, of.left, of.right);
    if (count > 0) counts.push(count);
  }
  counts.sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** The role of a row that is no record; undefined for a record. */
function roleOf(of: RowsOf, headings: Headings, row: number, typical: number): RowRole | undefined {
  const { grid, left, right } = of;
  const distance = row - of.header.last;
  const count = filledBetween(grid, row, left, right);
  if (count === 0) return "blank";
  const full = distance > FIRST_ROWS && count > of.serialColumns.length && count >= typical * 0.7;
  if (full && !hasTellingWord(grid, row, left, right) && !beginsLikeHeading(grid, headings, row)) return undefined;
  const filled = filledColumns(grid, row, left, right);
  const content = filled.filter((column) => !of.serialColumns.includes(column) || !isNumber(ownTightText(grid, row, column)));
  if (content.length === 0) return "blank";
  if (isRepeatedHeading(grid, headings, row, filled)) return "heading";
  if (distance <= FIRST_ROWS) {
    if (isColumnNumbers(grid, row, filled, of.header.cells.length)) return "columnNumbers";
    if (filled.some((column) => isExampleMark(ownTightText(grid, row, column)))) return "example";
  }
  const labelled = labelRole(of, row, filled);
  if (labelled) return labelled;
  if (!hasEntry(grid, row, content) && typical > 2) return "blank";
  return proseRole(of, row, filled, content, typical);
}

/** A running number: `12`, `(3)`, `4.`. */
function isNumber(text: string): boolean {
  return /^[((]?\d{1,6}[.、))]?$/.test(text);
}

/** Signs and words of which at least one is in every label of a row that is no record. */
const TELLING = /[计总额转余存页例注]|[:：]/;

/** A cheap test before the exact ones: whether any short text of the row could be a label. */
function hasTellingWord(grid: Grid, row: number, left: number, right: number): boolean {
  const cells = grid.sheet.values[row];
  if (!cells) return false;
  for (let column = left; column <= right; column++) {
    const value = cells[column];
    if (typeof value === "string" && mayBeLabel(value)) return true;
  }
  return false;
}

/** Whether a text may be the label of a total, a note, an opening balance. */
export function mayBeLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL && TELLING.test(text);
}

/** The lines above each column, without blanks. */
type Headings = ReadonlyMap<number, ReadonlySet<string>>;

/** A cheap test before the exact one: whether one of the row's first texts is the heading of its column. */
function beginsLikeHeading(grid: Grid, headings: Headings, row: number): boolean {
  let looked = 0;
  for (const [column, lines] of headings) {
    const value = grid.sheet.values[row]?.[column];
    if (typeof value !== "string") continue;
    if (value.length <= LONGEST_LABEL && lines.has(tight(value))) return true;
    if (++looked === FIRST_TEXTS) return false;
  }
  return false;
}

function isRepeatedHeading(grid: Grid, headings: Headings, row: number, filled: readonly number[]): boolean {
  const same = filled.filter((column) => headings.get(column)?.has(ownTightText(grid, row, column))).length;
  return same >= 2 && same >= filled.length * 0.6;
}

/** `1 2 3 …`, `(1) (2) …`, `① ②`, `甲 乙 1 2`: the numbers of the columns. */
function isColumnNumbers(grid: Grid, row: number, filled: readonly number[], width: number): boolean {
  if (filled.length < 3 || filled.length < width * 0.6) return false;
  let previous: number | undefined;
  for (const column of filled) {
    const text = ownTightText(grid, row, column);
    if (/^(?:栏次|行次|列次|[甲乙丙丁戊])$/.test(text) && previous === undefined) continue;
    const circled = /^[①-⑳]$/.test(text) ? text.charCodeAt(0) - 0x245f : undefined;
    const number = circled ?? Number(/^[((]?(\d{1,2})[))]?(?:=.*)?$/.exec(text)?.[1] ?? NaN);
    if (Number.isNaN(number) || (previous === undefined ? number > 1 : number !== previous + 1)) return false;
    previous = number;
  }
  return previous !== undefined && previous >= 2;
}

function labelRole(of: RowsOf, row: number, filled: readonly number[]): RowRole | undefined {
  const texts = filled
    .filter((column) => typeof of.grid.sheet.values[row]?.[column] === "string")
    .map((column) => ownTightText(of.grid, row, column));
  const words = texts.filter((text) => /[\u4e00-\u9fff]/.test(text));
  for (const text of words) {
    // A record may mention a total in passing; a total's row says little else.
    if (isTotalLabel(text) && words.length <= 3) return "total";
    if (of.table === undefined || of.table === "journal") {
      if (isOpeningLabel(text)) return "opening";
      if (isClosingLabel(text) && words.length <= 3) return "closing";
    }
  }
  if (filled.length <= 2 && words.some(isNote)) return "note";
  if (words.filter(isSignature).length * 2 >= filled.length) return "note";
  return undefined;
}

/** Whether somebody entered something: not only formulas that yield nothing or nought. */
function hasEntry(grid: Grid, row: number, content: readonly number[]): boolean {
  return content.some((column) => {
    const value = grid.sheet.values[row]?.[column];
    return !(grid.sheet.formulas[row]?.[column] !== undefined && (value === 0 || isBlank(value)));
  });
}

/** A line with a single text is a section's title, or a note where no record follows. */
function proseRole(
  of: RowsOf,
  row: number,
  filled: readonly number[],
  content: readonly number[],
  typical: number,
): RowRole | undefined {
  const { grid, left, right } = of;
  if (content.length !== 1 || filled.length > content.length) return undefined;
  const column = content[0]!;
  const value = grid.sheet.values[row]?.[column];
  if (typeof value !== "string") return typical > 3 ? "blank" : undefined;
  const merge = grid.mergeAt(row, column);
  const spans = merge !== undefined && merge.right > merge.left && merge.right - merge.left + 1 >= (right - left + 1) / 2;
  if (spans) return "section";
  // The only own text of a record whose other cells are merged with the record above.
  if (typical <= 2 || isHungBelow(grid, row, left, right)) return undefined;
  return tightTextOf(value).length > 0 ? "section" : "blank";
}

/** Whether at least two cells of a row are the lower parts of cells merged downwards. */
function isHungBelow(grid: Grid, row: number, left: number, right: number): boolean {
  let hung = 0;
  for (let column = left; column <= right; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top < row && merge.left === merge.right) hung++;
  }
  return hung >= 2;
}
