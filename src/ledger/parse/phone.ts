/** Telephone numbers: mobile, land line with or without area code, short numbers of a unit's own net. */
import { isCellError } from "../../book";
import type { CellValue } from "../../book";
import { saysNothing, tightText } from "./cell-text";
import { formulaError } from "./problem-text";
import type { CellProblem, Reading } from "./reading";

const MOBILE = /^1\d{10}$/;
const LAND_LINE = /^(?:\(?0\d{2,3}\)?)?[2-9]\d{6,7}(?:(?:转|#)\d{1,5})?$/;
const SHORT = /^\d{3,6}$/;

/** Digits without blanks and hyphens; several numbers in a cell stay apart with 、. */
export function readPhone(value: CellValue): Reading<string> {
  if (value === null) return undefined;
  if (isCellError(value)) return formulaError(value);
  if (typeof value === "string" && value.length === 11 && MOBILE.test(value)) return value;
  const tight = tightText(String(value)).replace(/^['‘’]/, "");
  if (tight === "") return undefined;
  if (saysNothing(tight)) return null;
  const numbers = String(value).normalize("NFKC").split(/[/、,;|]|\n/).map(digitsOf).filter((number) => number !== "");
  const known = numbers.length > 0 && numbers.every((number) => MOBILE.test(number) || LAND_LINE.test(number) || SHORT.test(number));
  return known ? numbers.join("、") : wrongPhone(numbers.join("、"));
}

function digitsOf(text: string): string {
  return tightText(text).replace(/^'/, "").replace(/^(?:手机|电话|办公室?|座机|宅电)[::]?/, "").replace(/^\+?86(?=1\d{10})/, "").replace(/[-—–.·]/g, "");
}

function wrongPhone(text: string): CellProblem<string> {
  const digits = text.replace(/\D/g, "").length;
  const problem = { problem: "other", text: digits === 0 ? "这里不是电话号码" : `电话号码的位数不对，现在是 ${digits} 位数字` } as const;
  return digits >= 5 ? { ...problem, value: text } : problem;
}
