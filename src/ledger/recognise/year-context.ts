/** Which year the dates of a block belong to, and where that stands. */
import type { YearContext } from "../parse";
import type { YearSource } from "./block";
import { monthNumber } from "./heading";
import type { TextAt } from "./lines-above";
import { fullYear, tight } from "./plain-text";

export interface YearFound {
  readonly year: YearContext;
  readonly from: YearSource;
}

const DIGIT = "[0-9〇零○一二三四五六七八九]";
const SCHOOL_YEAR = new RegExp(`(${DIGIT}{4})[-—–~至～－/](?:${DIGIT}{4}|\\d{2})学?年?度?(?:第.学期|[上下]学期|学年)|(${DIGIT}{4})[-—–~至～－/](?:${DIGIT}{4}|\\d{2})学年|(${DIGIT}{4})学年`);
const SEPTEMBER_ON = new RegExp(`(${DIGIT}{4})年9月.{0,4}[-—–~至～－].{0,2}${DIGIT}{4}年[78]月`);
/** From autumn to the next summer in digits: `2024.9-2025.8`, `24.9-25.8`, `2024/9—2025/7`. */
const AUTUMN_TO_SUMMER = /(?:^|[^\d.])(?:20)?(\d{2})[./年]0?9月?[-—–~至～－](?:20)?(\d{2})[./年]0?[678]月?(?![\d.])/;
const CALENDAR_YEAR = new RegExp(`(${DIGIT}{4})年`);
const BARE_YEAR = /(?:^|[^\d.])((?:19|20)\d{2})(?![\d.])/;
const DATE_LINE = /(?:填表|制表|填报|编制|更新|统计|打印|登记|截[至止]|上报|修订|建立).{0,4}(?:日期|时间|日)?[:：]?.{0,2}\d{4}[年./-]\d{1,2}/;

const SCHOOL_YEAR_BEGINS = 9;

/** The year a text speaks of, school years before calendar years; undefined where it names none. */
export function yearIn(text: string): YearContext | undefined {
  const bare = tight(text);
  const school = SCHOOL_YEAR.exec(bare) ?? SEPTEMBER_ON.exec(bare);
  const schoolYear = school && fullYear(school[1] ?? school[2] ?? school[3] ?? "");
  if (schoolYear) return { year: schoolYear, startMonth: SCHOOL_YEAR_BEGINS };
  const span = AUTUMN_TO_SUMMER.exec(bare);
  if (span && Number(span[2]) === Number(span[1]) + 1) return { year: 2000 + Number(span[1]), startMonth: SCHOOL_YEAR_BEGINS };
  const calendar = fullYear(CALENDAR_YEAR.exec(bare)?.[1] ?? "") ?? fullYear(BARE_YEAR.exec(bare)?.[1] ?? "");
  return calendar ? { year: calendar, startMonth: 1 } : undefined;
}

/**
 * The year of the lines above a block: a parameter (年度：2024; 年份： | 2024) before the title, the nearest line
 * first. The day a form was filled in is no year of the ledger.
 */
export function yearAbove(texts: readonly TextAt[]): YearFound | undefined {
  const parameter = yearParameter(texts);
  if (parameter) return parameter;
  for (const { text } of [...texts].reverse()) {
    if (DATE_LINE.test(tight(text))) continue;
    const year = yearIn(text);
    if (year) return { year, from: /[:：]/.test(text) ? "subTitle" : "title" };
  }
  return undefined;
}

const PARAMETER_NAME = /(?:年度|年份|学年度?|所属年度?|会计年度)[:：]?$/;

function yearParameter(texts: readonly TextAt[]): YearFound | undefined {
  for (let i = texts.length - 1; i >= 0; i--) {
    const bare = tight(texts[i]!.text);
    const inline = /(?:年度|年份|学年|期间|时间范围|所属期)[:：](.{4,})/.exec(bare);
    const year = inline && yearIn(inline[1]!);
    if (year) return { year, from: "subTitle" };
    const next = texts[i + 1];
    if (!next || next.row !== texts[i]!.row || !PARAMETER_NAME.test(bare)) continue;
    const beside = yearIn(next.text);
    if (beside) return { year: beside, from: "corner" };
  }
  return undefined;
}

/** The month of a month's sheet or block: `3月`, `三月份会费`, `2024年3月`; undefined for spans and dates. */
export function monthIn(text: string): number | undefined {
  const bare = tight(text).replace(/^\d{4}[年.]/, "");
  const match = /(?:^|[^\d一二三四五六七八九十至—\-~])(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|$|[^\d日至—\-~])/.exec(bare);
  return match && !/\d月\d{1,2}[日号]/.test(bare) ? monthNumber(match[1]) : undefined;
}

/** The year that a file's name speaks of. */
export function yearOfFileName(name: string): YearContext | undefined {
  return yearIn(name.replace(/\.[^.]*$/, "").replace(/^.*[\\/]/, ""));
}

