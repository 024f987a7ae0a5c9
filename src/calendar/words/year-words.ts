import { integerOf } from "../numerals";
import type { DateWordsValue, YearOffset } from "./value";
import { matchAt } from "./reading";
import type { Read } from "./reading";

export type YearWords = Pick<DateWordsValue, "year" | "yearOffset" | "schoolYear">;

const RELATIVE_YEARS: Readonly<Record<string, YearOffset>> = {
  去年: -1, 上年: -1, 上一年: -1,
  今年: 0, 本年: 0, 当年: 0,
  明年: 1, 次年: 1, 来年: 1, 翌年: 1, 下年: 1, 下一年: 1, 第二年: 1,
};

const SCHOOL_YEAR = / ?((?:19|20)[0-9]{2})(?: ?(?:-|至|\/) ?(?:(?:19|20)?[0-9]{2}))? ?学年度?/y;
const NUMBERED_YEAR = / ?((?:19|20) ?[0-9] ?[0-9]|[一二][〇零一二三四五六七八九]{3}) ?年(?:年?度)?/y;
/** 24年3月, 二四年三月: two digits only before a month, else they count years. */
const SHORT_YEAR = /([0-9]{2}|[一二三][〇零一二三四五六七八九])年(?= ?[0-9一二三四五六七八九十元]{1,3} ?月)/y;
/** 20xx年, 200*年, 二〇××年, xx年, __年, 某某年. */
const MASKED_YEAR = / ?(?:(?:19|20|二[〇零])[0-9]?[xX×*_〇□△某?]{1,4}|[xX×*_□△某]{2,4}) ?年(?:年?度)?/y;
const RELATIVE_YEAR = new RegExp(`(${Object.keys(RELATIVE_YEARS).join("|")})度?的?`, "y");

/** The year in front of other words: 2026年, 二〇二六年, 26年 (before a month), 20xx年, 次年, 2026-2027学年. */
export function readYear(text: string, at: number): Read<YearWords> | undefined {
  return (
    readBy(SCHOOL_YEAR, text, at, (words) => ({ schoolYear: Number(words) })) ??
    readBy(NUMBERED_YEAR, text, at, (words) => ({ year: integerOf(words.replace(/ /g, ""))! })) ??
    readBy(SHORT_YEAR, text, at, (words) => ({ year: integerOf(`${/[0-9]/.test(words) ? "20" : "二〇"}${words}`)! })) ??
    readBy(MASKED_YEAR, text, at, () => ({ year: "masked" })) ??
    readBy(RELATIVE_YEAR, text, at, (words) => ({ yearOffset: RELATIVE_YEARS[words]! }))
  );
}

function readBy(
  pattern: RegExp,
  text: string,
  at: number,
  valueOf: (words: string) => YearWords,
): Read<YearWords> | undefined {
  const match = matchAt(pattern, text, at);
  return match && { value: valueOf(match[1] ?? ""), end: at + match[0].length };
}
