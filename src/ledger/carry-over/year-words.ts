/** The year in titles and lines: 2026年, 2025—2026学年, 二〇二六年度. */
import { integerOf } from "../../calendar";

const DIGITS = "0-9０-９〇零○一二三四五六七八九";
/** A year or two years of four digits before 年 or 学年. */
const YEARS = new RegExp(`(?<![${DIGITS}])([${DIGITS}]{4})(?:(\\s*[-—–－~～至]\\s*)([${DIGITS}]{4}))?(?=\\s*(?:学?年))`, "g");
/** 年度：2026, without 年 behind it. */
const LABELLED = new RegExp(`(年度|年份)(\\s*[:：]\\s*)([${DIGITS}]{4})(?![${DIGITS}]|\\s*学?年)`, "g");
/** 2026年12月31日 is a day that was, not the year the sheet is about. */
const DAY_BEHIND = new RegExp(`^\\s*年\\s*[${DIGITS}十]{1,3}\\s*月\\s*[${DIGITS}十]{1,3}\\s*[日号]`);

/** From one year to another; of a school year the one it begins in. */
export interface YearMove {
  readonly from: number;
  readonly to: number;
}

/** The text with its year moved on; a school year's second half moves along. Days are left alone. */
export function moveYear(text: string, { from, to }: YearMove): string {
  const labelled = text.replace(LABELLED, (whole: string, label: string, colon: string, year: string) => (integerOf(year) === from ? label + colon + inStyleOf(year, to) : whole));
  return labelled.replace(YEARS, (whole: string, first: string, join: string | undefined, second: string | undefined, at: number) => {
    if (integerOf(first) !== from || DAY_BEHIND.test(labelled.slice(at + whole.length))) return whole;
    const moved = inStyleOf(first, to);
    if (join === undefined || second === undefined) return moved;
    const end = integerOf(second);
    return moved + join + (end === undefined ? second : inStyleOf(second, end + to - from));
  });
}

/** A year in the digits that another is written in. */
function inStyleOf(model: string, year: number): string {
  const digits = String(year);
  if (/^[0-9]+$/.test(model)) return digits;
  if (/^[０-９]+$/.test(model)) return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const zero = /[零○]/.exec(model)?.[0] ?? "〇";
  return digits.replace(/[0-9]/g, (digit) => (digit === "0" ? zero : "一二三四五六七八九".charAt(Number(digit) - 1)));
}
