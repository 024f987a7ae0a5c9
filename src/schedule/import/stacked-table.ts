/** Tables copied one cell a line: the headings first, then row by row. */
import type { CleanText, Line } from "./clean-text";
import { readPeriodCell } from "./period";
import { cellOf, EMPTY_CELL, type Row, type Table } from "./table-cells";
import { isScheduleHead, isTime, roleOf } from "./table-columns";
import { endsTable } from "./table-end";

export function stackedTable(doc: CleanText, first: Line): Table | undefined {
  if (roleOf(first.folded) === undefined) return undefined;
  const head = stackedHead(doc, first);
  if (!isScheduleHead(head.map(({ folded }) => folded))) return undefined;
  const roles = head.map(({ folded }) => roleOf(folded));
  const timeAt = roles.findIndex(isTime);
  const body = stackedBody(doc, head[head.length - 1]!);
  const starts = rowStarts(body, timeAt, roles[timeAt] === "week" ? "weeks" : "months");
  if (starts.length < 2) return undefined;
  const rows = starts.flatMap((start, index) => stackedRows(doc, body.slice(start, starts[index + 1] ?? body.length), head.length));
  const lines = [...head, ...body];
  return { rows: [head.map((line) => cellOf(doc, line.start, line.end)), ...rows], lines };
}

const LONGEST_HEADING = 6;

/** Lines of headings; one we don't know may stand among them, if the first row's time or number follows. */
function stackedHead(doc: CleanText, first: Line): Line[] {
  const head: Line[] = [];
  const unknown: Line[] = [];
  for (const line of doc.lines.slice(first.index, first.index + 12)) {
    if (roleOf(line.folded) !== undefined) {
      head.push(...unknown.splice(0), line);
    } else if (readPeriodCell(line.folded) || /^\d{1,2}$/.test(line.folded)) {
      return [...head, ...unknown];
    } else if (line.folded === "" || line.folded.length > LONGEST_HEADING || unknown.length > 0) {
      break;
    } else {
      unknown.push(line);
    }
  }
  return head;
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
    const dated = period && (period.months.length > 0 || period.weeks !== undefined);
    return dated && start >= 0 && numbered ? [start] : [];
  });
}

/** One row or, where the same time holds for several, a row for each round of cells. */
function stackedRows(doc: CleanText, lines: readonly Line[], width: number): Row[] {
  const cells = lines.map((line) => cellOf(doc, line.start, line.end));
  const filled = cells.filter(({ text }) => text !== "");
  const rows: Row[] = [cells.length <= width ? cells : filled.slice(0, width)];
  if (cells.length <= width) return rows;
  const rest = filled.slice(width);
  for (let at = 0; at + 1 < rest.length || (at < rest.length && width === 2); at += width - 1) {
    rows.push([EMPTY_CELL, ...rest.slice(at, at + width - 1)]);
  }
  return rows;
}
