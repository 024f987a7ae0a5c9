/** Amounts of cells, in 分. */
import { isCellError, isDateFormat, money, moneyFromYuan } from "../../book";
import type { CellValue, Money } from "../../book";
import { readAmountWords } from "./amount-words";
import type { Decimal } from "./amount-words";
import { saysNothing, tightText } from "./cell-text";
import { badAmount, formulaError } from "./problem-text";
import type { CellProblem, ColumnContext, Reading } from "./reading";

const TOO_FINE = "的金额不到分，按四舍五入取用，请核对";
const IS_DATE = "看起来是日期，不是金额";
const FOR_ONE = "写的是每人（每件）的标准，请写总额";

const TOO_LARGE = "大得不像金额，请核对是不是电话、账号填错了列";
/** 100 亿元, in 分. No union has as much; telephones and accounts do, and so every sum of amounts stays exact. */
const LARGEST = 1e12;

/** `perOne`: the field holds a price or standard, so that 200元/人 is 200. */
export function readMoney(value: CellValue, format: string | undefined, context: ColumnContext, perOne = false): Reading<Money> {
  if (typeof value === "number") return readMoneyNumber(value, format, context.unitScale);
  if (typeof value === "string") return readMoneyText(value, context.unitScale, perOne);
  if (value === null) return undefined;
  return isCellError(value) ? formulaError(value) : badAmount(String(value));
}

function readMoneyNumber(value: number, format: string | undefined, unitScale = 1): Reading<Money> {
  if (isDateFormat(format)) return badAmount(String(value), IS_DATE);
  const yuan = unitScale === 1 ? value : value * unitScale;
  if (!(Math.abs(yuan) * 100 < LARGEST)) return badAmount(String(value), TOO_LARGE);
  const exact = moneyFromYuan(yuan);
  if (exact !== undefined) return exact;
  const rounded = money(Math.sign(yuan) * Math.round(Math.abs(yuan) * 100));
  return showsTwoDecimals(format) ? rounded : tooFine(String(value), rounded);
}

/** Under such a format what a person reads is the rounded amount. */
function showsTwoDecimals(format: string | undefined): boolean {
  return format !== undefined && /0/.test(format) && !/\.0{3}|%|E/i.test(format);
}

/** By far the most usual text: 500, 1,200元, 43160.30. */
const USUAL = /^(\d{1,3}(?:,\d{3}){0,3}|\d{4,12})(?:\.(\d{1,2}))?元?$/;

function readMoneyText(value: string, unitScale = 1, perOne: boolean): Reading<Money> {
  const usual = unitScale === 1 ? USUAL.exec(value) : null;
  if (usual) return notTooLarge(value, Number(usual[1]!.replace(/,/g, "")) * 100 + Number((usual[2] ?? "").padEnd(2, "0")));
  const words = readAmountWords(value);
  if (words) {
    if (words.perOne && !perOne) return badAmount(value, FOR_ONE);
    return fromDecimal(value, words.value, words.hasUnit ? 1 : unitScale);
  }
  const tight = tightText(value);
  if (tight === "") return undefined;
  return saysNothing(tight) ? null : badAmount(value);
}

function fromDecimal(text: string, { digits, scale }: Decimal, unitScale: number): Reading<Money> {
  const cents = (digits * unitScale * 100) / 10 ** scale;
  const rounded = Math.sign(cents) * Math.round(Math.abs(cents));
  return Math.abs(cents - rounded) > 1e-6 && Math.abs(rounded) < LARGEST ? tooFine(text, money(rounded)) : notTooLarge(text, rounded);
}

/** @param fen a whole number */
function notTooLarge(text: string, fen: number): Reading<Money> {
  return Math.abs(fen) < LARGEST ? money(fen) : badAmount(text, TOO_LARGE);
}

function tooFine(text: string, value: Money): CellProblem<Money> {
  return { ...badAmount(text, TOO_FINE), value };
}
