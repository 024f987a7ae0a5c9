/** Dates of cells: days, ranges of days, months whose day is not given. */
import { daysInMonth, fromSerial, isCellError, isDateFormat, plainDate } from "../../book";
import type { CellValue, PlainDate } from "../../book";
import type { DateReach } from "../tables/table";
import { saysNothing, tightText } from "./cell-text";
import { readDateForms } from "./date-form";
import type { DateForm } from "./date-form";
import { badDate, formulaError } from "./problem-text";
import type { ColumnContext, DateValue, MonthPart, Reading, YearContext } from "./reading";

/** Words of a date column that say there is no date (yet). */
const NO_DATE = new Set(["待定", "未定", "未还", "未归还", "未结案", "未办结", "未答复", "未回复", "未完成", "未整改", "长期", "长期有效", "永久", "至今", "在借", "未到期", "不详", "未缴", "无需"]);

/** The same as a sentence of its own: 待结案, 尚未办结, 正在调解中. */
const NOT_YET = /^(?:待|尚未|暂未|还未)[\u4e00-\u9fff]{1,4}$|^(?:正在)?(?:办理|处理|研究|整改|落实|进行|审理|调解|协商|受理|跟进)中?$/;

const EARLIEST_YEAR = 1900;
/** A serial number under a General format is taken for a day of these years only. */
const SERIAL_YEARS = { from: 1920, to: 2100 } as const;

const NO_SUCH_DAY = "不是存在的日期，请核对";
const NO_YEAR = "没有写年份，表名和标题里也没有，请补上年份";
const NO_MONTH = "只写了几日，没有写月份，请补全";
/** Of a date that names only its year. */
export const ONLY_YEAR = "只写了年份，请补上月份和日期";
const UNSURE_TENTH = "分不清小数后面是 1 还是 10，请写成 2026-03-08 的样子";
const ENDS_BEFORE_START = "的结束早于开始，请核对";

/**
 * The day, month or span a cell tells.
 * @param format the cell's number format, which tells dates from numbers
 */
export function readDate(value: CellValue, format: string | undefined, context: ColumnContext, reach: DateReach = "inYear"): Reading<DateValue> {
  if (typeof value === "number") return readDateNumber(value, format, context, reach);
  if (typeof value === "string") return readDateText(value, context, reach);
  if (value === null) return undefined;
  return isCellError(value) ? formulaError(value) : badDate(String(value));
}

/** A date whose year, month and day stand in cells of their own; an absent year or month comes from the context. */
export function readDateParts(
  parts: { readonly year?: CellValue; readonly month?: CellValue; readonly day?: CellValue },
  context: ColumnContext,
  reach: DateReach = "inYear",
): Reading<DateValue> {
  const texts = { year: digitsOf(parts.year), month: digitsOf(parts.month), day: digitsOf(parts.day) };
  if (texts.month === "" && texts.day === "") return undefined;
  const joined = `${texts.year && `${texts.year}年`}${texts.month && `${texts.month}月`}${texts.day && `${texts.day}日`}`;
  return readDateText(joined, context, reach);
}

function digitsOf(value: CellValue | undefined): string {
  return value === null || value === undefined || isCellError(value) ? "" : tightText(String(value)).replace(/[年月日号]$/, "");
}

function readDateText(value: string, context: ColumnContext, reach: DateReach): Reading<DateValue> {
  const tight = tightText(value);
  if (tight === "") return undefined;
  if (saysNothing(tight) || NO_DATE.has(tight) || NOT_YET.test(tight)) return null;
  const forms = readDateForms(reach === "ahead" ? deadlineOf(value) : value.replace(/起$/, ""));
  if (forms) return forms.last ? resolveRange(value, forms.first, forms.last, context, reach) : resolve(value, forms.first, context, reach);
  const serial = /^\d{5}(?:\.\d+)?$/.test(tight) ? readSerial(Number(tight), context) : undefined;
  if (serial) return serial;
  return /^(?:19|20)\d{2}年?度?$/.test(tight) ? badDate(value, ONLY_YEAR) : badDate(value);
}

/** 截至2026年6月30日前 names the day itself. */
function deadlineOf(text: string): string {
  return text.trim().replace(/^(?:截至|截止|截止到|有效期至|至|到)[:：]?/, "").replace(/(?:以前|之前|前|止)$/, "");
}

/** A number is a serial, a day or month in digits (20240308, 202403), a month as a decimal (1988.05), or a day. */
function readDateNumber(value: number, format: string | undefined, context: ColumnContext, reach: DateReach): Reading<DateValue> {
  if (isDateFormat(format)) {
    const day = fromSerial(value, context.dateSystem);
    return day ?? badDate(String(value), NO_SUCH_DAY);
  }
  if (Number.isInteger(value)) return readWholeNumber(value, context, reach);
  return readDecimal(value, format, context, reach) ?? readSerial(value, context) ?? badDate(String(value));
}

function readWholeNumber(value: number, context: ColumnContext, reach: DateReach): Reading<DateValue> {
  if (value >= 19_000_101 && value < 21_010_000) {
    return resolve(String(value), { year: Math.floor(value / 10_000), month: Math.floor(value / 100) % 100, day: value % 100 }, context, reach);
  }
  if (value >= 190_001 && value < 210_100) {
    return resolve(String(value), { year: Math.floor(value / 100), month: value % 100 }, context, reach);
  }
  if (value >= 1900 && value <= 2100) return badDate(String(value), ONLY_YEAR);
  if (value >= 1 && value <= 31 && context.month !== undefined) return resolve(String(value), { day: value }, context, reach);
  return readSerial(value, context) ?? badDate(String(value));
}

function readSerial(value: number, context: ColumnContext): PlainDate | undefined {
  const day = fromSerial(value, context.dateSystem);
  return day !== undefined && Number(day.slice(0, 4)) >= SERIAL_YEARS.from && Number(day.slice(0, 4)) <= SERIAL_YEARS.to ? day : undefined;
}

/**
 * 1988.05 is a month, 3.15 a day of the year spoken of. 1993.1 is October where the column writes two digits or the
 * format shows them, else it could be January as well.
 */
function readDecimal(value: number, format: string | undefined, context: ColumnContext, reach: DateReach): Reading<DateValue> {
  const whole = Math.floor(value);
  const hundredths = Math.round((value - whole) * 100);
  const isYear = whole >= EARLIEST_YEAR && whole <= 2100;
  const isMonth = whole >= 1 && whole <= 12;
  if ((!isYear && !isMonth) || Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return undefined;
  const padded = context.paddedMonths === true || (format !== undefined && /0\.00(?!0)/.test(format));
  const small = hundredths % 10 === 0 && !padded ? hundredths / 10 : hundredths;
  const couldBeTens = small !== hundredths && small <= (isYear ? 1 : 3);
  if (couldBeTens) return badDate(String(value), UNSURE_TENTH);
  const text = `${whole}.${String(small)}`;
  return resolve(text, isYear ? { year: whole, month: small } : { month: whole, day: small }, context, reach);
}

function resolve(text: string, form: DateForm, context: ColumnContext, reach: DateReach): Reading<DateValue> {
  const month = form.month ?? context.month;
  if (month === undefined) return badDate(text, form.year === undefined ? NO_MONTH : ONLY_YEAR);
  const year = form.year ?? (reach === "past" ? undefined : context.year && yearOfMonth(context.year, month));
  if (year === undefined) return badDate(text, NO_YEAR);
  if (month < 1 || month > 12 || year < EARLIEST_YEAR) return badDate(text, NO_SUCH_DAY);
  if (form.day !== undefined) return plainDate(year, month, form.day) ?? badDate(text, NO_SUCH_DAY);
  return { month: monthText(year, month), ...(form.part && { part: form.part }) };
}

/** What the end of a range leaves out is as in its beginning; 12月30日至1月2日 ends in the next year. */
function resolveRange(text: string, first: DateForm, last: DateForm, context: ColumnContext, reach: DateReach): Reading<DateValue> {
  const from = resolve(text, first, context, reach);
  if (!isReadDate(from)) return from;
  const start = startOf(from);
  const startYear = Number(start.slice(0, 4));
  const startMonth = Number(start.slice(5, 7));
  const month = last.month ?? startMonth;
  const to = resolve(text, { ...last, month, year: last.year ?? (month < startMonth ? startYear + 1 : startYear) }, context, reach);
  if (!isReadDate(to)) return to;
  const end = endOf(to);
  return end < start ? badDate(text, ENDS_BEFORE_START) : { from: start, to: end };
}

function isReadDate(reading: Reading<DateValue>): reading is DateValue {
  return typeof reading === "string" || (typeof reading === "object" && reading !== null && !("problem" in reading));
}

const PART_DAYS: Readonly<Record<MonthPart, readonly [number, number]>> = { 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, 31] };

/** The first day that a date covers. */
export function startOf(date: DateValue): PlainDate {
  if (typeof date === "string") return date;
  if ("from" in date) return date.from;
  return `${date.month}-${String(date.part ? PART_DAYS[date.part][0] : 1).padStart(2, "0")}`;
}

/** The last day that a date covers. */
export function endOf(date: DateValue): PlainDate {
  if (typeof date === "string") return date;
  if ("to" in date) return date.to;
  const lastOfMonth = daysInMonth(Number(date.month.slice(0, 4)), Number(date.month.slice(5, 7)));
  return `${date.month}-${String(Math.min(lastOfMonth, date.part ? PART_DAYS[date.part][1] : 31)).padStart(2, "0")}`;
}

/** The year in which a month of the ledger's year lies: in the school year from September 2023 on, March is of 2024. */
export function yearOfMonth({ year, startMonth }: YearContext, month: number): number {
  return month >= startMonth ? year : year + 1;
}

/** A month (1 to 12) as 2026-03. */
export function monthText(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
