/** The sentences of cells that can't be read. Long numbers are masked; words that may be names are not repeated. */
import type { CellError } from "../../book";
import type { CellProblem } from "./reading";

const LONGEST_QUOTE = 20;

/** `359812199003075418` → `359*************18`: enough to find the cell, too little to know the number or the home county. */
export function maskNumber(digits: string): string {
  return digits.length < 7 ? digits : digits.slice(0, 3) + "*".repeat(digits.length - 5) + digits.slice(-2);
}

/** Numbers of persons and accounts: nine digits and more in one piece, or eleven and more in groups. */
const LONG_NUMBER = /[0-9Xx]{9,}|[0-9](?:[ -]?[0-9Xx]){10,}/g;

/** Digits, numerals, and the words of dates and amounts: nothing that could name a person. */
const QUOTABLE = /^[\w\s.,:;/~+*%¥￥—–―－…()（），。：；、年月日号旬上中下初底末至到约共元圆块万千百十亿整正角分〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖拾佰仟个周季度第起止前后人张份成-]+$/;

/** A text in quotation marks, where it may be repeated. */
function quote(text: string): string {
  const oneLine = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  if (!QUOTABLE.test(oneLine) || !/[0-9〇零一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]/.test(oneLine)) return "这里的文字";
  const masked = oneLine.replace(LONG_NUMBER, (number) => maskNumber(number.replace(/[ -]/g, "")));
  return `“${masked.length > LONGEST_QUOTE ? `${masked.slice(0, LONGEST_QUOTE)}…` : masked}”`;
}

export function formulaError({ error }: CellError): CellProblem<never> {
  return { problem: "formulaError", text: `公式结果是错误值 ${error}，请检查公式和它引用的单元格` };
}

export function badDate(text: string, reason = "读不出日期，请写成 2026-03-08 的样子"): CellProblem<never> {
  return { problem: "badDate", text: `${quote(text)}${reason}` };
}

export function badAmount(text: string, reason = "读不出金额，请只写数字"): CellProblem<never> {
  return { problem: "badAmount", text: `${quote(text)}${reason}` };
}

export function badNumber(text: string): CellProblem<never> {
  return badAmount(text, "读不出数，请只写数字");
}

export function unreadable(text: string, reason: string): CellProblem<never> {
  return { problem: "other", text: `${quote(text)}${reason}` };
}
