/** Tables whose months stand on rows of their own, merged over all columns: 序号, 活动内容, 负责人, and below 三月份. */
import type { CleanText, Line } from "../text/clean-text";
import { readPeriodCell } from "../reading/period";
import { cellsBetween, EMPTY_CELL, textsOf, type Cell, type Row, type Table } from "./table-cells";
import { isContent, isTime, roleOf } from "./table-columns";
import { endsTable } from "./table-end";

/** The heading that the column of months would have. */
const MONTHS_HEAD: Cell = { spans: [], text: "月份" };

const SEPARATORS = ["\t", "|"];
const LEAST_SECTIONS = 2;

export function sectionedTable(doc: CleanText, first: Line): Table | undefined {
  const separator = SEPARATORS.find((sign) => first.folded.includes(sign));
  const head = separator && cellsBetween(doc, first, separator);
  if (!separator || !head || !namesActivities(head)) return undefined;
  const rows: Row[] = [];
  const lines: Line[] = [];
  for (const line of doc.lines.slice(first.index + 1)) {
    if (line.folded === "") continue;
    const [lead, ...others] = cellsBetween(doc, line, separator).filter(({ text }) => text !== "");
    const isMonth = lead !== undefined && others.length === 0 && readPeriodCell(lead.text) !== undefined;
    if (!isMonth && (rows.length === 0 || others.length === 0 || endsTable(doc, line))) break;
    rows.push(isMonth ? [lead!] : [EMPTY_CELL, ...cellsBetween(doc, line, separator)]);
    lines.push(line);
  }
  const sections = rows.filter(([month]) => month !== EMPTY_CELL).length;
  return sections >= LEAST_SECTIONS ? { rows: [[MONTHS_HEAD, ...head], ...rows], lines: [first, ...lines] } : undefined;
}

/** A head that says what is done, and leaves open when. */
function namesActivities(head: Row): boolean {
  const roles = textsOf(head).map(roleOf);
  return head.length >= 2 && roles.some(isContent) && !roles.some(isTime) && roles.filter((role) => role === undefined).length <= 1;
}
