/** Short ways to put texts through the rules in tests. */
import { checkText, type ManuscriptFacts, type WordingFinding } from "../../src/wording";

export const TODAY = "2026-11-22";

export function check(text: string, facts: Partial<ManuscriptFacts> = {}): WordingFinding[] {
  return checkText(text, { today: TODAY, ...facts });
}

/** The stretches of a text that a rule finds. */
export function found(rule: string, text: string, facts: Partial<ManuscriptFacts> = {}): string[] {
  return check(text, facts)
    .filter((finding) => finding.rule === rule)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}
