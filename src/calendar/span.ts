import { addDays, dayNumber } from "../book";
import type { PlainDate } from "../book";

/** Days in a row, first and last included. `from` never comes after `to`. */
export interface DateSpan {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** First and last day count. */
export function isWithin(span: DateSpan, date: PlainDate): boolean {
  return span.from <= date && date <= span.to;
}

/** Whether two spans share a day. */
export function overlaps(a: DateSpan, b: DateSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** How many days a span holds; a single day is 1. */
export function lengthOf(span: DateSpan): number {
  return dayNumber(span.to) - dayNumber(span.from) + 1;
}

/** The first day from `date` on (or, with step −1, back) that fulfils the condition, within 400 days; else undefined. */
export function seekDay(date: PlainDate, condition: (day: PlainDate) => boolean, step: 1 | -1 = 1): PlainDate | undefined {
  for (let distance = 0, day = date; distance <= 400; distance++, day = addDays(day, step)) {
    if (condition(day)) return day;
  }
  return undefined;
}
