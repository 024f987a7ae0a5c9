/** A text goes through all rules. */
import type { Level } from "../book";
import { Manuscript, type ManuscriptFacts } from "./manuscript";
import type { WordingKind, WordingRule } from "./rule";
import { WORDING_RULES } from "./rules";

/** What is wrong at one place of a text. */
export interface WordingFinding {
  /** The id of the rule. */
  readonly rule: string;
  readonly kind: WordingKind;
  readonly level: Level;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** In UTF-16 code units of the text. */
  readonly offset: number;
  readonly length: number;
  /** A Chinese sentence: what is wrong here. */
  readonly text: string;
  readonly why: string;
  readonly fix: string;
  /** What belongs in place of the stretch; only where it is certain. */
  readonly mend?: string;
}

/** What is wrong in a text, in the order of the text. Never throws, whatever the text. */
export function checkText(text: string, facts: ManuscriptFacts, rules: readonly WordingRule[] = WORDING_RULES): WordingFinding[] {
  if (text.trim() === "") return [];
  const manuscript = new Manuscript(text, facts);
  return rules.flatMap((rule) => [...findingsOf(rule, manuscript)]).sort((a, b) => a.offset - b.offset || a.length - b.length);
}

function* findingsOf(rule: WordingRule, manuscript: Manuscript): Iterable<WordingFinding> {
  const { id, kind, level, why, fix } = rule;
  for (const hit of rule.check(manuscript)) {
    yield {
      rule: id,
      kind,
      level: hit.level ?? level,
      ...manuscript.placeOf(hit.start),
      offset: hit.start,
      length: hit.end - hit.start,
      text: hit.text,
      why,
      fix,
      ...(hit.mend !== undefined && { mend: hit.mend }),
    };
  }
}
