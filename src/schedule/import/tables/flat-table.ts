/** Tables that lost their line breaks: 月份 活动内容 负责人 三月 插花 王芳 四月 踏青 李强 …, all cells on one line. */
import type { CleanText, Line } from "../text/clean-text";
import { readMarker } from "../reading/numbering";
import { readPeriodCell } from "../reading/period";
import { cellOf, joinedCell, textsOf, type Cell, type Row, type Table } from "./table-cells";
import { isContent, isScheduleHead, isTime, roleOf } from "./table-columns";

const LEAST_ROWS = 3;
const MOST_HEADINGS = 8;

/** A heading of times; hardly a line has one. */
const TIME_HEADING = /月份|时间|日期|周次/;

export function flatTable(doc: CleanText, line: Line): Table | undefined {
  if (!TIME_HEADING.test(line.folded)) return undefined;
  const cells = cellsOf(doc, line);
  const head = headOf(cells);
  if (!head) return undefined;
  const roles = head.cells.map(({ text }) => roleOf(text));
  if (!isTime(roles[0])) return undefined;
  const body = cells.slice(head.end);
  const starts = body.flatMap(({ text }, index) => (readPeriodCell(text)?.months.length ? [index] : []));
  if (starts.length < LEAST_ROWS || starts[0] !== 0 || body.some(({ text }) => readMarker(text, 0))) return undefined;
  const content = roles.findIndex(isContent);
  const rows = starts.map((start, index) => fitted(doc, body.slice(start, starts[index + 1] ?? start + head.cells.length), head.cells.length, content));
  return { rows: [head.cells, ...rows], lines: [line] };
}

/** Cells between bars, or else between blanks. */
function cellsOf(doc: CleanText, { start, end, folded }: Line): Cell[] {
  const separator = folded.includes("|") ? /\|/g : /[ \t]+/g;
  const bounds = [...folded.matchAll(separator)].map((match) => ({ from: start + match.index, to: start + match.index + match[0].length }));
  const cells = [...bounds.map(({ from }, index) => cellOf(doc, bounds[index - 1]?.to ?? start, from)), cellOf(doc, bounds[bounds.length - 1]?.to ?? start, end)];
  return cells.filter(({ text }) => text !== "");
}

/** The first headings in a row that are those of a schedule, and the place behind them. */
function headOf(cells: readonly Cell[]): { cells: readonly Cell[]; end: number } | undefined {
  const isHeading = cells.map(({ text }) => roleOf(text) !== undefined);
  for (let from = 0; from < cells.length; from++) {
    if (!isHeading[from]) continue;
    let end = from;
    while (isHeading[end]) end++;
    const head = cells.slice(from, end);
    if (head.length <= MOST_HEADINGS && isScheduleHead(textsOf(head))) return { cells: head, end };
    from = end;
  }
  return undefined;
}

/** A row as long as its head: what is too many were words of the activity. */
function fitted(doc: CleanText, cells: readonly Cell[], width: number, content: number): Row {
  const surplus = cells.length - width;
  if (surplus <= 0) return cells;
  const [first, last] = [cells[content]!.spans[0]!, cells[content + surplus]!.spans[0]!];
  return [...cells.slice(0, content), joinedCell(doc, [{ start: first.start, end: last.end }]), ...cells.slice(content + surplus + 1)];
}
