/** The twelve months a plan covers. */
import type { PlainDate } from "../book";
import { monthOf, yearOf } from "../book";
import type { PlannedYear, YearMonth } from "./schedule";

/** January to December of the year, or September of it to August of the next. */
export function monthsOfPlan({ year, scheme }: PlannedYear): readonly YearMonth[] {
  const first = scheme === "school" ? 9 : 1;
  return Array.from({ length: 12 }, (_, index) => addMonths({ year, month: first }, index));
}

export function addMonths({ year, month }: YearMonth, count: number): YearMonth {
  const index = ordinalOf({ year, month }) + count;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

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

/**
 * The month of the plan with this number (1–12).
 * @throws RangeError for other numbers.
 */
export function monthInPlan(months: readonly YearMonth[], number: number): YearMonth {
  const found = months.find(({ month }) => month === number);
  if (!found) throw new RangeError(`no month has the number ${number}`);
  return found;
}

/** How many months lie between two month numbers, the shorter way around the year: 12 and 1 are 1 apart. */
export function monthsApart(a: number, b: number): number {
  const distance = Math.abs(a - b) % 12;
  return Math.min(distance, 12 - distance);
}

export function isInPlan(planned: PlannedYear, date: PlainDate): boolean {
  return monthsOfPlan(planned).some((month) => sameMonth(month, yearMonthOf(date)));
}
