/** Finds tables in a text and reads them as rows of cells: tabs, pipes, aligned blanks, one cell a line. */
import type { CleanText, Line } from "./clean-text";
import { displayWidth } from "./folding";
import { closesSchedule, headingLevel, isDateLine, isSignature } from "./headings";
import { beginsText } from "./plan-titles";
import type { Span } from "./span";
import { isScheduleHead, roleOf } from "./table-columns";
import { readPeriodCell } from "./period";

/** A cell's stretches, one for each line inside it. */
export interface Cell {
  readonly spans: readonly Span[];
  /** Folded, lines inside the cell joined by `\n`. */
  readonly text: string;
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** The lines it takes up. */
  readonly lines: readonly Line[];
}

export function findTables(doc: CleanText): Table[] {
  const tables: Table[] = [];
  let taken = -1;
  for (const line of doc.lines) {
    if (line.index <= taken || line.folded === "") continue;
    const table = pipeTable(doc, line) ?? tabTable(doc, line) ?? alignedTable(doc, line) ?? stackedTable(doc, line);
    if (!table) continue;
    tables.push(table);
    taken = table.lines[table.lines.length - 1]!.index;
  }
  return tables;
}

function cellOf(doc: CleanText, start: number, end: number): Cell {
  const raw = doc.folded.slice(start, end);
  const spans = raw.split("\v").reduce<{ at: number; spans: Span[] }>(
    ({ at, spans: found }, part) => {
      const lead = part.length - part.trimStart().length;
      const content = part.trim();
      return { at: at + part.length + 1, spans: content ? [...found, { start: at + lead, end: at + lead + content.length }] : found };
    },
    { at: start, spans: [] },
  ).spans;
  return { spans, text: spans.map((span) => doc.folded.slice(span.start, span.end)).join("\n") };
}

/** Cells between separators; the raw line counts, since a blank first cell is one. */
function cellsBetween(doc: CleanText, line: Line, separator: string): Cell[] {
  const start = line.start - line.indent;
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at <= line.end; at++) {
    if (at < line.end && doc.folded.charAt(at) !== separator) continue;
    cells.push(cellOf(doc, from, at));
    from = at + 1;
  }
  return cells;
}

/** The lines from one on while the condition holds; single blank lines may stand between. */
function linesWhile(doc: CleanText, first: Line, holds: (line: Line) => boolean): Line[] {
  const lines: Line[] = [];
  for (let index = first.index; index < doc.lines.length; index++) {
    const line = doc.lines[index]!;
    const next = doc.lines[index + 1];
    if (line.folded === "" && next && holds(next)) continue;
    if (!holds(line)) break;
    lines.push(line);
  }
  return lines;
}

const RULE = /^[\s|+:=\-─┼├┤┬┴┌┐└┘┃│]+$/;

function pipeTable(doc: CleanText, first: Line): Table | undefined {
  const lines = linesWhile(doc, first, ({ folded }) => (folded.match(/[|│┃]/g) ?? []).length >= (folded.startsWith("|") ? 2 : 1));
  if (lines.length < 2) return undefined;
  const rows = lines
    .filter(({ folded }) => !RULE.test(folded))
    .map((line) => {
      const cells = cellsBetween(doc, line, /[│┃]/.exec(line.folded)?.[0] ?? "|");
      const framed = /^[|│┃]/.test(line.folded);
      return cells.slice(framed ? 1 : 0, framed && /[|│┃]$/.test(line.folded) ? -1 : undefined);
    });
  return { rows, lines };
}

function tabTable(doc: CleanText, first: Line): Table | undefined {
  const holds = (line: Line): boolean => line.folded.includes("\t") || (line.folded !== "" && /\t/.test(rawOf(doc, line)));
  if (!holds(first)) return undefined;
  const head = cellsBetween(doc, first, "\t");
  const width = head.length;
  const hasHead = isScheduleHead(head.map(({ text }) => text));
  const lines: Line[] = [];
  const rows: Cell[][] = [];
  for (let index = first.index; index < doc.lines.length; index++) {
    const line = doc.lines[index]!;
    if (holds(line)) {
      rows.push(cellsBetween(doc, line, "\t"));
    } else if (line.folded !== "" && hasHead && !endsTable(doc, line) && continuesCell(doc, rows, width, index)) {
      appendLine(doc, rows[rows.length - 1]!, line);
    } else if (line.folded !== "" || !doc.lines[index + 1] || !holds(doc.lines[index + 1]!)) {
      break;
    }
    lines.push(line);
  }
  return rows.length >= 2 ? { rows, lines } : undefined;
}

function rawOf(doc: CleanText, line: Line): string {
  return doc.folded.slice(line.start - line.indent, line.end);
}

function endsTable(doc: CleanText, line: Line): boolean {
  const next = doc.lines.slice(line.index + 1).find(({ folded }) => folded !== "");
  const closes = closesSchedule(line.folded) || isDateLine(line.folded) || isSignature(line.folded, line.indent, next?.folded);
  return closes || beginsText(doc, line) || (headingLevel(line.folded) ?? 4) <= 2;
}

/** A line without tabs inside a table goes on with the last cell where its row isn't complete yet. */
function continuesCell(doc: CleanText, rows: readonly Cell[][], width: number, index: number): boolean {
  const row = rows[rows.length - 1];
  const next = doc.lines.slice(index + 1, index + 12).find((line) => /\t/.test(rawOf(doc, line)));
  return row !== undefined && row.length < width && next !== undefined;
}

function appendLine(doc: CleanText, row: Cell[], line: Line): void {
  const last = row.pop()!;
  const added = cellOf(doc, line.start, line.end);
  row.push({ spans: [...last.spans, ...added.spans], text: [last.text, added.text].filter(Boolean).join("\n") });
}

interface PlacedCell extends Cell {
  /** Screen columns of its first and past its last character. */
  readonly left: number;
  readonly right: number;
}

function placedCells(doc: CleanText, line: Line, gap: RegExp): PlacedCell[] {
  const raw = rawOf(doc, line);
  const start = line.start - line.indent;
  const cells: PlacedCell[] = [];
  let at = line.indent;
  for (const content of line.folded.split(gap)) {
    at = raw.indexOf(content, at);
    const left = displayWidth(doc.text.slice(start, start + at));
    cells.push({ ...cellOf(doc, start + at, start + at + content.length), left, right: left + displayWidth(content) });
    at += content.length;
  }
  return cells;
}

/** A table set with blanks: a head we know, cells under their headings. */
function alignedTable(doc: CleanText, first: Line): Table | undefined {
  const wide = placedCells(doc, first, / {2,}/);
  const gap = isScheduleHead(wide.map(({ text }) => text)) ? / {2,}/ : / +/;
  const head = gap.source === " +" ? placedCells(doc, first, gap) : wide;
  if (head.length < 2 || !isScheduleHead(head.map(({ text }) => text)) || head.some(({ text }) => roleOf(text) === undefined)) return undefined;
  const rows: Cell[][] = [head];
  const lines = [first];
  for (const line of doc.lines.slice(first.index + 1)) {
    if (line.folded === "") {
      const next = doc.lines[line.index + 1];
      if (!next || placedCells(doc, next, gap).length < 2) break;
      continue;
    }
    const cells = placedCells(doc, line, gap);
    if (cells.length === 1 && !fitsBelow(cells[0]!, head)) break;
    rows.push(cells.length === head.length ? cells : underHeads(cells, head));
    lines.push(line);
  }
  return rows.length >= 3 ? { rows, lines } : undefined;
}

/** Whether a line's single cell stands under a heading other than the first, as a cell's second line does. */
function fitsBelow(cell: PlacedCell, head: readonly PlacedCell[]): boolean {
  return head.slice(1).some(({ left }) => Math.abs(left - cell.left) <= 2);
}

function underHeads(cells: readonly PlacedCell[], head: readonly PlacedCell[]): Cell[] {
  const row: Cell[] = head.map(() => ({ spans: [], text: "" }));
  let next = 0;
  for (const cell of cells) {
    const distances = head.map(({ left }, column) => (column < next ? Infinity : Math.abs(left - cell.left)));
    const column = distances.indexOf(Math.min(...distances));
    row[column] = cell;
    next = column + 1;
  }
  return row;
}

/** A table whose every cell stands on its own line: the headings first, then row by row. */
function stackedTable(doc: CleanText, first: Line): Table | undefined {
  if (roleOf(first.folded) === undefined) return undefined;
  const head: Line[] = [];
  for (const line of doc.lines.slice(first.index)) {
    if (roleOf(line.folded) === undefined) break;
    head.push(line);
  }
  if (!isScheduleHead(head.map(({ folded }) => folded))) return undefined;
  const roles = head.map(({ folded }) => roleOf(folded));
  const timeAt = roles.findIndex((role) => role === "month" || role === "time" || role === "week");
  const body = stackedBody(doc, head[head.length - 1]!);
  const starts = rowStarts(body, timeAt, roles[timeAt] === "week" ? "weeks" : "months");
  if (starts.length < 2) return undefined;
  const rows = starts.flatMap((start, index) => stackedRows(doc, body.slice(start, starts[index + 1] ?? body.length), head.length));
  const lines = [...head, ...body];
  return { rows: [head.map((line) => cellOf(doc, line.start, line.end)), ...rows], lines };
}

/** The lines under the headings, up to what is no cell. */
function stackedBody(doc: CleanText, lastHead: Line): Line[] {
  const body: Line[] = [];
  for (const line of doc.lines.slice(lastHead.index + 1)) {
    if (endsTable(doc, line) || line.folded.length > 60) break;
    body.push(line);
  }
  while (body.length > 0 && body[body.length - 1]!.folded === "") body.pop();
  return body;
}

/** Where rows begin: a time cell at its column's distance behind the row's first cell. */
function rowStarts(body: readonly Line[], timeAt: number, bare: "months" | "weeks"): number[] {
  return body.flatMap((line, index) => {
    const period = line.folded === "" ? undefined : readPeriodCell(line.folded, timeAt === 0 ? bare : undefined);
    const start = index - timeAt;
    const numbered = timeAt === 0 || /^\d{1,3}$/.test(body[start]?.folded ?? "");
    return period && start >= 0 && numbered ? [start] : [];
  });
}

/** One row or, where the same time holds for several, a row for each round of cells. */
function stackedRows(doc: CleanText, lines: readonly Line[], width: number): Cell[][] {
  const cells = lines.map((line) => cellOf(doc, line.start, line.end));
  const filled = cells.filter(({ text }) => text !== "");
  const rows: Cell[][] = [cells.length <= width ? cells : filled.slice(0, width)];
  if (cells.length <= width) return rows;
  const rest = filled.slice(width);
  for (let at = 0; at + 1 < rest.length || (at < rest.length && width === 2); at += width - 1) {
    rows.push([{ spans: [], text: "" }, ...rest.slice(at, at + width - 1)]);
  }
  return rows;
}
