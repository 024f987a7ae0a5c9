/** Months and periods of months in cells. */
import { fromSerial, isCellError, isDateFormat, monthOf, yearOf } from "../../book";
import type { CellValue } from "../../book";
import { readDateCell } from "../../calendar";
import type { DateWords } from "../../calendar";
import { saysNothing, tightText, withoutRemark } from "./cell-text";
import { monthText, yearOfMonth } from "./date";
import { badDate, formulaError } from "./problem-text";
import type { ColumnContext, Period, Reading } from "./reading";

const ALL_MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const ALL_YEAR = /^(?:贯穿)?(?:全年度?|常年|长年|[每各逐]个?月|月月|1-12月)$/;
const NO_MONTH = "读不出月份，请写成 3月 或 3—4月";
const NO_PERIOD = "读不出起止月份，请写成 2026年1—6月";
const NO_YEAR = "没有写年份，表名和标题里也没有，请补上年份";

/** Month numbers in the order of the cell: 3月 is [3], 3—4月 [3, 4], 一季度 [1, 2, 3], 每月 all twelve. */
export function readMonths(value: CellValue, format: string | undefined, context: ColumnContext): Reading<readonly number[]> {
  if (typeof value === "number") {
    const month = monthOfNumber(value, format, context);
    return month === undefined ? badDate(String(value), NO_MONTH) : [month.month];
  }
  if (value === null) return undefined;
  if (isCellError(value)) return formulaError(value);
  const tight = tightText(String(value));
  if (tight === "") return undefined;
  if (saysNothing(tight)) return null;
  if (ALL_YEAR.test(tight)) return ALL_MONTHS;
  const words = readMonthWords(tight);
  if (words && words.months.length > 0) return words.months;
  return words?.kind === "anyTime" || words?.kind === "undecided" ? null : badDate(String(value), NO_MONTH);
}

/** First and last month: 7-12月 of the ledger's year, 2025年第一季度, 2026年9月—2027年8月, 全年. */
export function readPeriod(value: CellValue, format: string | undefined, context: ColumnContext): Reading<Period> {
  if (typeof value === "number") return periodOfNumber(value, format, context);
  if (value === null) return undefined;
  if (isCellError(value)) return formulaError(value);
  const tight = tightText(String(value));
  if (tight === "") return undefined;
  if (saysNothing(tight)) return null;
  if (ALL_YEAR.test(tight)) return wholeYear(context) ?? badDate(String(value), NO_YEAR);
  const words = readMonthWords(withoutRemark(tight));
  return words ? periodOf(String(value), words, context) : badDate(String(value), NO_PERIOD);
}

const SIX_DIGITS = /((?:19|20)\d{2})(0[1-9]|1[0-2])(?!\d)/g;
const QUARTER = /^(?:((?:19|20)\d{2})年?)?第?Q([1-4])$/i;

/** Bare numbers (7-12, 202407-202412) are read as months; 2026年全年 is 2026年. */
function readMonthWords(tight: string): DateWords | undefined {
  const spelt = tight
    .replace(SIX_DIGITS, "$1年$2月")
    .replace(QUARTER, (_, year: string | undefined, quarter: string) => `${year ? `${year}年` : ""}${quarter}季度`)
    .replace(/年度?全年度?$/, "年");
  return readDateCell(spelt) ?? (/^[\d、,，./~—–-]+$|^[一二三四五六七八九十、]+$/.test(spelt) ? readDateCell(`${spelt}月`) : undefined);
}

function monthOfNumber(value: number, format: string | undefined, context: ColumnContext): { year?: number; month: number } | undefined {
  if (isDateFormat(format)) {
    const day = fromSerial(value, context.dateSystem);
    return day && { year: yearOf(day), month: monthOf(day) };
  }
  if (ALL_MONTHS.includes(value)) return { month: value };
  const sixDigits = Number.isInteger(value) ? value : Math.round(value * 100);
  const year = Math.floor(sixDigits / 100);
  const month = sixDigits % 100;
  return year >= 1900 && year <= 2100 && ALL_MONTHS.includes(month) ? { year, month } : undefined;
}

function periodOfNumber(value: number, format: string | undefined, context: ColumnContext): Reading<Period> {
  if (value >= 1900 && value <= 2100 && Number.isInteger(value) && !isDateFormat(format)) return { from: monthText(value, 1), to: monthText(value, 12) };
  const month = monthOfNumber(value, format, context);
  if (!month) return badDate(String(value), NO_PERIOD);
  const year = month.year ?? (context.year && yearOfMonth(context.year, month.month));
  if (year === undefined) return badDate(String(value), NO_YEAR);
  const text = monthText(year, month.month);
  return { from: text, to: text };
}

function wholeYear({ year }: ColumnContext): Period | undefined {
  return year && twelveMonths(year.year, year.startMonth);
}

function twelveMonths(year: number, startMonth: number): Period {
  return { from: monthText(year, startMonth), to: startMonth === 1 ? monthText(year, 12) : monthText(year + 1, startMonth - 1) };
}

function periodOf(text: string, words: DateWords, context: ColumnContext): Reading<Period> {
  const year = typeof words.year === "number" ? words.year : undefined;
  if (words.kind === "year") {
    if (words.schoolYear !== undefined) return twelveMonths(words.schoolYear, 9);
    return year === undefined ? badDate(text, NO_PERIOD) : twelveMonths(year, 1);
  }
  const first = words.months[0];
  const last = words.months[words.months.length - 1];
  if (first === undefined || last === undefined || !inARow(words.months)) return badDate(text, NO_PERIOD);
  const firstYear = year ?? schoolYearOf(words, first) ?? (context.year && yearOfMonth(context.year, first));
  if (firstYear === undefined) return badDate(text, NO_YEAR);
  const lastYear = typeof words.to?.year === "number" ? words.to.year : firstYear + (last < first ? 1 : 0);
  const period = { from: monthText(firstYear, first), to: monthText(lastYear, last) };
  return period.to < period.from ? badDate(text, "的结束早于开始，请核对") : period;
}

function schoolYearOf({ schoolYear }: DateWords, month: number): number | undefined {
  return schoolYear === undefined ? undefined : yearOfMonth({ year: schoolYear, startMonth: 9 }, month);
}

function inARow(months: readonly number[]): boolean {
  return months.every((month, index) => index === 0 || month === (months[index - 1]! % 12) + 1);
}
