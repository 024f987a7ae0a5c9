/** What a standing duty of a grassroots union's year is. The duties themselves are in `duties`. */
import type { Basis } from "../book";
import type { YearScheme } from "../calendar";
import type { UnitKind, WordSet, WorkArea } from "../regulation";
import type { MonthPart } from "./import/activity";

/**
 * How much a year needs it: `required` where a rule asks for it or no union does without; `expected` where inspection
 * lists ask for it; `usual` in most unions' plans; `optional` in some.
 */
export type Need = "required" | "expected" | "usual" | "optional";

export const NEEDS: readonly Need[] = ["required", "expected", "usual", "optional"];

export interface Duty {
  readonly id: string;
  /** With the words of the unit's kind in braces: 召开{congress}. Without such a word the duty doesn't apply. */
  readonly name: string;
  /** 1–12; two months where it stretches over both. */
  readonly months: readonly number[];
  /** Where a school year (September to August) has it in other months. */
  readonly schoolYearMonths?: readonly number[];
  readonly part?: MonthPart;
  /** In words where neither month nor third says it. */
  readonly when?: string;
  readonly area: WorkArea;
  /** The account it is usually booked to; absent where it costs nothing or places differ. */
  readonly account?: string;
  /** In the unit's words, in braces. */
  readonly audience?: string;
  /** Absent: all kinds. */
  readonly unitKinds?: readonly UnitKind[];
  readonly need: Need;
  readonly basis: Basis;
  /** Where schools have a rule of their own. */
  readonly schoolBasis?: Basis;
  /** Words by which an item of a user's plan is this duty, and words by which it is not. */
  readonly says: RegExp;
  readonly unless?: RegExp;
  /** Its words fit many different activities: two items that have them are not yet the same. */
  readonly broad?: true;
  /**
   * How many months an item may stand from the duty's own month, around the year, and still be it. 6 for what
   * happens once a year at any time; less for what comes twice.
   */
  readonly reach: number;
  /** It stands so many months after (or, below 0, before) another duty, wherever the user's plan has that one. */
  readonly follows?: { readonly duty: string; readonly months: number };
}

/** Whether a name without marks (see `bareName`) is this duty by its words. */
export function isSaidBy(duty: Duty, bareName: string): boolean {
  return duty.says.test(bareName) && !(duty.unless?.test(bareName) ?? false);
}

/** A text with the unit's words for what stands in braces, or undefined where the unit's kind has no such word. */
export function inWords(template: string, words: WordSet): string | undefined {
  const spoken = Object.entries(words).reduce<string>(
    (text, [slot, word]) => text.split(`{${slot}}`).join(word),
    template,
  );
  return spoken.includes("{") ? undefined : spoken;
}

export function appliesTo(duty: Duty, kind: UnitKind, words: WordSet): boolean {
  return (duty.unitKinds?.includes(kind) ?? true) && inWords(duty.name, words) !== undefined;
}

/** Schools have documents of their own. */
export function basisOf(duty: Duty, kind: UnitKind): Basis {
  return kind === "学校" ? (duty.schoolBasis ?? duty.basis) : duty.basis;
}

/** Month numbers in which the duty usually falls; a school year may have others than a calendar year. */
export function monthsOfDuty(duty: Duty, scheme: YearScheme): readonly number[] {
  return scheme === "school" ? (duty.schoolYearMonths ?? duty.months) : duty.months;
}
