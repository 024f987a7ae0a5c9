/** Amounts as cells write them: 1,200元, ¥500, 0.5万元, 叁佰元整, (500), −500, 约300. Exact: no binary fractions. */
import { integerOf } from "../../calendar";
import { tightText, withoutRemark } from "./cell-text";

/** A number in decimal: `digits` with the point `scale` places from the right. 12.5 is { digits: 125, scale: 1 }. */
export interface Decimal {
  readonly digits: number;
  readonly scale: number;
}

export interface AmountWords {
  readonly value: Decimal;
  /** Whether the text names 元 or a multiple of it, so that the unit of the column does not apply. */
  readonly hasUnit: boolean;
  /** 200元/人: for one person or piece. */
  readonly perOne: boolean;
}

const SIGN_IN_FRONT = /^(?:[-−﹣—–]|负|红字)/;
const ABOUT = /^(?:约|大约|共计?|合计|总计|计|人民币|现金|慰问金|金额|价值|折合|折价|折款|RMB|CNY|[¥￥]|每[人份台件张次月年]|人均)/i;
const BEHIND = /(?:左右|上下|整|正|RMB)$/i;
const PER_ONE_BEHIND = /[/每](?:人|份|台|件|张|个|套|次|月|年|天|本|盒|位)$/;
const UNIT = /(万元|千元|百元|亿元|元|圆|块钱|块|万|千|百)$/;
const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^\.\d+$/;
const CAPITALS = /^([〇零○一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟萬]+)(?:元|圆|块)?(?:([零一二三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:零?([一二三四五六七八九壹贰叁肆伍陆柒捌玖])分)?$/;
const UNIT_SCALE: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

/** The amount of a text, or undefined where it writes none; 2万余元 and 近千元 are not read. */
export function readAmountWords(text: string): AmountWords | undefined {
  if (text.length > 60) return undefined;
  const { body, negative } = unwrap(tightText(text));
  const perOne = PER_ONE_BEHIND.test(body) || /^(?:每|人均)/.test(body);
  const bare = strip(body.replace(PER_ONE_BEHIND, ""));
  if (bare === "免费" || bare === "零元") return { value: { digits: 0, scale: 0 }, hasUnit: true, perOne };
  const read = readArabic(bare) ?? readCapitals(bare);
  if (!read) return undefined;
  return { ...read, value: { ...read.value, digits: negative ? -read.value.digits : read.value.digits }, perOne };
}

/** Brackets around the whole, a sign in front and a remark behind. */
function unwrap(tight: string): { body: string; negative: boolean } {
  const bracketed = /^\(([^()]*)\)(?:元)?$/.exec(tight);
  if (bracketed) return { body: bracketed[1]!, negative: true };
  const plain = withoutStop(withoutRemark(tight));
  const leading = plain.replace(/^[¥￥]/, "");
  return SIGN_IN_FRONT.test(leading) ? { body: leading.replace(SIGN_IN_FRONT, ""), negative: true } : { body: plain, negative: false };
}

/** Without the stop of a sentence; 12850.00. has a point too many and is no number. */
function withoutStop(body: string): string {
  return /[。;,]$|^[^.]*\.$/.test(body) ? body.slice(0, -1) : body;
}

/** Without words that do not change the amount; few, and each at most once on each side. */
function strip(body: string): string {
  let bare = body;
  for (let i = 0; i < 3; i++) bare = bare.replace(ABOUT, "").replace(BEHIND, "");
  return bare;
}

function readArabic(bare: string): Omit<AmountWords, "perOne"> | undefined {
  const unit = UNIT.exec(bare)?.[1];
  const number = unit ? bare.slice(0, -unit.length) : bare;
  const value = readDecimal(number);
  if (!value) return undefined;
  const factor = unit ? UNIT_SCALE[unit.charAt(0)] ?? 1 : 1;
  return { value: times(value, factor), hasUnit: unit !== undefined };
}

/** 1,234.50 in exact parts, or undefined. */
export function readDecimal(text: string): Decimal | undefined {
  if (!PLAIN.test(text)) return undefined;
  const [whole = "", fraction = ""] = text.replace(/,/g, "").split(".");
  const digits = Number(whole + fraction);
  return Number.isSafeInteger(digits) ? { digits, scale: fraction.length } : undefined;
}

function times({ digits, scale }: Decimal, factor: number): Decimal {
  let rest = factor;
  let places = scale;
  while (places > 0 && rest >= 10) {
    rest /= 10;
    places--;
  }
  return { digits: digits * rest, scale: places };
}

/** 叁佰元整, 壹仟贰佰叁拾肆元伍角陆分, 三百二十元. */
function readCapitals(bare: string): Omit<AmountWords, "perOne"> | undefined {
  const match = CAPITALS.exec(bare);
  const whole = match ? integerOf(match[1]!) : undefined;
  if (!match || whole === undefined) return undefined;
  const cents = digitOrZero(match[2]) * 10 + digitOrZero(match[3]);
  return { value: { digits: whole * 100 + cents, scale: 2 }, hasUnit: true };
}

function digitOrZero(digit: string | undefined): number {
  return digit === undefined ? 0 : integerOf(digit)!;
}
