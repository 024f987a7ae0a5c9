/** Rows that lack the cells merged with those above: copied as text, what is left of them moves to the row's beginning. */
import { readPeriodCell } from "../reading/period";
import { EMPTY_CELL, textsOf, type Row } from "./table-cells";
import { isScheduleHead, isTime, roleOf, type ColumnRole } from "./table-columns";

/** The rows with every cell under its heading again. */
export function withMergedCells(rows: readonly Row[]): readonly Row[] {
  const headAt = rows.findIndex((row) => isScheduleHead(textsOf(row)));
  if (headAt < 0) return rows;
  const filled = rows.map(withoutTail);
  const width = Math.max(...filled.slice(headAt + 1).map((row) => row.length));
  const head = widened(filled[headAt]!, width);
  const roles = head.map(({ text }) => roleOf(text));
  return filled.map((row, index) => (index === headAt ? head : index < headAt ? row : shifted(row, roles)));
}

/** A row up to its last cell that isn't blank. */
function withoutTail(row: Row): Row {
  let length = row.length;
  while (length > 0 && row[length - 1]!.text === "") length--;
  return row.slice(0, length);
}

/** A head whose first heading stands over several columns: 时间 over the weeks and their dates. */
function widened(head: Row, width: number): Row {
  const first = head[0]!;
  const missing = isTime(roleOf(first.text)) ? Math.max(0, width - head.length) : 0;
  return [...Array.from({ length: missing }, () => first), ...head];
}

/** A short row moved to the right as far as its times then stand under headings of times, and nothing else does. */
function shifted(row: Row, roles: readonly (ColumnRole | undefined)[]): Row {
  let best = row;
  for (let blanks = 1; row.length + blanks <= roles.length; blanks++) {
    const moved = [...Array.from({ length: blanks }, () => EMPTY_CELL), ...row];
    if (fit(moved, roles) > fit(best, roles)) best = moved;
  }
  return best;
}

function fit(row: Row, roles: readonly (ColumnRole | undefined)[]): number {
  return roles.reduce((sum, role, column) => {
    const text = row[column]?.text ?? "";
    if (!isTime(role) || text === "") return sum;
    const bare = role === "month" ? "months" : role === "week" ? "weeks" : undefined;
    return sum + (readPeriodCell(text, bare) ? 1 : -1);
  }, 0);
}
