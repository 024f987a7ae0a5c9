/**
 * Days of the calendar without clocks or time zones. A day is the text `YYYY-MM-DD`; arithmetic goes over
 * the day number (days since 1970-01-01, proleptic Gregorian).
 */

import type { DateSystem } from "./book";

/** A real day, `YYYY-MM-DD`. Texts of this type have been checked. */
export type PlainDate = string & { readonly __brand?: "PlainDate" };

/** 1 Monday … 7 Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

/** The day of these numbers, or undefined where the calendar has no such day (2 February 30). */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return undefined;
  }
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The day of a strict `YYYY-MM-DD`, or undefined. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1–12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** 1–31. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/** Days since 1970-01-01; negative before. */
export function dayNumber(date: PlainDate): number {
  // Howard Hinnant's days_from_civil: years begin in March, so that the leap day comes last.
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day of a day number (days since 1970-01-01). */
export function fromDayNumber(number: number): PlainDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const date = plainDate(year, month, day);
  if (!date) throw new RangeError(`day number ${number} lies outside the years 1 to 9999`);
  return date;
}

/** The day so many days later; earlier where the number is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative where `to` comes first. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): Weekday {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7 + 1) as Weekday;
}

const EPOCH_1900 = dayNumber("1899-12-30");
const EPOCH_1904 = dayNumber("1904-01-01");

/**
 * The day of a worksheet's serial number, its time of day cut off, or undefined outside Excel's years.
 * In the 1900 system serial 60 is Excel's 29 February 1900, which never was; serials below it run one day late.
 */
export function fromSerial(serial: number, system: DateSystem): PlainDate | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial);
  if (system === 1904) {
    return whole < 0 || whole > 2_957_003 ? undefined : fromDayNumber(EPOCH_1904 + whole);
  }
  if (whole < 1 || whole > 2_958_465 || whole === 60) return undefined;
  return fromDayNumber(EPOCH_1900 + whole + (whole < 60 ? 1 : 0));
}

/** The serial number of a day in a workbook of this date system. */
export function toSerial(date: PlainDate, system: DateSystem): number {
  const number = dayNumber(date);
  if (system === 1904) return number - EPOCH_1904;
  const serial = number - EPOCH_1900;
  return serial <= 60 ? serial - 1 : serial;
}

const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/**
 * Whether a number format shows a date (a year, month or day), so that a number under it is a serial.
 * Quoted text, escaped and padding characters, colours and conditions don't count; `m` beside hours or
 * seconds is minutes, and `[h]`, `[mm]` count hours and minutes that passed.
 */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || format === "General" || ELAPSED.test(format)) return false;
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, (part) => (/^"[年月日]"$/.test(part) ? part : ""));
  // 0"月" numbers a month; it stands for no day.
  if (/[0#]/.test(bare) && !/[ymd]/i.test(bare)) return false;
  return /[yd年月日]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}
