import { plainDate } from "../../book";
import type { DateWordsValue } from "./value";
import { matchAt, numbersBetween } from "./reading";
import type { Read, ReadOptions } from "./reading";

const WITH_YEAR = /((?:19|20)[0-9]{2})([-.·/])([0-9]{1,2})(?:\2([0-9]{1,2}))?(?![0-9])/y;
const MONTH_AND_DAY = /([0-9]{1,2})[.·/]([0-9]{1,2})(?![0-9])/y;
const DAY_ALONE = /([0-9]{1,2})(?![0-9.])/y;
const TO = / ?(?:--?|至|到) ?/y;

interface Dotted {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

/**
 * Dates in digits and dots: 2026.3, 2026-03-08, 2026/3/8-3/12; without a year only as a range, as week tables
 * have them (2.24-3.2; not in prose): 3.8 alone may be a number or a numbering.
 */
export function readDotted(text: string, at: number, options: ReadOptions = {}): Read<DateWordsValue> | undefined {
  const first = readWithYear(text, at) ?? (options.setting === "prose" ? undefined : readMonthAndDay(text, at));
  if (!first) return undefined;
  const to = matchAt(TO, text, first.end);
  const last = to && readEnd(text, first.end + to[0].length, first.value);
  if (!last) return first.value.year === undefined ? undefined : { value: valueOf(first.value), end: first.end };
  return { value: valueOf(first.value, last.value), end: last.end };
}

function readEnd(text: string, at: number, first: Dotted): Read<Dotted> | undefined {
  const whole = readWithYear(text, at) ?? readMonthAndDay(text, at);
  if (whole || first.day === undefined || first.year === undefined) return whole;
  const day = matchAt(DAY_ALONE, text, at);
  return day && checked({ month: first.month, day: Number(day[1]) }, at + day[0].length);
}

function readWithYear(text: string, at: number): Read<Dotted> | undefined {
  const match = matchAt(WITH_YEAR, text, at);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[3]), ...(match[4] && { day: Number(match[4]) }) };
  return checked(date, at + match[0].length);
}

function readMonthAndDay(text: string, at: number): Read<Dotted> | undefined {
  const match = matchAt(MONTH_AND_DAY, text, at);
  return match && checked({ month: Number(match[1]), day: Number(match[2]) }, at + match[0].length);
}

/** Only what the calendar has; a day without a year is measured in a leap year. */
function checked(date: Dotted, end: number): Read<Dotted> | undefined {
  return plainDate(date.year ?? 2000, date.month, date.day ?? 1) && { value: date, end };
}

function valueOf(first: Dotted, last?: Dotted): DateWordsValue {
  return {
    kind: first.day === undefined ? "month" : "day",
    months: numbersBetween(first.month, (last ?? first).month, 12),
    ...(first.year !== undefined && { year: first.year }),
    ...(first.day !== undefined && { day: first.day }),
    ...(last && { to: last }),
  };
}
