import { splitNumerals } from "../numerals";
import { matchAt, numbersBetween, readJoin } from "./reading";
import type { Join, Read, ReadOptions } from "./reading";

/** No term has more weeks; a higher number is something else. */
const MOST_WEEKS = 30;

const ORDINAL = / ?(?:教学)?第 ?([0-9]{1,2}|[一二三四五六七八九十廿]{1,5}) ?/y;
const BARE_NUMBER = / ?([0-9]{1,2}|[一二三四五六七八九十廿]{1,5}) ?/y;
/** 第三周期 and 第三周年 are no weeks. */
const SUFFIX = /(?:教学|学)?周次?(?![年岁边围刊报]|期(?![中末初间]))|个?(?:星期|礼拜)|个周/y;

/** Weeks by number: 第3周, 第三、四周, 第3—5周, 第三个星期, 第1周至第3周; in a cell also 3-5周. */
export function readWeeks(text: string, at: number, options: ReadOptions = {}): Read<readonly number[]> | undefined {
  return readSeries(text, at, options.setting === "cell");
}

/** `leaning` allows a number without 第: in a cell, or behind another number. */
function readSeries(text: string, at: number, leaning: boolean): Read<readonly number[]> | undefined {
  const number = matchAt(ORDINAL, text, at) ?? (leaning ? matchAt(BARE_NUMBER, text, at) : undefined);
  const weeks = number && splitNumerals(number[1]!, MOST_WEEKS);
  if (!number || !weeks) return undefined;
  const end = at + number[0].length;
  const suffix = matchAt(SUFFIX, text, end);
  const afterSuffix = end + (suffix?.[0].length ?? 0);
  const join = readJoin(text, afterSuffix);
  const rest = join && readSeries(text, join.end, true);
  if (rest) return { value: [...weeks, ...weeksBetween(weeks, join.value, rest.value), ...rest.value], end: rest.end };
  return suffix && { value: weeks, end: afterSuffix };
}

function weeksBetween(before: readonly number[], join: Join, after: readonly number[]): readonly number[] {
  const last = before[before.length - 1]!;
  const first = after[0]!;
  return join.kind === "range" && first > last ? numbersBetween(last, first, MOST_WEEKS).slice(1, -1) : [];
}
