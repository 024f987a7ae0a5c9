/** Tables copied one cell a line: the headings first, then row by row. */
import type { CleanText, Line } from "../text/clean-text";
import { headingLevel } from "../reading/headings";
import { readLineMarker } from "../reading/numbering";
import { readPeriodCell } from "../reading/period";
import { beginsText } from "../reading/plan-titles";
import { cellOf, EMPTY_CELL, joinedCell, type Cell, type Row, type Table } from "./table-cells";
import { isScheduleHead, isTime, roleOf, type ColumnRole } from "./table-columns";
import { endsTable } from "./table-end";

export function stackedTable(doc: CleanText, first: Line): Table | undefined {
  if (roleOf(cellText(first)) === undefined) return undefined;
  const { known, unknown } = stackedHead(doc, first);
  // What follows the headings we know may be one more of them, or the first row's activity.
  return tableUnder(doc, [...known, ...unknown]) ?? (unknown.length > 0 ? tableUnder(doc, known) : undefined);
}

function tableUnder(doc: CleanText, head: readonly Line[]): Table | undefined {
  const roles = head.map((line) => roleOf(cellText(line)));
  if (!isScheduleHead(head.map(cellText))) return undefined;
  const body = withinRule(head, stackedBody(doc, head[head.length - 1]!));
  const cells = withoutSpacing(body.map((line) => cellOfLine(doc, line)));
  const rows = rowsByCount(cells, roles) ?? rowsByTime(doc, cells, roles);
  return rows && { rows: [head.map((line) => cellOfLine(doc, line)), ...rows], lines: [...head, ...body] };
}

function cellOfLine(doc: CleanText, line: Line): Cell {
  return cellOf(doc, line.start, line.start + cellText(line).length);
}

/** Where a blank line stands between all cells, it only parts them: of three in a row the middle one is a blank cell. */
function withoutSpacing(cells: readonly Cell[]): readonly Cell[] {
  if (cells.some(({ text }, index) => text !== "" && index > 0 && cells[index - 1]!.text !== "")) return cells;
  const kept: Cell[] = [];
  let blanks = 0;
  for (const cell of cells) {
    blanks = cell.text === "" ? blanks + 1 : 0;
    if (cell.text !== "" || (blanks > 1 && blanks % 2 === 0)) kept.push(cell);
  }
  return kept;
}

/** Websites leave the rule behind a cell: 时间 |. */
function cellText({ folded }: Line): string {
  return folded.replace(/ *\|$/, "");
}

const hasRule = ({ folded }: Line): boolean => folded.endsWith("|");

/** Where every heading has its rule, the last line that has one ends the table. */
function withinRule(head: readonly Line[], body: readonly Line[]): readonly Line[] {
  if (!head.every(hasRule)) return body;
  return body.slice(0, body.reduce((end, line, index) => (hasRule(line) ? index + 1 : end), 0));
}

const LONGEST_HEADING = 6;
const MOST_HEADING_LINES = 24;

/** Lines of headings; one we don't know may stand among them, if the first row's time or number follows. */
function stackedHead(doc: CleanText, first: Line): { known: readonly Line[]; unknown: readonly Line[] } {
  const head: Line[] = [];
  const unknown: Line[] = [];
  for (const line of doc.lines.slice(first.index, first.index + MOST_HEADING_LINES)) {
    const text = cellText(line);
    if (text === "") continue;
    if (roleOf(text) !== undefined) {
      head.push(...unknown.splice(0), line);
    } else if (readPeriodCell(text) || /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})$/.test(text)) {
      return { known: head, unknown };
    } else if (text.length > LONGEST_HEADING || unknown.length > 0) {
      break;
    } else {
      unknown.push(line);
    }
  }
  return { known: head, unknown: [] };
}

/** The lines under the headings, up to what is no cell. */
function stackedBody(doc: CleanText, lastHead: Line): Line[] {
  const body: Line[] = [];
  let longest = LONGEST_CELL;
  for (const line of doc.lines.slice(lastHead.index + 1)) {
    const isForeign = line.folded.length > longest || (endsTable(doc, line) && !isItemInCell(line, body));
    if (isForeign && !standsBeforeTime(doc, line)) break;
    // One remark may be as long as another.
    longest = Math.max(longest, Math.min(line.folded.length * 2, LONGEST_REMARK));
    body.push(line);
  }
  while (body.length > 0 && cellText(body[body.length - 1]!) === "") body.pop();
  return body;
}

const LONGEST_CELL = 60;
const LONGEST_REMARK = 200;
/** Lines of one row at most. */
const ROW = 16;

/** A remark such as 请各组… or a long one is a cell where another row's time follows soon, no title or heading between. */
function standsBeforeTime(doc: CleanText, line: Line): boolean {
  if (line.folded.length > LONGEST_REMARK || beginsText(doc, line) || (headingLevel(line.folded) ?? 4) <= 3) return false;
  for (const other of doc.lines.slice(line.index + 1, line.index + ROW)) {
    if (other.folded === "") continue;
    if (beginsText(doc, other) || (headingLevel(other.folded) ?? 4) <= 2) return false;
    if (readPeriodCell(cellText(other)) !== undefined) return true;
  }
  return false;
}

/** 一、 right below a month, or counting on from there, numbers the cell's items and heads no section. */
function isItemInCell(line: Line, body: readonly Line[]): boolean {
  const value = readLineMarker(line.folded, 0)?.value;
  const above = body.slice(-12).reverse().filter((other) => cellText(other) !== "");
  if (value === 1) return above[0] !== undefined && readPeriodCell(cellText(above[0])) !== undefined;
  return value !== null && value !== undefined && above.slice(0, 8).some(({ folded }) => readLineMarker(folded, 0)?.value === value - 1);
}

/** Rows of equal length, with or without the blank cells, if the time stands where its heading does. */
function rowsByCount(cells: readonly Cell[], roles: readonly (ColumnRole | undefined)[]): Row[] | undefined {
  const timeAt = roles.findIndex(isTime);
  for (const set of [cells, cells.filter(({ text }) => text !== "")]) {
    if (set.length < roles.length * 2 || set.length % roles.length > 0) continue;
    const rows = Array.from({ length: set.length / roles.length }, (_, index) => set.slice(index * roles.length, (index + 1) * roles.length));
    const timed = rows.filter((row) => isDated(row[timeAt]!, roles[timeAt]));
    const blank = rows.filter((row) => row[timeAt]!.text === "");
    if (timed.length >= 2 && timed.length + blank.length === rows.length) return rows;
  }
  return undefined;
}

function isDated(cell: Cell, role?: ColumnRole): boolean {
  const period = readPeriodCell(cell.text, role === "month" ? "months" : role === "week" ? "weeks" : undefined);
  return period !== undefined && (period.months.length > 0 || period.weeks !== undefined || period.kind === "anyTime" || period.kind === "recurring");
}

/** Rows that begin with their time, or with a number before it; cells may be missing or hold several lines. */
function rowsByTime(doc: CleanText, cells: readonly Cell[], roles: readonly (ColumnRole | undefined)[]): Row[] | undefined {
  const timeAt = roles.findIndex(isTime);
  if (timeAt > 1) return undefined;
  const starts = cells.flatMap((cell, index) => {
    const start = index - timeAt;
    const numbered = timeAt === 0 || /^\d{1,3}$/.test(cells[start]?.text ?? "");
    return start >= 0 && numbered && cell.text !== "" && isDated(cell, timeAt === 0 ? roles[timeAt] : undefined) ? [start] : [];
  });
  if (starts.length < 2) return undefined;
  return starts.flatMap((start, index) => {
    const own = cells.slice(start, starts[index + 1] ?? cells.length);
    return rowsOfTime(doc, own.slice(0, timeAt + 1), own.slice(timeAt + 1), roles.length - timeAt - 1);
  });
}

/** 心手相牵 and below it ——女教工插花 are one cell. */
function withSubtitles(doc: CleanText, cells: Row): Row {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const title = cell.text.startsWith("--") ? joined.pop() : undefined;
    joined.push(title ? joinedCell(doc, [...title.spans, ...cell.spans]) : cell);
  }
  return joined;
}

/** The rows of one time: a cell of numbered lines, as many cells as headings, or a row for each round of cells. */
function rowsOfTime(doc: CleanText, lead: Row, rest: Row, width: number): Row[] {
  const filled = withSubtitles(doc, rest.filter(({ text }) => text !== ""));
  const marked = filled.map(({ text }) => readLineMarker(text, 0) !== undefined);
  const [from, to] = [marked.indexOf(true), marked.lastIndexOf(true)];
  if (to > from || (from >= 0 && filled.length > width)) {
    const list = joinedCell(doc, filled.slice(from, to + 1).flatMap(({ spans }) => spans));
    return [[...lead, ...filled.slice(0, from), list, ...filled.slice(to + 1)]];
  }
  if (rest.length <= width) return [[...lead, ...rest]];
  if (filled.length <= width) return [[...lead, ...filled]];
  const rounds = Math.ceil(filled.length / width);
  return Array.from({ length: rounds }, (_, round): Row => [
    ...(round === 0 ? lead : lead.map(() => EMPTY_CELL)),
    ...filled.slice(round * width, (round + 1) * width),
  ]).filter((row) => row.length > lead.length + (width > 1 ? 1 : 0) || row[0] !== EMPTY_CELL);
}
