import { daysInMonth, monthOf, plainDate, yearOf } from "../book";
import type { PlainDate } from "../book";
import type { DateSpan } from "./span";

/** 公历年 runs from January, 学年 from September to August; a school year is counted by the year it begins in. */
export type YearScheme = "calendar" | "school";

export interface YearMonth {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
}

/** 1 上学期, 2 下学期. */
export type TermNumber = 1 | 2;

const FIRST_MONTH: Readonly<Record<YearScheme, number>> = { calendar: 1, school: 9 };

/** Which term a month belongs to: 上学期 September to January, 下学期 February to July; August to none. */
const TERM_OF_MONTH: Readonly<Record<number, TermNumber>> = {
  9: 1, 10: 1, 11: 1, 12: 1, 1: 1,
  2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2,
};

/** The twelve months of a year in their order. */
export function monthsOf(scheme: YearScheme, year: number): readonly YearMonth[] {
  const first = { year, month: FIRST_MONTH[scheme] };
  return Array.from({ length: 12 }, (_, index) => addMonths(first, index));
}

/** The month so many months later; earlier where the number is negative. */
export function addMonths({ year, month }: YearMonth, count: number): YearMonth {
  const index = year * 12 + month - 1 + count;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
}

/** The month with this number (1–12) as it falls in a year: March of the school year 2026 is in 2027. */
export function monthInYear(scheme: YearScheme, year: number, month: number): YearMonth {
  return { year: month < FIRST_MONTH[scheme] ? year + 1 : year, month };
}

/** The year a date belongs to. */
export function yearOfDate(scheme: YearScheme, date: PlainDate): number {
  return monthOf(date) < FIRST_MONTH[scheme] ? yearOf(date) - 1 : yearOf(date);
}

/** @throws RangeError outside the years 1 to 9998. */
export function spanOfYear(scheme: YearScheme, year: number): DateSpan {
  const months = monthsOf(scheme, year);
  return { from: spanOfMonth(months[0]!).from, to: spanOfMonth(months[11]!).to };
}

/** @throws RangeError where there is no such month. */
export function spanOfMonth({ year, month }: YearMonth): DateSpan {
  const from = plainDate(year, month, 1);
  const to = plainDate(year, month, daysInMonth(year, month));
  if (!from || !to) throw new RangeError(`no such month: ${year}-${month}`);
  return { from, to };
}

/** Whether a day lies in a year; of a school year `year` is the one it begins in. */
export function isInYear(scheme: YearScheme, year: number, date: PlainDate): boolean {
  return yearOfDate(scheme, date) === year;
}

/** The term of a month, undefined for August. Where a 校历 is given it says more (`TermCalendar`). */
export function termOfMonth(month: number): TermNumber | undefined {
  return TERM_OF_MONTH[month];
}

/** The months of a term in a school year. */
export function monthsOfTerm(term: TermNumber, schoolYear: number): readonly YearMonth[] {
  return monthsOf("school", schoolYear).filter(({ month }) => termOfMonth(month) === term);
}

/** As headings name a year: 2027年 or 2026—2027学年. */
export function yearName(scheme: YearScheme, year: number): string {
  return scheme === "calendar" ? `${year}年` : `${year}—${year + 1}学年`;
}

/** 2026—2027学年第一学期. */
export function termName(term: TermNumber, schoolYear: number): string {
  return `${yearName("school", schoolYear)}第${term === 1 ? "一" : "二"}学期`;
}
