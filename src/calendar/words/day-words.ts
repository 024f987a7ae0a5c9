import { integerOf } from "../numerals";
import { matchAt, readJoin } from "./reading";
import type { Read } from "./reading";

/** Days of a month, first and last of a range or list; both the same for one day. */
export interface DayWords {
  readonly from: number;
  readonly to: number;
}

const NUMBER = / ?([0-9]{1,2}|[一二三四五六七八九十廿卅]{1,3})/y;
const SUFFIX = / ?[日号](?: ?[(（]? ?(?:周|星期|礼拜)[一二三四五六日天] ?[)）]?)?/y;

/** 10日, 十日, 8-10日, 8日至10日, 8、9号, 10日（周四）: the last number has its 日 or 号; days of a list are neighbours. */
export function readDays(text: string, at: number): Read<DayWords> | undefined {
  const number = matchAt(NUMBER, text, at);
  const day = number && integerOf(number[1]!);
  if (!number || day === undefined || day < 1 || day > 31) return undefined;
  const end = at + number[0].length;
  const suffix = matchAt(SUFFIX, text, end);
  const afterSuffix = end + (suffix?.[0].length ?? 0);
  const join = readJoin(text, afterSuffix);
  const rest = join && readDays(text, join.end);
  if (rest && (join.value.kind === "range" || rest.value.from === day + 1)) return { value: { from: day, to: rest.value.to }, end: rest.end };
  return suffix && { value: { from: day, to: day }, end: afterSuffix };
}
