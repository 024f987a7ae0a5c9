import { addDays } from "../book";
import type { PlainDate } from "../book";
import { FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, LUNAR_YEARS } from "./lunar-table";

/** A day of the lunar calendar (农历). `year` is the year in which the lunar year begins; `leap` marks a 闰月. */
export interface LunarDate {
  readonly year: number;
  /** 1–12; a leap month has the number of the month it follows. */
  readonly month: number;
  /** 1–30. */
  readonly day: number;
  readonly leap: boolean;
}

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  readonly days: number;
}

/** 农历 1900 正月初一. */
const EPOCH: PlainDate = "1900-01-31";

const MONTHS: readonly (readonly LunarMonth[])[] = LUNAR_YEARS.map(monthsOfCode);
const YEAR_STARTS: readonly number[] = runningTotals(MONTHS.map((months) => sum(months.map(({ days }) => days))));

function monthsOfCode(code: number): readonly LunarMonth[] {
  const leapMonth = code & 0xf;
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const ordinary = { month, leap: false, days: code & (0x10000 >> month) ? 30 : 29 };
    return month === leapMonth ? [ordinary, { month, leap: true, days: code & 0x10000 ? 30 : 29 }] : [ordinary];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Where each part begins, and at the end the whole. */
function runningTotals(lengths: readonly number[]): readonly number[] {
  return lengths.reduce<number[]>((starts, length) => [...starts, starts[starts.length - 1]! + length], [0]);
}

/** The date of a lunar day, or undefined where there is no such day (day 30 of a short month, a leap month of another year). */
export function fromLunar(lunar: LunarDate): PlainDate | undefined {
  if (lunar.year < FIRST_LUNAR_YEAR || lunar.year > LAST_LUNAR_YEAR) return undefined;
  const months = MONTHS[lunar.year - FIRST_LUNAR_YEAR];
  const index = months?.findIndex(({ month, leap }) => month === lunar.month && leap === lunar.leap) ?? -1;
  const month = months?.[index];
  if (!months || !month || !Number.isInteger(lunar.day) || lunar.day < 1 || lunar.day > month.days) return undefined;
  const before = YEAR_STARTS[lunar.year - FIRST_LUNAR_YEAR]! + sum(months.slice(0, index).map(({ days }) => days));
  return addDays(EPOCH, before + lunar.day - 1);
}
