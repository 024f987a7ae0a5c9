/** What a plan's text yields: the contract of `plan-text --json`, key by key. */
import type { YearScheme } from "../../calendar";

export type { YearScheme };

/**
 * When an item happens, as far as it says: a day `YYYY-MM-DD`, a span of days, or a month with or without its third
 * (上旬, 中旬, 下旬). Only given where the year is known.
 */
export type ActivityDate =
  | string
  | { readonly from: string; readonly to: string }
  | { readonly month: string; readonly part?: MonthPart };

export type MonthPart = "上旬" | "中旬" | "下旬";

/** One item of a plan's schedule. An item may hold several activities: see `parts`. */
export interface ImportedActivity {
  /** 1–12, in the order of the text (`[12, 1]` runs into the next year). Empty where only `weeks` are known, or for 每月, 全年. */
  readonly months: readonly number[];
  /** The calendar year of the first month as far as the text or the caller gives it. */
  readonly year: number | null;
  /** The month label as written, or null where the text has none and the month was inferred. */
  readonly label: string | null;
  /** The item without numbering and closing punctuation. */
  readonly name: string;
  /** Weeks of the term (1-based) where the schedule is a week table. */
  readonly weeks: readonly number[];
  readonly date: ActivityDate | null;
  /** The item as written, line breaks and page marks inside it removed. */
  readonly text: string;
  /** 1-based line where `text` starts. */
  readonly line: number;
  /** Where `text` starts, in UTF-16 code units of the decoded text. */
  readonly offset: number;
  readonly inferred?: true;
  /** The single activities of an item that holds several. */
  readonly parts?: readonly string[];
  /** Pupils' or Party work: kept, but 不列工会经费. */
  readonly notUnionFunds?: true;
}

export interface ImportedPlan {
  readonly title: string;
  /** 1-based line and offset of the title. */
  readonly line: number;
  readonly offset: number;
  /** A plan of a calendar year may run over into January; one of a school year begins in August or September. */
  readonly yearScheme: YearScheme;
  readonly activities: readonly ImportedActivity[];
}

export type ImportProblemKind =
  /** 20xx年, xx大, ***, 某某, ___: reported, never filled in. */
  | "placeholder"
  /** The text holds no schedule. */
  | "noSchedule";

export interface ImportProblem {
  readonly kind: ImportProblemKind;
  /** A Chinese sentence for the user. */
  readonly text: string;
  readonly offset: number;
}

export interface PlanTextImport {
  readonly plans: readonly ImportedPlan[];
  readonly problems: readonly ImportProblem[];
}

export interface ImportOptions {
  /** The year the plan is for (of a school year: the year it begins in), used where the text gives none. */
  readonly year?: number;
}
