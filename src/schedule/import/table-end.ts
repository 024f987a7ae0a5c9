import type { CleanText, Line } from "./clean-text";
import { closesSchedule, headingLevel, isDateLine, isSignature } from "./headings";
import { beginsText } from "./plan-titles";

/** Whether a line stands behind a table and is no cell of it. */
export function endsTable(doc: CleanText, line: Line): boolean {
  const next = doc.lines.slice(line.index + 1).find(({ folded }) => folded !== "");
  const closes = closesSchedule(line.folded) || isDateLine(line.folded) || isSignature(line.folded, line.indent, next?.folded);
  return closes || beginsText(doc, line) || (headingLevel(line.folded) ?? 4) <= 2;
}
