/** What a heading says apart from its name: a unit, a month, a part of a date. */
import { integerOf } from "../../calendar";
import { tight } from "./plain-text";

export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

export type DatePart = "year" | "month" | "day";

/** Factors to 元. */
const UNIT_SCALE: ReadonlyMap<string, number> = new Map([
  ["元", 1],
  ["人民币元", 1],
  ["万元", 10_000],
  ["千元", 1000],
  ["百元", 100],
  ["角", 0.1],
  ["分", 0.01],
]);

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|<[^<>]*>/g;
const REQUIRED_MARKS = /[*★☆※▲●#]/g;
const NUMBERING = /^(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,2}、)/;
const TRAILING_UNIT = /(?:[/:：,，]|单位:?)(万元|千元|百元|元|角)$|(万元|千元)$/;
const CLOSING = /[:：。;；、,，.]+$/;
/** What only a heading has from which something must be taken away; most have none of it. */
const MORE_THAN_NAME = /[^\u4e00-\u9fff]|^其中|[元角]$/;

/** The name of a heading: without blanks, unit, remark in brackets, numbering and required-mark. */
export function headingKey(text: string): string {
  if (!MORE_THAN_NAME.test(text)) return text;
  const bare = tight(text).replace(BRACKETS, "");
  const key = trimmed(bare);
  // A heading that is nothing but a bracket: 〔备注〕.
  return key === "" ? headingKeyWithRemark(text) : key;
}

/** The name with what stands in its brackets: `职工（会员）人数` is `职工会员人数`. */
export function headingKeyWithRemark(text: string): string {
  return trimmed(tight(text).replace(/[()[\]【】〔〕<>]/g, ""));
}

/** What stands in a heading's brackets, where it is a name of its own: 处室 in `年级（处室）`. */
export function headingRemark(text: string): string {
  const bracket = tight(text).match(BRACKETS)?.[0] ?? "";
  const remark = trimmed(bracket.slice(1, -1));
  return /^[\u4e00-\u9fff]{2,8}$/.test(remark) && !UNIT_SCALE.has(remark) ? remark : "";
}

function trimmed(text: string): string {
  return text
    .replace(REQUIRED_MARKS, "")
    .replace(NUMBERING, "")
    .replace(/^其中:?/, "")
    .replace(CLOSING, "")
    .replace(TRAILING_UNIT, "")
    .replace(/["“”'‘’/\\·]/g, "");
}

/** The factor to 元 that a heading's unit names (10,000 for 万元), or undefined. */
export function unitScaleOf(text: string): number | undefined {
  const bare = tight(text);
  for (const bracket of bare.match(BRACKETS) ?? []) {
    const scale = scaleOfUnit(bracket.slice(1, -1));
    if (scale !== undefined) return scale;
  }
  const trailing = TRAILING_UNIT.exec(bare.replace(BRACKETS, ""));
  return trailing ? UNIT_SCALE.get(trailing[1] ?? trailing[2]!) : undefined;
}

/** `元`, `单位:万元`, `元/人`. */
function scaleOfUnit(text: string): number | undefined {
  const unit = text.replace(/^(?:金额)?单位:?/, "").replace(/^人民币:?/, "").replace(/[/每].*$/, "");
  return UNIT_SCALE.get(unit);
}

/** The factor of a line such as `单位：万元` or `金额单位:元` (anywhere in the line), or undefined. */
export function statedUnitScale(line: string): number | undefined {
  const match = /(?:单位|币种)[:：]?(?:人民币)?[:：]?(万元|千元|百元|元)(?![\u4e00-\u9fff])/.exec(tight(line));
  return match ? UNIT_SCALE.get(match[1]!) : undefined;
}

const MONTH_HEADING = /^(?:\d{2,4}年)?([0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(?:会费|缴费|应缴|实缴|金额|缴纳|已缴)?$/;
const NUMERIC_MONTH = /^(?:20\d\d)[-./年](\d{1,2})$/;
const SPAN_HEADING = /^(?:\d{2,4}年)?(\d{1,2}|[一二三四五六七八九十]{1,2})月?[-—~至－–](\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/;
const QUARTER_HEADING = /^(?:\d{2,4}年)?(?:第?([一二三四1-4])季度?|[Qq]([1-4]))$/;
const HALF_HEADING = /^(?:\d{2,4}年)?([上下])半年$/;
const TERM_HEADING = /^(?:\d{2,4}[-—~至～－]?\d{0,4}学?年度?)?(?:([上下])学期|第([一二12])学期)$/;

/** The terms of a school year; the first ends after the turn of the year. */
const AUTUMN_TERM: MonthSpan = { from: 9, to: 1 };
const SPRING_TERM: MonthSpan = { from: 2, to: 8 };

/** The months a column's heading stands for: `3月`, `2024-03`, `第一季度`, `1-6月`, `上半年`, `上学期`. */
export function monthSpanOf(text: string): MonthSpan | undefined {
  const bare = tight(text).replace(BRACKETS, "");
  const single = monthNumber(MONTH_HEADING.exec(bare)?.[1] ?? NUMERIC_MONTH.exec(bare)?.[1]);
  if (single !== undefined) return { from: single, to: single };
  const span = SPAN_HEADING.exec(bare);
  if (span) {
    const from = monthNumber(span[1]);
    const to = monthNumber(span[2]);
    return from !== undefined && to !== undefined && from < to ? { from, to } : undefined;
  }
  const quarter = QUARTER_HEADING.exec(bare);
  if (quarter) {
    const last = integerOf(quarter[1] ?? quarter[2]!)! * 3;
    return { from: last - 2, to: last };
  }
  const half = HALF_HEADING.exec(bare);
  if (half) return half[1] === "上" ? { from: 1, to: 6 } : { from: 7, to: 12 };
  const term = TERM_HEADING.exec(bare);
  return term ? (/[上一1]/.test(term[1] ?? term[2]!) ? AUTUMN_TERM : SPRING_TERM) : undefined;
}

/** 1–12 from digits or numerals, or undefined. */
export function monthNumber(text: string | undefined): number | undefined {
  const month = text === undefined ? undefined : integerOf(text);
  return month !== undefined && month >= 1 && month <= 12 ? month : undefined;
}

const PARTS: ReadonlyMap<string, DatePart> = new Map([
  ["年", "year"],
  ["年份", "year"],
  ["月", "month"],
  ["月份", "month"],
  ["日", "day"],
  ["号", "day"],
]);

/** The part of a date a column holds, from the lowest line of its heading. */
export function datePartOf(text: string): DatePart | undefined {
  return PARTS.get(headingKey(text));
}
