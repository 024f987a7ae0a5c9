/** Counts, other numbers and ratios. */
import { isCellError, isDateFormat } from "../../book";
import type { CellValue } from "../../book";
import { integerOf } from "../../calendar";
import { readDecimal } from "./amount-words";
import { saysNothing, tightText, withoutRemark } from "./cell-text";
import { badNumber, formulaError } from "./problem-text";
import type { Reading } from "./reading";

/** What is counted; the words behind a number that leave it a number. */
const COUNTED =
  /(?:年一届|年[/每]届|人次|口人|学时|课时|小时|节课|会员|教师|教职工|职工|代表|[人名位个次件台张份本册页套组户口岁年届天节条项票分只把块付副盒箱桶袋辆部篇幅期场])$/;
/** 全体(9人), 全体会员45人. */
const EVERYBODY = /^全[体员][^\d()]{0,6}(?:\((\d+[人名]?)\)|(\d+[人名]?))$/;
const ABOUT = /^(?:约|大约|共计?|合计|总计|计|每届|任期)/;

/** Nothing that a union counts comes to ten million; telephones, dates in digits and numbers of papers do. */
const MOST = 1e7;

/** 45, 45人, 四十五人, 约45人, 45人(含退休3人). */
export function readCount(value: CellValue, format?: string): Reading<number> {
  const read = readNumber(value, format);
  return typeof read === "number" && !(Number.isInteger(read) && Math.abs(read) < MOST) ? badNumber(String(value)) : read;
}

/** As a count, but 1.5学时 too; brackets around it, as checklists print points, do not make it negative. */
export function readNumber(value: CellValue, format?: string): Reading<number> {
  if (typeof value === "number") return isDateFormat(format) ? badNumber(String(value)) : value;
  if (typeof value === "string") return readNumberText(value);
  if (value === null) return undefined;
  return isCellError(value) ? formulaError(value) : badNumber(String(value));
}

function readNumberText(value: string): Reading<number> {
  const tight = tightText(value);
  if (tight === "") return undefined;
  if (saysNothing(tight)) return null;
  return numberOf(tight) ?? badNumber(value);
}

function numberOf(tight: string): number | undefined {
  if (tight.length > 40) return undefined;
  const [, bracketed, plain] = EVERYBODY.exec(tight) ?? [];
  const told = bracketed ?? plain ?? tight;
  const bare = withoutRemark(told.replace(/^\(([^()]*)\)$/, "$1")).replace(ABOUT, "").replace(/(?:左右|上下)$/, "").replace(/^满分/, "");
  const negative = /^[-−]/.test(bare);
  const digits = (negative ? bare.slice(1) : bare).replace(COUNTED, "");
  const size = numberIn(digits);
  return size === undefined ? undefined : negative ? -size : size;
}

/** A share of one: 60%, 0.6, 60 (what is above one can only be a percentage), 六成, 60:40. */
export function readRatio(value: CellValue): Reading<number> {
  if (typeof value === "number") return bareShare(value) ?? badNumber(String(value));
  if (typeof value === "string") {
    const tight = tightText(value);
    if (tight === "") return undefined;
    if (saysNothing(tight)) return null;
    return ratioOf(withoutRemark(tight)) ?? badNumber(value);
  }
  if (value === null) return undefined;
  return isCellError(value) ? formulaError(value) : badNumber(String(value));
}

const SHARE = /^(百分之)?([\d.]+|[〇零一二三四五六七八九十]+)(%|成)?$/;
const TWO_PARTS = /^(\d+(?:\.\d+)?)[:/](\d+(?:\.\d+)?)$/;

function ratioOf(tight: string): number | undefined {
  const [, hundredths, text, unit] = SHARE.exec(tight) ?? [];
  if (text !== undefined) {
    const number = numberIn(text);
    if (number === undefined) return undefined;
    if (unit === "成") return share(number / 10);
    return unit === "%" || hundredths ? share(number / 100) : bareShare(number);
  }
  const [, first, second] = TWO_PARTS.exec(tight) ?? [];
  return first === undefined ? undefined : share(Number(first) / (Number(first) + Number(second)));
}

function numberIn(text: string): number | undefined {
  const decimal = readDecimal(text);
  return decimal ? decimal.digits / 10 ** decimal.scale : integerOf(text);
}

function bareShare(number: number): number | undefined {
  return share(number > 1 ? number / 100 : number);
}

/** Rounded to a millionth: binary fractions end there, and no ratio of a ledger is finer. */
function share(number: number): number | undefined {
  return number >= 0 && number <= 1 ? Math.round(number * 1e6) / 1e6 : undefined;
}
