import type { FestivalId } from "../festivals";

export type MonthPart = "上旬" | "中旬" | "下旬" | "初" | "底";

/** 前 · 后 · 前后 · 期间 · 起. */
export type Relation = "before" | "after" | "around" | "during" | "from";

/** Parts of a term whose days the 校历 says. */
export type TermPhase =
  | "termStart"
  | "midTerm"
  | "termEnd"
  | "exams"
  | "winterVacation"
  | "summerVacation"
  | "vacations";

export type Recurrence = "week" | "month" | "quarter" | "halfYear" | "term" | "year";

export type DateWordsKind =
  /** A year alone. */
  | "year"
  /** Months, perhaps with a part (3月上旬); also quarters, halves of the year, seasons. */
  | "month"
  | "day"
  /** Weeks of term, or with `months` weeks of a month. */
  | "week"
  | "term"
  | "phase"
  | "festival"
  | "lunar"
  /** 每月, 每学期; perhaps with a part or day. */
  | "recurring"
  /** 全年, 平时, 不定期. */
  | "anyTime"
  /** 待定, 另行通知. */
  | "undecided";

/** The end of a range as far as its words go beyond month numbers. */
export interface DateWordsEnd {
  readonly year?: number | "masked";
  readonly yearOffset?: YearOffset;
  readonly month?: number;
  readonly part?: MonthPart;
  readonly day?: number;
}

/** Years from the year spoken of: 去年 −1, 今年 0, 次年 1. */
export type YearOffset = -1 | 0 | 1;

/** What the words of a date say, and no more. Nothing here is resolved to days: that takes a year and a 校历. */
export interface DateWordsValue {
  readonly kind: DateWordsKind;
  /** Month numbers 1–12 in the order of the text; a range is spelt out, and after a wrap (12, 1) comes the next year. */
  readonly months: readonly number[];
  /** The year of the first month; masked where the text hides it (20xx年). */
  readonly year?: number | "masked";
  readonly yearOffset?: YearOffset;
  /** The year in which the school year named begins: 2026 for 2026-2027学年. */
  readonly schoolYear?: number;
  readonly part?: MonthPart;
  /** 1–31. */
  readonly day?: number;
  readonly to?: DateWordsEnd;
  readonly weeks?: readonly number[];
  readonly festivals?: readonly FestivalId[];
  readonly lunar?: { readonly month: number; readonly day?: number };
  /** 1 上学期 (from September), 2 下学期 (from February). */
  readonly term?: 1 | 2;
  readonly phase?: TermPhase;
  readonly every?: Recurrence;
  readonly relation?: Relation;
}
