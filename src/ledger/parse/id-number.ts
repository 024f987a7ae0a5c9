/** Identity card numbers: 18 characters with a check (GB 11643-1999), or 15 of the old kind. */
import { isCellError, plainDate } from "../../book";
import type { CellValue, PlainDate } from "../../book";
import { saysNothing, tightText } from "./cell-text";
import { formulaError, maskNumber } from "./problem-text";
import type { CellProblem, Reading } from "./reading";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** By the remainder of the weighted digits. */
export const CHECK_CHARACTERS = "10X98765432";

const LOST_DIGITS = "位数超过 15 位的号码被存成了数字，后几位已经丢失，请设为文本后重新录入";
const WRONG_LENGTH = "身份证号应是 18 位";
const WRONG_CHARACTERS = "身份证号里有不该有的字符";
const WRONG_CHECK = "身份证号校验不通过，请核对";
const WRONG_BIRTH = "身份证号里的出生日期不存在，请核对";

/** The number as written, half-width and without blanks. A wrong one is a problem that keeps the number. */
export function readIdNumber(value: CellValue): Reading<string> {
  if (value === null) return undefined;
  if (isCellError(value)) return formulaError(value);
  if (typeof value === "number") return readFromNumber(value);
  if (typeof value === "string" && value.length === 18 && faultOf(value) === undefined) return value;
  const tight = tightText(String(value)).replace(/^['‘’“"]|[-—–.]/g, "").toUpperCase();
  if (tight === "") return saysNothing(tightText(String(value))) ? null : undefined;
  if (saysNothing(tight)) return null;
  if (/^\d(?:\.?\d+)?E\+?\d+$/.test(tight)) return wrong(tight, LOST_DIGITS);
  if (tight.includes("*")) return tight;
  const fault = faultOf(tight);
  return fault === undefined ? tight : wrong(tight, fault, tight);
}

/** A number keeps 15 digits: enough for the old kind, too few for the new. */
function readFromNumber(value: number): Reading<string> {
  const digits = String(value);
  if (!Number.isInteger(value) || digits.length > 15) return wrong(digits, LOST_DIGITS);
  const fault = faultOf(digits);
  return fault === undefined ? digits : wrong(digits, fault, digits);
}

function wrong(digits: string, reason: string, value?: string): CellProblem<string> {
  const shown = /^[0-9X]+$/.test(digits) ? `“${maskNumber(digits)}”` : "";
  return { problem: "badIdNumber", text: `${shown}${reason}`, ...(value !== undefined && { value }) };
}

function faultOf(number: string): string | undefined {
  if (/[^0-9X]/.test(number)) return WRONG_CHARACTERS;
  if (number.length !== 18 && number.length !== 15) return `${WRONG_LENGTH}，现在是 ${number.length} 位`;
  if (/X(?!$)/.test(number) || (number.length === 15 && number.endsWith("X"))) return WRONG_CHARACTERS;
  if (birthIn(number) === undefined) return WRONG_BIRTH;
  return number.length === 15 || hasRightCheck(number) ? undefined : WRONG_CHECK;
}

function hasRightCheck(number: string): boolean {
  return CHECK_CHARACTERS.charAt(checkIndex(number)) === number.charAt(17);
}

/** Which of `CHECK_CHARACTERS` belongs behind the first 17 digits. */
export function checkIndex(number: string): number {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (number.charCodeAt(i) - 48) * WEIGHTS[i]!;
  return sum % 11;
}

/** The day of birth in a number of right length; undefined where there is no such day. Numbers of the old kind leave out the century, which was the 20th. */
export function birthIn(number: string): PlainDate | undefined {
  const digits = number.length === 18 ? number.slice(6, 14) : `19${number.slice(6, 12)}`;
  const year = Number(digits.slice(0, 4));
  return year < 1900 ? undefined : plainDate(year, Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

/** Eighteen characters, a birthday that exists and the right check digit (GB 11643). */
export function isValidIdNumber(number: string): boolean {
  return faultOf(number) === undefined;
}

/** The day of birth that a valid number holds; undefined for any other text. */
export function birthOfIdNumber(number: string): PlainDate | undefined {
  return isValidIdNumber(number) ? birthIn(number) : undefined;
}

/** The sex that a valid number holds; undefined for any other text. */
export function sexOfIdNumber(number: string): "男" | "女" | undefined {
  return isValidIdNumber(number) ? sexIn(number) : undefined;
}

/** The sex in a number that is known to be valid: odd is 男. */
export function sexIn(number: string): "男" | "女" {
  const digit = number.charCodeAt(number.length === 18 ? 16 : 14) - 48;
  return digit % 2 === 1 ? "男" : "女";
}
