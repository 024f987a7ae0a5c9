/** The forms of dates in cells, as far as the text itself goes: no year or month is added here. */
import { integerOf } from "../../calendar";
import { tightText } from "./cell-text";
import type { MonthPart } from "./reading";

/** A day, a month or part of one, with what the text says of it. */
export interface DateForm {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly part?: MonthPart;
}

/** One form, or the first and last of a range. */
export interface DateForms {
  readonly first: DateForm;
  readonly last?: DateForm;
}

const PARTS: Readonly<Record<string, MonthPart>> = {
  上旬: "上旬", 初: "上旬", 中旬: "中旬", 中: "中旬", 下旬: "下旬", 底: "下旬", 末: "下旬",
};
const PART = "(上旬|初|中旬|中|下旬|底|末)";
const YEAR = "((?:19|2[0-9])[0-9]{2}|[0-9]{2}(?=年|[./-][0-9]{1,2}[./-]))";

type Build = (groups: readonly (string | undefined)[]) => DateForm | undefined;

/** Each form of a single date with what its groups mean; the first that fits the whole text is taken. */
const FORMS: readonly (readonly [RegExp, Build])[] = [
  [new RegExp(`^${YEAR}(?:年|[./-])([0-9]{1,2})(?:月份?|[./-])([0-9]{1,2})[日号]?$`), ([year, month, day]) => form(year, month, day)],
  [new RegExp(`^${YEAR}(?:年度?|[./-])([0-9]{1,2})(?:月份?)?${PART}?$`), ([year, month, part]) => form(year, month, undefined, part)],
  [/^([0-9]{1,2})(?:月份?|[./-])([0-9]{1,2})[日号]?$/, ([month, day]) => form(undefined, month, day)],
  [new RegExp(`^([0-9]{1,2})月份?${PART}?$`), ([month, part]) => form(undefined, month, undefined, part)],
  [/^([0-9]{1,2})[日号]?$/, ([day]) => form(undefined, undefined, day)],
  [new RegExp(`^${PART}$`), ([part]) => form(undefined, undefined, undefined, part)],
  [/^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})$/, ([year, month, day]) => form(year, month, day)],
  [/^((?:19|20)[0-9]{2})([0-9]{2})$/, ([year, month]) => form(year, month)],
  [/^([0-9]{1,2})[/]([0-9]{1,2})[/]((?:19|20)[0-9]{2})$/, ([a, b, year]) => formWithYearLast(Number(a), Number(b), year!)],
];

/** No date is longer, its clock and weekday included. */
const LONGEST = 60;

/** The day or days of a cell's text, or undefined where it writes none. Whether they exist is not asked here. */
export function readDateForms(text: string): DateForms | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text);
  const single = readForm(folded);
  if (single) return { first: single };
  return readRange(folded) ?? (folded.includes("~") ? onlyHyphens(folded) : undefined);
}

/** 2024—03—08: dashes between the parts of a date, which `fold` took for a range. */
function onlyHyphens(folded: string): DateForms | undefined {
  const first = readForm(folded.replace(/~/g, "-"));
  return first && { first };
}

const CLOCK = /[ T(日号午晚早,，]\d{1,2}[:：点时]\d{0,2}(?:[:：分]\d{0,2})?[分半]?(?:\.\d+)?(?:\s*[-~—–～至到]+\s*\d{1,2}[:：点时]\d{0,2}分?)?[)）Z]?$/;
const TIME_OF_DAY = /[(（]?(?:上午|下午|中午|晚上|早上|傍晚|全天|晚|早)[)）]?$/;
const WEEKDAY = /[(（]?(?:周|星期|礼拜)[一二三四五六日天][)）]?/g;

/** Digits for numerals, `~` for the dashes that only ranges have, without blanks, weekday and time of day. */
function fold(text: string): string {
  const trimmed = text.trim();
  const clock = CLOCK.exec(trimmed);
  // The sign in front of the clock belongs to the date where it is 日 or 号.
  const withoutClock = clock ? trimmed.slice(0, clock.index + (/[日号午晚早]/.test(clock[0].charAt(0)) ? 1 : 0)) : trimmed;
  const tight = tightText(withoutClock.replace(WEEKDAY, "").trim().replace(TIME_OF_DAY, ""));
  return tight
    .replace(/^[(“"]|[)”"。.,;]$/g, "")
    .replace(/[—–―~〜─]+|至|到/g, "~")
    .replace(/[‐‑−]/g, "-")
    .replace(/。|·/g, ".")
    .replace(/元(?=月)/, "1")
    .replace(/[0-9〇零○Ο一二三四五六七八九十廿卅]{1,4}(?=[年月日号~、,和及-]|$)/g, inDigits);
}

/** 二〇二四, and with a digit among the numerals 二0二四. Digits alone keep their zeros. */
function inDigits(numeral: string): string {
  return /^[0-9]+$/.test(numeral) ? numeral : String(integerOf(numeral.replace(/Ο/g, "〇")) ?? numeral);
}

function readForm(folded: string): DateForm | undefined {
  for (const [pattern, build] of FORMS) {
    const match = pattern.exec(folded);
    if (match) return build(match.slice(1));
  }
  return undefined;
}

/** Days in a list (3月8日、9日) are first and last as well. */
const RANGE_SIGN = /[~、,和及-]/;

/** Every sign that may divide a range is tried; both sides must be as exact as each other: a day each, or a month each. */
function readRange(folded: string): DateForms | undefined {
  for (let at = 1; at < folded.length - 1; at++) {
    if (!RANGE_SIGN.test(folded.charAt(at))) continue;
    const last = readForm(folded.slice(at + 1));
    const before = folded.slice(0, at);
    const first = last && (leaningMonth(before, last) ?? readForm(before));
    if (first && last && (first.day === undefined) === (last.day === undefined) && first.month !== undefined) {
      return { first, last };
    }
  }
  return undefined;
}

/** The 3 of 3-4月 is a month, since its 月 stands behind the 4. */
function leaningMonth(text: string, last: DateForm): DateForm | undefined {
  return last.month !== undefined && last.day === undefined && /^[0-9]{1,2}$/.test(text) ? { month: Number(text) } : undefined;
}

function form(year?: string, month?: string, day?: string, part?: string): DateForm {
  return {
    ...(year !== undefined && { year: fullYear(year) }),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    ...(part !== undefined && { part: PARTS[part]! }),
  };
}

/** Two digits stand for a year from 1940 to 2039. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 40 ? 2000 : 1900);
}

/** 3/18/2024 as an English Excel shows it; where day and month could be either, it is no date to us. */
function formWithYearLast(a: number, b: number, year: string): DateForm | undefined {
  if (a > 12 && b > 12) return undefined;
  if (b > 12 || a === b) return { year: Number(year), month: a, day: b };
  return a > 12 ? { year: Number(year), month: b, day: a } : undefined;
}
