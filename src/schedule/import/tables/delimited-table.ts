/** Tables whose cells a sign parts: tabs from Word and Excel, pipes from Markdown, commas. */
import type { CleanText, Line } from "../text/clean-text";
import { readMarker } from "../reading/numbering";
import { readPeriodCell } from "../reading/period";
import { cellsBetween, joinedCell, rawOf, textsOf, type Cell, type Row, type Table } from "./table-cells";
import { isContent, isScheduleHead, isTime, roleOf, type ColumnRole } from "./table-columns";
import { endsTable } from "./table-end";

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
const PIPES = /[|│┃]/;

export function pipeTable(doc: CleanText, first: Line): Table | undefined {
  const lines = linesWhile(doc, first, ({ folded }) => PIPES.test(folded) || RULE_WITH_PIPES.test(folded));
  const filled = lines.filter(({ folded }) => !RULE.test(folded));
  if (filled.length < 2) return undefined;
  const framed = filled.every(({ folded }) => /^[|│┃]/.test(folded) && /[|│┃]$/.test(folded));
  const rows = filled.map((line) => {
    const cells = cellsBetween(doc, line, /[│┃]/.exec(line.folded)?.[0] ?? "|");
    return framed ? cells.slice(1, -1) : cells;
  });
  return { rows, lines };
}

const RULE_WITH_PIPES = /^[+├┌└].*[+┤┐┘]$/;

export function tabTable(doc: CleanText, first: Line): Table | undefined {
  if (!hasTab(doc, first)) return undefined;
  const head = textsOf(cellsBetween(doc, first, "\t"));
  const roles = isScheduleHead(head) ? head.map(roleOf) : undefined;
  const lines: Line[] = [];
  const rows: Cell[][] = [];
  for (let index = first.index; index < doc.lines.length; index++) {
    const line = doc.lines[index]!;
    const next = doc.lines[index + 1];
    const open = rows[rows.length - 1];
    if (line.folded === "") {
      if (!next || !hasTab(doc, next)) break;
    } else if (open && isQuoteOpen(doc, open)) {
      continueRow(doc, open, cellsBetween(doc, line, "\t"));
    } else if (hasTab(doc, line)) {
      const cells = cellsBetween(doc, line, "\t");
      if (open && roles && completesRow(open, cells, roles)) continueRow(doc, open, cells);
      else rows.push(cells);
    } else if (open && roles && open.length < roles.length && !endsTable(doc, line) && hasTabSoon(doc, index)) {
      continueRow(doc, open, cellsBetween(doc, line, "\t"));
    } else if (open && roles && isContent(roles[0]) && !endsTable(doc, line) && hasTabSoon(doc, index)) {
      // Only the activity: the blank cells behind it were lost, its month is the one above.
      rows.push(cellsBetween(doc, line, "\t"));
    } else {
      break;
    }
    lines.push(line);
  }
  return rows.length >= 2 ? { rows: rows.map((row) => row.map((cell) => unquoted(doc, cell))), lines } : undefined;
}

/**
 * Whether a line's cells are the rest of the row before: a line break inside a cell parted them. A row may also lack its
 * last blank cells; one that has its time and its activity is whole.
 */
function completesRow(open: Row, cells: Row, roles: readonly (ColumnRole | undefined)[]): boolean {
  if (open.length + cells.length - 1 !== roles.length || beginsRow(cells)) return false;
  if (readMarker(cells[0]!.text, 0)) return true;
  const time = roles.findIndex(isTime);
  const isWhole = time < open.length && roles.findIndex(isContent) < open.length;
  return !isWhole && (time < open.length || readPeriodCell(cells[time - open.length + 1]?.text ?? "") !== undefined);
}

function hasTab(doc: CleanText, line: Line): boolean {
  return line.folded !== "" && rawOf(doc, line).includes("\t");
}

function hasTabSoon(doc: CleanText, index: number): boolean {
  return doc.lines.slice(index + 1, index + 12).some((line) => hasTab(doc, line));
}

/** A row begins with a time, a number, or the blank below one. */
function beginsRow(cells: readonly Cell[]): boolean {
  const first = cells[0]!.text;
  return first === "" || /^\d{1,3}$/.test(first) || readPeriodCell(first) !== undefined;
}

/** The line's first cell goes on with the row's last one. */
function continueRow(doc: CleanText, row: Cell[], [first, ...rest]: readonly Cell[]): void {
  const last = row.pop()!;
  row.push(joinedCell(doc, [...last.spans, ...first!.spans]), ...rest);
}

/** Spreadsheets put quotes around a cell that holds line breaks. */
function isQuoteOpen(doc: CleanText, row: readonly Cell[]): boolean {
  const text = row[row.length - 1]!.text;
  return text.startsWith('"') && (text.match(/"/g) ?? []).length % 2 === 1;
}

function unquoted(doc: CleanText, cell: Cell): Cell {
  if (!/^"[^]*"$/.test(cell.text) || !cell.text.includes("\n")) return cell;
  const last = cell.spans.length - 1;
  return joinedCell(doc, cell.spans.map(({ start, end }, index) => ({ start: start + (index === 0 ? 1 : 0), end: end - (index === last ? 1 : 0) })));
}

/** Cells parted by commas under a head we know, all of the head's width; more commas in a row stay in the activity. */
export function commaTable(doc: CleanText, first: Line): Table | undefined {
  const comma = /[,，]/.exec(doc.text.slice(first.start, first.end))?.[0];
  if (!comma) return undefined;
  const commaCells = (line: Line): Cell[] => cellsBetween(doc, line, comma, doc.text);
  const head = commaCells(first);
  const roles = head.map(({ text }) => roleOf(text));
  if (!isScheduleHead(textsOf(head)) || /[。;:]/.test(first.folded)) return undefined;
  const lines = linesWhile(doc, first, ({ start, end }) => doc.text.slice(start, end).split(comma).length >= head.length);
  const content = roles.findIndex(isContent);
  const rows = lines.map((line): Row => {
    const cells = commaCells(line);
    const surplus = cells.length - head.length;
    if (surplus === 0) return cells;
    const [from, to] = [cells[content]!.spans[0]?.start, cells[content + surplus]!.spans[0]?.end];
    const whole = from !== undefined && to !== undefined ? joinedCell(doc, [{ start: from, end: to }]) : cells[content]!;
    return [...cells.slice(0, content), whole, ...cells.slice(content + surplus + 1)];
  });
  return rows.length >= 3 ? { rows, lines } : undefined;
}
