/** Numbers of persons and accounts that people write into running texts. */
import { maskNumber } from "./problem-text";

/** Identity and account numbers in one piece or in their usual groups, a year that follows taken for part of them; mobile telephones. */
const PERSONAL_NUMBER = /(?<![\d.])(?:(?:\d{6}[ -]\d{8}[ -]\d{3}[\dXx]|\d{4}(?: \d{4}){3}(?: \d{1,3})?|\d{14}[\dXx])\d*[Xx]?|(?:\+?86[ -]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d))/g;
const FULL_WIDTH_DIGITS = /[０-９]/g;

/** The text with each such number masked: enough to find its source, too little to use it. Other texts stay as they are. */
export function withoutPersonalNumbers(text: string): string {
  const plain = text.replace(FULL_WIDTH_DIGITS, (digit) => digit.normalize("NFKC"));
  const masked = plain.replace(PERSONAL_NUMBER, (number) => maskNumber(number.replace(/[ +-]/g, "")));
  return masked === plain ? text : masked;
}
