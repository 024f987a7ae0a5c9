/** Reads tables as schedules: which column says when, which says what. */
import type { CleanText, Line } from "../text/clean-text";
import { splitAtSemicolons, readItems, type Piece } from "../lists/items";
import { readMarker } from "../reading/numbering";
import { readPeriodCell, type Period } from "../reading/period";
import type { Entry, Schedule } from "../schedule";
import type { Span } from "../text/span";
import { withMergedCells } from "./merged-cells";
import { cellsAtBlanks, partsAtBlanks } from "./paired-blanks";
import { isScheduleHead, isTime, roleOf, type ColumnRole } from "./table-columns";
import { textsOf, type Cell, type Row, type Table } from "./table-cells";
import { findTables } from "./table-grid";

export interface TableReading {
  readonly schedules: readonly Schedule[];
  /** The lines of tables, schedule or not, which no other reader is to look at. */
  readonly lines: ReadonlySet<Line>;
}

export function findTableSchedules(doc: CleanText): TableReading {
  const lines = new Set<Line>();
  const schedules: Schedule[] = [];
  for (const { rows, lines: own } of findTables(doc)) {
    const table = { rows: withMergedCells(rows), lines: own };
    const reading = readTable(doc, table);
    if (reading === undefined) continue;
    table.lines.forEach((line) => lines.add(line));
    if (reading.entries.length > 0) schedules.push(reading);
  }
  return { schedules, lines };
}

/** The schedule a table holds; one without entries where the table is of another kind; undefined where it is none. */
function readTable(doc: CleanText, table: Table): Schedule | undefined {
  const span = { start: table.lines[0]!.start, end: table.lines[table.lines.length - 1]!.end };
  const head = table.rows.findIndex((row) => isScheduleHead(textsOf(row)));
  const roles = head >= 0 ? table.rows[head]!.map(({ text }) => roleOf(text)) : undefined;
  if (roles && isAccount(roles)) return { form: "table", ...span, entries: [] };
  const columns = roles ? blocksOf(roles) : table.rows.some(isRowOfMonths) ? [] : inferredColumns(table.rows);
  if (columns.length > 0) {
    const entries = columns.flatMap((block) => entriesOf(doc, table.rows.slice(head + 1), block, roles));
    return { form: "table", ...span, entries };
  }
  const transposed = transposedEntries(doc, table.rows);
  if (transposed.length > 0) return { form: "table", ...span, entries: transposed };
  return isFiguresTable(table.rows) ? { form: "table", ...span, entries: [] } : undefined;
}

/** Money beside the months and nothing but an account's item: no activities. */
function isAccount(roles: readonly (ColumnRole | undefined)[]): boolean {
  return roles.includes("money") && !roles.includes("content") && roles.filter((role) => role === "other").length === 0 && !roles.includes("name");
}

/** A table that is certainly no schedule: figures or people under known headings. */
function isFiguresTable(rows: readonly Row[]): boolean {
  const roles = rows[0]!.map(({ text }) => roleOf(text));
  return roles.filter((role) => role === "money" || role === "people" || role === "other").length >= 1 && roles.filter(Boolean).length >= 2;
}

interface Block {
  readonly times: readonly number[];
  readonly contents: readonly number[];
}

/** The columns of a schedule; a table may set two of them side by side. */
function blocksOf(roles: readonly (ColumnRole | undefined)[]): Block[] {
  const starts = roles.flatMap((role, index) => (isTime(role) && !isTime(roles[index - 1]) && roles.slice(0, index).includes(role!) ? [index] : []));
  const bounds = [0, ...starts, roles.length];
  return bounds.slice(0, -1).flatMap((from, index) => {
    const within = roles.map((role, column) => (column >= from && column < bounds[index + 1]! ? role : undefined));
    const times = within.flatMap((role, column) => (isTime(role) ? [column] : []));
    const contents = (["name", "content", "theme"] as const).flatMap((kind) => within.flatMap((role, column) => (role === kind ? [column] : [])));
    return times.length > 0 && contents.length > 0 ? [{ times, contents }] : [];
  });
}

/** Without headings: a column of times, and the longest texts beside it that are not mostly the same, as offices are. */
function inferredColumns(rows: readonly Row[]): Block[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => rows.map((row) => row[index]?.text ?? "").filter((text) => text !== ""));
  const areTimes = (cells: readonly string[]): boolean => cells.length >= 3 && cells.filter((text) => readPeriodCell(text)).length * 10 >= cells.length * 8;
  const times = columns.flatMap((cells, index) => (areTimes(cells) ? [index] : []));
  // Two lists side by side: each time has its own activities to its right.
  const sideBySide = times.length > 1 && times.every((time, index) => (times[index + 1] ?? width) - time > 1);
  const bounds = sideBySide ? times.map((time, index) => ({ time, from: time, to: times[index + 1] ?? width })) : times.slice(0, 1).map((time) => ({ time, from: 0, to: width }));
  return bounds.flatMap(({ time, from, to }) => {
    const others = columns.map((cells, index) => (index === time || index < from || index >= to ? [] : cells));
    const varied = others.map((cells) => (new Set(cells).size * 2 > cells.length && cells.length > 1 ? cells : []));
    const lengths = (varied.some(({ length }) => length > 0) ? varied : others).map((cells) => cells.join("").length);
    const longest = Math.max(...lengths);
    const content = lengths.indexOf(longest);
    return longest > 0 && !areDates(columns[content]!) ? [{ times: [time], contents: [content] }] : [];
  });
}

/** Beside the weeks of a calendar stand their dates, and hardly anything to do. */
function areDates(cells: readonly string[]): boolean {
  return cells.filter((text) => readPeriodCell(text) !== undefined || SPAN_OF_DAYS.test(text)).length * 10 >= cells.length * 8;
}

/** 2月21日?2月27日: a dash that was lost. */
const SPAN_OF_DAYS = /^\d{1,2}[月./]\d{1,2}日?.{0,2}(?:\d{1,2}[月./])?\d{1,2}日?$/;

const TOTAL_ROW = /^(?:合计|总计|小计|备注|注|说明)/;

function entriesOf(doc: CleanText, rows: readonly Row[], { times, contents }: Block, roles?: readonly (ColumnRole | undefined)[]): Entry[] {
  const entries: Entry[] = [];
  const carried = new Map<number, { label: string; period: Period }>();
  const blankParted = new Set(contents.filter((column) => partsAtBlanks(rows, column)));
  const partsOf = (row: Row, cell: Cell): Cell[] => (blankParted.has(row.indexOf(cell)) ? cellsAtBlanks(doc, cell) : [cell]);
  const bareMonths = new Set(times.filter((column) => roles?.[column] === "time" && holdsBareMonths(rows.map((row) => row[column]?.text ?? ""))));
  for (const row of rows) {
    if (isScheduleHead(textsOf(row)) || TOTAL_ROW.test(row.find(({ text }) => text !== "")?.text ?? "")) continue;
    for (const column of times) {
      const cell = row[column];
      const role = roles?.[column];
      if (!cell || cell.text === "") {
        continue;
      }
      const period = readPeriodCell(cell.text, role === "month" || bareMonths.has(column) ? "months" : role === "week" ? "weeks" : undefined);
      if (period) carried.set(column, { label: textOf(doc, cell.spans), period });
      else carried.delete(column);
      if (period?.months.length) times.filter((other) => other > column).forEach((other) => carried.delete(other));
    }
    const known = inOrderOfRank(times, roles).flatMap((column) => carried.get(column) ?? []);
    if (known.length > 0) entries.push(...contentCells(row, contents, roles).flatMap((cell) => partsOf(row, cell).flatMap((part) => entriesOfCell(part, doc, known))));
  }
  return entries;
}

/** What a row says is done: its name, else its contents, else its theme; several columns of one kind all hold activities. */
function contentCells(row: Row, contents: readonly number[], roles?: readonly (ColumnRole | undefined)[]): Cell[] {
  const isFilled = (column: number): boolean => (row[column]?.text ?? "") !== "";
  const first = contents.find(isFilled);
  return contents.filter((column) => isFilled(column) && roles?.[column] === roles?.[first!]).map((column) => row[column]!);
}

/** A month's column labels the row before a week's, a week's before that of dates. */
function inOrderOfRank(times: readonly number[], roles: readonly (ColumnRole | undefined)[] | undefined): number[] {
  const rank = (column: number): number => ["month", "week", "time"].indexOf(roles?.[column] ?? "time");
  return [...times].sort((a, b) => rank(a) - rank(b) || a - b);
}

/** A column of numbers from 1 to 12 and nothing else. */
function holdsBareMonths(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length >= 3 && filled.every((text) => /^(?:0?[1-9]|1[0-2])$/.test(text)) && new Set(filled).size > 1;
}

function textOf(doc: CleanText, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => doc.text.slice(start, end)).join("");
}

/** A cell's items: numbered ones, or its lines. The first time is the label, weeks and days of others are added. */
function entriesOfCell(cell: Cell, doc: CleanText, known: readonly { label: string; period: Period }[]): Entry[] {
  // 开学前 names no month: the day beside it does.
  const main = known.find(({ period }) => period.months.length > 0 || period.weeks?.length) ?? known[0]!;
  const weeks = known.find(({ period }) => period.weeks?.length)?.period.weeks;
  const other = known.find(({ period }) => period !== main.period && (period.day !== undefined || period.part !== undefined))?.period;
  const period = weeks && !main.period.weeks ? { ...main.period, weeks } : main.period;
  const pieces: Piece[] = cell.spans.map((span) => ({ ...span, startsLine: true }));
  const { items, restarted } = readItems(doc, pieces, { bounded: true, terminated: 0, longest: Infinity, wideBlanks: false });
  const numbered = [...items, ...restarted].some(({ marker }) => marker);
  const groups = numbered ? [...items, ...restarted].map(({ spans }) => spans) : joinedLines(doc, withoutNumber(doc, cell.spans));
  return groups.map((spans) => ({ label: main.label, period, spans, ...(other && { date: other }) }));
}

/** (二)春季踏青 in a cell of its own: the count runs down the column. */
function withoutNumber(doc: CleanText, [first, ...others]: readonly Span[]): readonly Span[] {
  const marker = first && readMarker(doc.folded, first.start);
  const isNumber = marker?.style === "han-brackets" && marker.end < first!.end;
  return first ? [isNumber ? { start: marker.end, end: first.end } : first, ...others] : [];
}

/** Lines of a cell are items where each ends its sentence; else the cell's width broke one item. */
function joinedLines(doc: CleanText, spans: readonly Span[]): (readonly Span[])[] {
  const ended = spans.slice(0, -1).every(({ start, end }) => /[。;]$/.test(doc.folded.slice(start, end)));
  if (spans.length > 1 && ended) return spans.flatMap((span) => splitAtSemicolons(doc.folded, [span]));
  const isTitled = spans.slice(1).some(({ start }) => doc.folded.startsWith("--", start));
  const short = !isTitled && spans.length > 1 && spans.every(({ start, end }) => end - start >= 4);
  return short ? spans.map((span) => [span]) : splitAtSemicolons(doc.folded, spans);
}

/** Months side by side and nothing else. */
function isRowOfMonths(row: Row): boolean {
  const filled = textsOf(row).filter((text) => text !== "");
  return filled.length >= 3 && filled.every((text) => readPeriodCell(text) !== undefined);
}

/** A row whose own heading (负责人, 地点, 经费) tells that it holds no activities. */
function saysWhoOrWhere([lead]: Row, heads: readonly unknown[]): boolean {
  const role = lead && heads[0] === undefined ? roleOf(lead.text) : undefined;
  return role === "other" || role === "people" || role === "money";
}

/** Months side by side, what belongs to them below: each cell to the month above it. */
function transposedEntries(doc: CleanText, rows: readonly Row[]): Entry[] {
  const entries: Entry[] = [];
  let heads: (({ label: string; period: Period }) | undefined)[] = [];
  for (const row of rows) {
    const periods = row.map((cell) => ({ label: textOf(doc, cell.spans), period: readPeriodCell(cell.text) }));
    if (periods.filter(({ period }) => period).length >= 3) {
      heads = periods.map(({ label, period }) => period && { label, period });
    } else if (!saysWhoOrWhere(row, heads)) {
      row.forEach((cell, column) => {
        const head = heads[column];
        if (head && cell.text !== "" && !/^\d[\d.,]*$/.test(cell.text)) entries.push(...entriesOfCell(cell, doc, [head]));
      });
    }
  }
  return entries;
}

