import { checkText, WORDING_RULES, type WordingKind } from "../../../wording";
import type { Inspection } from "../../inspection";
import type { Prose } from "../../prose";
import { hitAt, type Hit } from "../../rule";

/**
 * What the rules for texts find in a text of the workbook, at the cell of its line.
 * @param behind belongs to the text and stands elsewhere; what is found there is not told
 */
export function* hitsInText({ today, unit }: Inspection, { lines, sheet }: Prose, kind: WordingKind, behind = ""): Generator<Hit> {
  const rules = WORDING_RULES.filter((rule) => rule.kind === kind);
  const text = lines.map((line) => line.text).join("\n") + behind;
  for (const { rule, line, level, text: says } of checkText(text, { today, ...(unit.year !== undefined && { year: unit.year }) }, rules)) {
    const at = lines[line - 1];
    if (at) yield hitAt(at.place, says, `${sheet}|${rule}|${says}`, { level });
  }
}
