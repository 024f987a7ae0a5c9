/** Cuts a sheet into regions, one for each table on it: stacked by their headings, side by side by gaps and repeats. */
import type { Range } from "../../book";
import type { Grid } from "./grid";
import { filledBetween, filledColumns, ownTightText } from "./grid";
import type { Header } from "./header";
import { headingKey } from "./heading";
import type { HeadingCell } from "./heading-cells";
import { headingCells } from "./heading-cells";
import { isParameterLine } from "./lines-above";
import { isBlank } from "./plain-text";
import type { Analysis, Region } from "./region";
import { analyseRegion } from "./region";
import { isNote, isTotalLabel } from "./row-words";

/** More parts than this side by side are one table with blank columns. */
const MOST_PARTS = 8;
/** What a table of its own must be worth before a heading line is cut for it. */
const COST_OF_PART = 8;
const MOST_TITLE_LINES = 4;
/** Columns without a heading that a table may have at either edge. */
const MOST_NAMELESS = 4;

interface Span {
  readonly header: Header;
  readonly left: number;
  readonly right: number;
  /** Left end of the first of the tables that the line's repeats make. */
  readonly titledFrom: number;
}

/** The analysed regions of all headings, from the top and the left. */
export function regionsOf(grid: Grid, headers: readonly Header[], taken: readonly Range[]): Analysis[] {
  const spans: Span[] = [];
  const analyses: Analysis[] = [];
  const own = headers.filter((header, index) => !repeats(grid, headers[index - 1], header));
  own.forEach((header, index) => {
    const next = own[index + 1];
    for (const span of partsSideBySide(grid, header, next)) {
      const region = regionOf(grid, span, spans, own.slice(index + 1), taken);
      spans.push(span);
      analyses.push(...splitWhereBetter(grid, region));
    }
  });
  return analyses;
}

/** Whether a heading is the one above once more (a new page), without a title of its own in between. */
function repeats(grid: Grid, previous: Header | undefined, header: Header): boolean {
  if (!previous || previous.cells.length !== header.cells.length) return false;
  const same = header.cells.every((cell, index) => {
    const other = previous.cells[index]!;
    const known = new Set(other.lines.map(headingKey));
    // Of a heading of several lines often the lowest alone returns.
    return other.column === cell.column && cell.lines.every((line) => known.has(headingKey(line)));
  });
  if (!same) return false;
  const own = titleOver(grid, header, previous.last);
  return own === "" || own.replace(CONTINUED, "") === titleOver(grid, previous, -1);
}

/** （续） behind a title that stands on every page. */
const CONTINUED = /[((]?续.?[))]?$/;
/** A line that only counts pages: 第2页 共5页. */
const PAGE_LINE = /^(?:第.{1,3}页.{0,8}|共.{1,3}页|[-—]\d{1,3}[-—]|[((]?续表?[))]?)$/;

/** The title lines above a heading as one text without blanks; parameters and page numbers are none. */
function titleOver(grid: Grid, header: Header, stop: number): string {
  const left = header.cells[0]!.column;
  const right = header.cells[header.cells.length - 1]!.column;
  const lines: string[] = [];
  for (let row = firstTitleLine(grid, header.first, stop, left, right); row < header.first; row++) {
    const text = filledColumns(grid, row, left, right).map((column) => ownTightText(grid, row, column)).join("");
    if (!PAGE_LINE.test(text) && !isParameterLine(text)) lines.push(text);
  }
  return lines.join("");
}

/** A heading line whose headings repeat (姓名 性别 | 姓名 性别) is several tables side by side. */
function partsSideBySide(grid: Grid, header: Header, next: Header | undefined): Span[] {
  const period = repeatPeriod(header.cells);
  const groups: HeadingCell[][] = [];
  header.cells.forEach((cell, index) => {
    if (index % period === 0) groups.push([]);
    groups[groups.length - 1]!.push(cell);
  });
  const titledFrom = groups[0]![0]!.column;
  return groups.map((cells, index) => {
    const before = groups[index - 1];
    const after = groups[index + 1];
    const left = cells[0]!.column;
    const right = cells[cells.length - 1]!.column;
    const bottom = next ? next.first - 1 : grid.rowCount - 1;
    return {
      header: { ...header, cells },
      titledFrom,
      left: extended(grid, header, bottom, left, -1, before ? before[before.length - 1]!.column : -1),
      right: extended(grid, header, bottom, right, 1, after ? after[0]!.column : grid.columnCount),
    };
  });
}

/** After how many headings the line starts over; its length where it does not. */
function repeatPeriod(cells: readonly HeadingCell[]): number {
  const keys = cells.map((cell) => cell.lines.map(headingKey).join("/"));
  for (let period = 2; period <= keys.length / 2; period++) {
    if (keys.length % period === 0 && keys.every((key, i) => i < period || key === keys[i - period])) {
      return new Set(keys.slice(0, period)).size === period ? period : keys.length;
    }
  }
  return keys.length;
}

/** Columns without a heading that continue the data belong to the block: a number column, a remark. */
function extended(grid: Grid, header: Header, bottom: number, edge: number, step: -1 | 1, stop: number): number {
  const last = Math.min(bottom, header.last + 40);
  let column = edge;
  for (let next = edge + step; next !== stop && next >= 0 && next < grid.columnCount && Math.abs(next - edge) <= MOST_NAMELESS; next += step) {
    let filled = 0;
    let rows = 0;
    for (let row = header.last + 1; row <= last; row++) {
      if (isBlank(grid.sheet.values[row]?.[edge])) continue;
      rows++;
      if (!isBlank(grid.sheet.values[row]?.[next])) filled++;
    }
    if (rows === 0 || filled < Math.max(2, rows * 0.3)) break;
    column = next;
  }
  return column;
}

function regionOf(grid: Grid, span: Span, earlier: readonly Span[], later: readonly Header[], taken: readonly Range[]): Region {
  const { header, left, right, titledFrom } = span;
  const above = earlier.filter((other) => other.header.last < header.first && overlaps(other, left, right));
  const floor = Math.max(-1, ...taken.filter((range) => range.bottom < header.first && range.left <= right && range.right >= left).map((range) => range.bottom));
  const below = later.find((other) => other.first > header.last && other.cells.some(({ column }) => column >= left && column <= right));
  const formBelow = taken.filter((range) => range.top > header.last && range.left <= right && range.right >= left).map((range) => range.top);
  const limit = Math.min(grid.rowCount, below ? below.first : Infinity, ...formBelow);
  const bottom = limit < grid.rowCount ? firstTitleLine(grid, limit, header.last, left, right) - 1 : grid.rowCount - 1;
  const lastAbove = above.length > 0 ? Math.max(...above.map((other) => other.header.last)) + 1 : floor + 1;
  const top = above.length > 0 ? firstTitleLine(grid, header.first, lastAbove, left, right) : lastAbove;
  return { header, left, right, titledFrom, top: Math.max(top, floor + 1), bottom };
}

function overlaps(span: Span, left: number, right: number): boolean {
  return span.left <= right && span.right >= left;
}

/** The first of the title lines right above a row: lines of little text, up to an empty one or a record. */
export function firstTitleLine(grid: Grid, row: number, stop: number, left: number, right: number): number {
  let first = row;
  let blanks = 0;
  for (let above = row - 1; above > stop && row - above <= MOST_TITLE_LINES + blanks; above--) {
    const count = filledBetween(grid, above, left, right);
    if (count === 0) {
      // One empty line may stand between a title and its heading.
      if (first < row || ++blanks > 1) break;
      continue;
    }
    if (!isTitleLine(grid, above, left, right, count)) break;
    first = above;
  }
  return first;
}

const CLOSES_A_TABLE = /^(?:制表|审核|复核|填表人|经办|主管|会计|出纳|负责人|审批|工会主席|主席)/;

/** A single text, or parameters (单位：… | 年度：…). */
function isTitleLine(grid: Grid, row: number, left: number, right: number, count: number): boolean {
  if (count > 4) return false;
  const columns = filledColumns(grid, row, left, right);
  const texts = columns.map((column) => ownTightText(grid, row, column));
  if (texts.some((text) => isTotalLabel(text) || isNote(text) || CLOSES_A_TABLE.test(text))) return false;
  if (count === 1) return typeof grid.sheet.values[row]?.[columns[0]!] === "string";
  return texts.some((text) => text.includes(":")) && texts.every((text) => text.length <= 40);
}

/**
 * Empty columns may part two tables or merely stand in one. Every way of cutting there is judged; the whole is cut
 * only where the parts together make more sense.
 */
function splitWhereBetter(grid: Grid, region: Region): Analysis[] {
  const parts = partsBetweenGaps(grid, region);
  const whole = analyseRegion(grid, withoutTitleLine(grid, region));
  if (parts.length < 2 || parts.length > MOST_PARTS) return [whole];
  const analyse = memoised((from: number, to: number) =>
    from === 0 && to === parts.length - 1 ? whole : analyseRegion(grid, withoutTitleLine(grid, joined(region, parts.slice(from, to + 1)))),
  );
  // best[i]: the best way to cut the first i parts.
  const best: { worth: number; from: number }[] = [{ worth: 0, from: 0 }];
  for (let to = 0; to < parts.length; to++) {
    let choice = { worth: -Infinity, from: 0 };
    for (let from = 0; from <= to; from++) {
      const worth = best[from]!.worth + worthOf(analyse(from, to)) - COST_OF_PART;
      if (worth > choice.worth) choice = { worth, from };
    }
    best.push(choice);
  }
  const cuts: Analysis[] = [];
  for (let end = parts.length; end > 0; end = best[end]!.from) cuts.unshift(analyse(best[end]!.from, end - 1));
  return cuts;
}

function worthOf(analysis: Analysis): number {
  const { best, foreign } = analysis.choice;
  if (foreign) return 10 * analysis.choiceColumns.length * 0.5;
  return best?.recognised ? best.ownScore : 0;
}

function partsBetweenGaps(grid: Grid, region: Region): HeadingCell[][] {
  const parts: HeadingCell[][] = [];
  let previous: HeadingCell | undefined;
  for (const cell of region.header.cells) {
    if (!previous || isGap(grid, region, previous.column, cell.column)) parts.push([]);
    parts[parts.length - 1]!.push(cell);
    previous = cell;
  }
  return parts;
}

/** Whether between two headings there is a column that is empty in all rows of the region. */
function isGap(grid: Grid, region: Region, from: number, to: number): boolean {
  for (let column = from + 1; column < to; column++) {
    let empty = true;
    for (let row = region.header.first; row <= region.bottom && empty; row++) {
      const merge = grid.mergeAt(row, column);
      // Inside a merge the column belongs to its neighbour; a title or note across both parts does not join them.
      if (merge && merge.left <= from && merge.right < to) empty = false;
      else if (!isBlank(grid.sheet.values[row]?.[column])) empty = false;
    }
    if (empty) return true;
  }
  return false;
}

function joined(region: Region, parts: readonly HeadingCell[][]): Region {
  const cells = parts.flat();
  const first = cells[0]!.column;
  const last = cells[cells.length - 1]!.column;
  const wholeFirst = region.header.cells[0]!.column;
  const wholeLast = region.header.cells[region.header.cells.length - 1]!.column;
  return {
    ...region,
    header: { ...region.header, cells },
    left: first === wholeFirst ? region.left : first,
    titledFrom: first === wholeFirst ? region.titledFrom : first,
    right: last === wholeLast ? region.right : last,
  };
}

/** A line that says the same above every column of a region is its title, not a line of its heading. */
function withoutTitleLine(grid: Grid, region: Region): Region {
  const { header } = region;
  if (header.first === header.last || header.cells.length < 2) return region;
  const texts = header.cells.map(({ lines }) => (lines.length > 1 ? lines[0]! : ""));
  const merge = grid.mergeAt(header.first, header.cells[0]!.column);
  if (texts[0] === "" || texts.some((text) => text !== texts[0]) || (merge && merge.bottom > header.first)) return region;
  const columns = new Set(header.cells.map(({ column }) => column));
  const cells = headingCells(grid, header.first + 1, header.last).filter(({ column }) => columns.has(column));
  return withoutTitleLine(grid, { ...region, header: { first: header.first + 1, last: header.last, cells } });
}

function memoised<T>(compute: (from: number, to: number) => T): (from: number, to: number) => T {
  const known = new Map<string, T>();
  return (from, to) => {
    const key = `${from}-${to}`;
    if (!known.has(key)) known.set(key, compute(from, to));
    return known.get(key)!;
  };
}
