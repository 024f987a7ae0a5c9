/** What a rule for texts is: data that says what it asks and why, and one function that looks. */
import type { Level } from "../book";
import type { Manuscript } from "./manuscript";

/** Kinds of the contract of the command line that findings in texts have. */
export type WordingKind = "placeholder" | "outdatedWording" | "countMismatch" | "planMismatch" | "textCopied" | "other";

/** A stretch of the text that breaks a rule. */
export interface WordingHit {
  /** UTF-16 code units of the text: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** A Chinese sentence: what is wrong here. Names no person. */
  readonly text: string;
  /** What belongs in place of the stretch; only where it is certain. */
  readonly mend?: string;
  /** Where this hit weighs less (or more) than the rule. */
  readonly level?: Level;
}

export interface WordingRule {
  /** A slug, never reused for another rule. */
  readonly id: string;
  /** What must hold, in plain Chinese. */
  readonly title: string;
  readonly kind: WordingKind;
  readonly level: Level;
  /** Why it matters: one sentence for a clerk. */
  readonly why: string;
  /** How to mend it: one sentence. */
  readonly fix: string;
  /** Pure, and linear in the length of the text. */
  check(manuscript: Manuscript): Iterable<WordingHit>;
}
