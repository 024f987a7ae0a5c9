import { lineAfter, type CleanText, type Line } from "../text/clean-text";
import { closesSchedule, headingLevel, isDateLine, isSignature } from "../reading/headings";
import { beginsText } from "../reading/plan-titles";

/** Whether a line stands behind a table and is no cell of it. */
export function endsTable(doc: CleanText, line: Line): boolean {
  const closes = closesSchedule(line.folded) || isDateLine(line.folded) || isSignature(line.folded, line.indent, lineAfter(doc, line)?.folded);
  return closes || beginsText(doc, line) || (headingLevel(line.folded) ?? 4) <= 2;
}
