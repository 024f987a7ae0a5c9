/** Months compared and counted. */
import type { PlainDate } from "../book";
import { monthOf, yearOf } from "../book";
import type { YearMonth } from "../calendar";

/** Months counted from year 0, so that months can be compared and subtracted. */
export function ordinalOf({ year, month }: YearMonth): number {
  return year * 12 + month - 1;
}

export function yearMonthOf(date: PlainDate): YearMonth {
  return { year: yearOf(date), month: monthOf(date) };
}

export function sameMonth(a: YearMonth, b: YearMonth): boolean {
  return a.year === b.year && a.month === b.month;
}

/** How many months lie between two month numbers, the shorter way around the year: 12 and 1 are 1 apart. */
export function monthsApart(a: number, b: number): number {
  const distance = Math.abs(a - b) % 12;
  return Math.min(distance, 12 - distance);
}
