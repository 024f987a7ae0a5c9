/** How exactly a row's time is known, in order and in words. */
import type { PlainDate } from "../book";
import { dayOf, monthOf, weekdayOf } from "../book";
import type { YearMonth } from "../calendar";
import type { MonthPart } from "./import/activity";
import type { RowTime, ScheduleRow } from "./schedule";

/** 上旬 is the 1st to 10th, 中旬 to the 20th, 下旬 the rest. */
export function partOf(date: PlainDate): MonthPart {
  const day = dayOf(date);
  return day <= 10 ? "上旬" : day <= 20 ? "中旬" : "下旬";
}

const PLACE_OF_PART: Readonly<Record<MonthPart, number>> = { 上旬: 5, 中旬: 15, 下旬: 25 };
const PARTS = Object.keys(PLACE_OF_PART) as readonly MonthPart[];

/** Where in its month a row stands, as a day 1–31; rows without a time stand in the middle of it. */
export function placeInMonth(time: RowTime | undefined): number {
  switch (time?.kind) {
    case "day":
    case "around":
      return dayOf(time.date);
    case "before":
      return Math.max(1, dayOf(time.date) - 3);
    case "days":
      return dayOf(time.from);
    case "part":
      return PLACE_OF_PART[time.part];
    case "words":
      return placeOfWords(time.text);
    default:
      return 16;
  }
}

function placeOfWords(text: string): number {
  const day = Number(/(\d{1,2})日/.exec(text)?.[1] ?? 0);
  if (day > 0) return Math.max(1, text.endsWith("前") ? day - 3 : day);
  return PLACE_OF_PART[PARTS.find((part) => text.includes(part)) ?? "中旬"];
}

/** The cell 时间 in words; a single day is a date and not words. 12月下旬, 9月15日前, 7—8月, 第3周. */
export function wordsOfTime(row: Pick<ScheduleRow, "months" | "time">): string {
  const { months, time } = row;
  const span = spanInWords(months);
  switch (time?.kind) {
    case undefined:
      return span;
    case "day":
      return dayInWords(time.date);
    case "days":
      return monthOf(time.from) === monthOf(time.to)
        ? `${dayInWords(time.from)}—${dayOf(time.to)}日`
        : `${dayInWords(time.from)}—${dayInWords(time.to)}`;
    case "before":
      return `${dayInWords(time.date)}前`;
    case "around":
      return `${dayInWords(time.date)}前后`;
    case "part":
      return `${months[0]!.month}月${time.part}`;
    case "weeks":
      return `第${time.weeks.join("、")}周`;
    case "words":
      return time.text;
  }
}

function spanInWords(months: readonly YearMonth[]): string {
  const [first, last] = [months[0]!, months[months.length - 1]!];
  if (months.length < 2) return "";
  return first.year === last.year ? `${first.month}—${last.month}月` : `${first.month}月—次年${last.month}月`;
}

/** 3月8日, without the year. */
export function dayInWords(date: PlainDate): string {
  return `${monthOf(date)}月${dayOf(date)}日`;
}

const WEEKDAYS = "一二三四五六日";

/** 周三 */
export function weekdayInWords(date: PlainDate): string {
  return `周${WEEKDAYS.charAt(weekdayOf(date) - 1)}`;
}
