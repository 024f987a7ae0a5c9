/** The time a plan or a summary is for: a year, a school year or one of its terms. */
import type { PlainDate } from "../book";
import { monthsOf, monthsOfTerm, spanOfMonth, termName, yearName, type DateSpan, type TermNumber, type YearMonth, type YearScheme } from "../calendar";

export interface NarrativePeriod {
  readonly scheme: YearScheme;
  /** Of a school year the one it begins in. */
  readonly year: number;
  /** Of a school year only. */
  readonly term?: TermNumber;
}

/** How a text speaks of its period. */
export interface PeriodWords {
  /** 2027年, 2026—2027学年第一学期 */
  readonly name: string;
  /** 今年 */
  readonly current: string;
  /** 去年 */
  readonly last: string;
  /** 全年 */
  readonly whole: string;
  /** 年初 */
  readonly start: string;
  /** 年底 */
  readonly end: string;
  /** 上半年 */
  readonly firstHalf: string;
  /** 下半年 */
  readonly secondHalf: string;
}

const WORDS = {
  calendar: { current: "今年", last: "去年", whole: "全年", start: "年初", end: "年底", firstHalf: "上半年", secondHalf: "下半年" },
  school: { current: "本学年", last: "上学年", whole: "全学年", start: "开学初", end: "学年末", firstHalf: "第一学期", secondHalf: "第二学期" },
  term: { current: "本学期", last: "上学期", whole: "全学期", start: "开学初", end: "学期末", firstHalf: "期中前", secondHalf: "期中后" },
} as const;

export function wordsOfPeriod({ scheme, year, term }: NarrativePeriod): PeriodWords {
  if (term === undefined) return { ...WORDS[scheme], name: yearName(scheme, year) };
  return { ...WORDS.term, name: termName(term, year) };
}

export function monthsOfPeriod({ scheme, year, term }: NarrativePeriod): readonly YearMonth[] {
  return term === undefined ? monthsOf(scheme, year) : monthsOfTerm(term, year);
}

/** The second term ends with the school year, so that August belongs to something. */
export function spanOfPeriod(period: NarrativePeriod): DateSpan {
  const months = monthsOfPeriod(period);
  const last = period.term === 2 ? { year: period.year + 1, month: 8 } : months[months.length - 1]!;
  return { from: spanOfMonth(months[0]!).from, to: spanOfMonth(last).to };
}

/** The calendar year whose budget a period lives on: the one it begins in. */
export function budgetYearOf({ year, term }: NarrativePeriod): number {
  return term === 2 ? year + 1 : year;
}

export function periodBefore({ scheme, year, term }: NarrativePeriod): NarrativePeriod {
  if (term === 2) return { scheme, year, term: 1 };
  return { scheme, year: year - 1, ...(term !== undefined && { term: 2 }) };
}

export function periodAfter({ scheme, year, term }: NarrativePeriod): NarrativePeriod {
  if (term === 1) return { scheme, year, term: 2 };
  return { scheme, year: year + 1, ...(term !== undefined && { term: 1 }) };
}

/** 2027年1月8日: as official documents write days. */
export function dayInFull(date: PlainDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${year}年${month}月${day}日`;
}
