/** What a standing duty of a grassroots union's year is. The duties themselves are in `duties`. */
import type { Basis } from "../book";
import type { YearScheme } from "../calendar";
import type { UnitKind, WordSet, WorkArea } from "../regulation";
import type { MonthPart } from "./import/activity";
import { asDoneBy, meets, type Condition, type DatedTrait, type Trait, type Union, type Varied } from "./union";

/**
 * How much a year needs it: `required` where a rule asks for it or no union does without; `expected` where inspection
 * lists ask for it or the union's own ledger speaks of it; `usual` in most unions' plans; `optional` in some; `never` is
 * known by name, so that a user's item is recognised, but not proposed.
 */
export type Need = "required" | "expected" | "usual" | "optional" | "never";

export type ProposedNeed = Exclude<Need, "never">;
export const NEEDS: readonly ProposedNeed[] = ["required", "expected", "usual", "optional"];

export interface Duty extends Varied<Duty> {
  readonly id: string;
  /** With the words of the unit's kind in braces: 召开{congress}. Without such a word the duty doesn't apply. */
  readonly name: string;
  /** 1–12; two months where it stretches over both. */
  readonly months: readonly number[];
  /** Where a school year (September to August) has it in other months. */
  readonly schoolYearMonths?: readonly number[];
  /** The ledger may tell the month. */
  readonly due?: DatedTrait;
  /** So many months before the told one, as far as the year reaches back. */
  readonly ahead?: number;
  readonly part?: MonthPart;
  /** In words where neither month nor third says it. */
  readonly when?: string;
  readonly area: WorkArea;
  /** The account it is usually booked to; absent where it costs nothing or places differ. */
  readonly account?: string;
  /** In the unit's words, in braces. */
  readonly audience?: string;
  /** Which unions have it at all. */
  readonly of?: Condition;
  readonly need: Need;
  /** Any of these makes it expected: the ledger itself speaks of it. */
  readonly spokenOf?: readonly Trait[];
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

/** The duty as a union has it, or undefined where it has none. */
export function dutyOf(duty: Duty, union: Union): Duty | undefined {
  if (!meets(union, duty.of ?? {})) return undefined;
  const done = inToldMonth(asDoneBy(duty, union), union);
  if (inWords(done.name, union.words) === undefined) return undefined;
  const isRaised = grounds(duty, union).length > 0 && (done.need === "usual" || done.need === "optional");
  return isRaised ? { ...done, need: "expected" } : done;
}

function inToldMonth(duty: Duty, { months }: Union): Duty {
  const month = duty.due && months[duty.due];
  if (month === undefined) return duty;
  const told = { months: [monthsBefore(month, duty.ahead ?? 0, 1)], schoolYearMonths: [monthsBefore(month, duty.ahead ?? 0, SEPTEMBER)] };
  return { ...duty, ...told, part: undefined, when: undefined };
}

const SEPTEMBER = 9;

/** At the earliest the month in which the year begins. */
function monthsBefore(month: number, ahead: number, first: number): number {
  const sinceFirst = (month - first + 12) % 12;
  return ((first - 1 + Math.max(0, sinceFirst - ahead)) % 12) + 1;
}

/** What of the union's own ledger speaks of the duty. */
export function grounds({ spokenOf = [], due }: Duty, { traits }: Union): readonly Trait[] {
  return [...(due ? [due] : []), ...spokenOf].filter((trait) => traits.has(trait));
}

/** Schools have documents of their own. */
export function basisOf(duty: Duty, kind: UnitKind): Basis {
  return kind === "学校" ? (duty.schoolBasis ?? duty.basis) : duty.basis;
}

/** Month numbers in which the duty usually falls; a school year may have others than a calendar year. */
export function monthsOfDuty(duty: Duty, scheme: YearScheme): readonly number[] {
  return scheme === "school" ? (duty.schoolYearMonths ?? duty.months) : duty.months;
}
