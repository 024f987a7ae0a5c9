/** Whole numbers as people write them in plans and ledgers: 3, ３, 三, 十二, 廿三, 二〇二四, 一百零五, 贰拾. */

const DIGITS = new Map(
  ["0０〇零○", "1１一壹", "2２二两兩贰貳", "3３三叁參叄", "4４四肆", "5５五伍", "6６六陆陸", "7７七柒", "8８八捌", "9９九玖"].flatMap(pairs),
);

const UNITS = new Map([...pairs("十拾", 10), ...pairs("百佰", 100), ...pairs("千仟", 1000)]);
const MYRIADS = new Map([...pairs("万萬", 10_000), ...pairs("亿億", 100_000_000)]);

function pairs(characters: string, value: number): [string, number][] {
  return [...characters].map((character) => [character, value]);
}

/** The inside of a character class: everything a numeral up to 百 may hold, except capitals. */
export const NUMERAL_CHARACTERS = "0-9０-９〇零○一二两兩三四五六七八九十廿卅百";

/**
 * The whole number a text writes, or undefined where it writes none. Digits in a row are read by position
 * (二〇二四 is 2024), units by value (二十三, 廿三, 一百零五). Months in a row such as 七八 need `splitNumerals`.
 * Short forms that drop the last unit (一百五 for 150) are not read: they may be a slip.
 */
export function integerOf(text: string): number | undefined {
  const characters = [...text.replace(/廿/g, "二十").replace(/卅/g, "三十")];
  if (characters.length === 0 || characters.length > 20) return undefined;
  const value = characters.every((character) => DIGITS.has(character))
    ? Number(characters.map((character) => DIGITS.get(character)).join(""))
    : valueByUnits(characters);
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

function valueByUnits(characters: readonly string[]): number | undefined {
  let total = 0;
  let lastMyriad = Infinity;
  let section: string[] = [];
  for (const character of characters) {
    const myriad = MYRIADS.get(character);
    if (myriad === undefined) {
      section.push(character);
      continue;
    }
    const value = valueOfSection(section);
    if (!value || myriad >= lastMyriad) return undefined;
    total += value * myriad;
    lastMyriad = myriad;
    section = [];
  }
  const rest = section.length === 0 ? 0 : valueOfSection(section);
  return rest === undefined ? undefined : total + rest;
}

/** Up to 9999: digits before falling units, 零 where a unit is skipped, 十 for 一十 only in front. */
function valueOfSection(characters: readonly string[]): number | undefined {
  let value = 0;
  let lastUnit = 10_000;
  let digit: number | undefined;
  let afterZero = false;
  for (const [index, character] of characters.entries()) {
    const unit = UNITS.get(character);
    if (unit === undefined) {
      const next = DIGITS.get(character);
      if (next === undefined || digit !== undefined) return undefined;
      if (next === 0) afterZero = true;
      else digit = next;
    } else {
      const factor = digit ?? (unit === 10 && index === 0 ? 1 : undefined);
      if (factor === undefined || unit >= lastUnit) return undefined;
      value += factor * unit;
      lastUnit = unit;
      digit = undefined;
      afterZero = false;
    }
  }
  if (digit === undefined) return afterZero ? undefined : value;
  return lastUnit === 10 || afterZero || lastUnit === 10_000 ? value + digit : undefined;
}

/**
 * Numbers written in a row without marks between them, each the one after the last (after `max` comes 1):
 * 七八 is 7 and 8, 九十 is 9 and 10, 十一二 is 11 and 12, 十二一 is 12 and 1. A numeral that is one number up to
 * `max` stays one (十二). Undefined where the row can't be read so.
 */
export function splitNumerals(text: string, max: number): readonly number[] | undefined {
  const single = integerOf(text);
  const positional = text.length > 1 && /^[一二三四五六七八九]+$/.test(text);
  if (single !== undefined && !positional) {
    if (single >= 1 && single <= max) return [single];
    if (/^[0-9０-９]+$/.test(text)) return undefined;
  }
  return positional || /^[一二三四五六七八九十]{2,}$/.test(text) ? splitRow(text, max) : undefined;
}

function splitRow(text: string, max: number): readonly number[] | undefined {
  for (let length = Math.min(3, text.length); length >= 1; length--) {
    const first = oneNumber(text.slice(0, length), max);
    const row = first === undefined ? undefined : continueRow([first], text.slice(length), max);
    if (row) return row;
  }
  return undefined;
}

function continueRow(row: readonly number[], rest: string, max: number): readonly number[] | undefined {
  if (rest === "") return row;
  const expected = (row[row.length - 1]! % max) + 1;
  for (const spelling of [chineseNumeral(expected), chineseNumeral(expected % 10)]) {
    if (rest.startsWith(spelling)) {
      const complete = continueRow([...row, expected], rest.slice(spelling.length), max);
      if (complete) return complete;
    }
  }
  return undefined;
}

/** One number in its usual spelling; 一二 by position is none. */
function oneNumber(text: string, max: number): number | undefined {
  const value = integerOf(text);
  return value !== undefined && value >= 1 && value <= max && chineseNumeral(value) === text ? value : undefined;
}

const CHINESE_DIGITS = "零一二三四五六七八九";
const CHINESE_UNITS = ["", "十", "百", "千"];

/**
 * The usual spelling of a whole number from 0 to 9999: 10 is 十, 23 is 二十三, 105 is 一百零五.
 * @throws RangeError outside these bounds.
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) throw new RangeError(`not from 0 to 9999: ${value}`);
  if (value === 0) return "零";
  const spelt = [...String(value)]
    .map((digit, index, digits) => CHINESE_DIGITS[Number(digit)]! + (digit === "0" ? "" : CHINESE_UNITS[digits.length - 1 - index]!))
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");
  return spelt.startsWith("一十") ? spelt.slice(1) : spelt;
}
