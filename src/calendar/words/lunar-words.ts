import { integerOf } from "../numerals";
import type { DateWordsValue } from "./value";
import { matchAt } from "./reading";
import type { Read } from "./reading";

const NAMED_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

const CALENDAR = / ?(?:农历|阴历|旧历|夏历)/y;
const NAMED_MONTH = / ?([正冬腊])月/y;
const NUMBERED_MONTH = / ?([0-9]{1,2}|[一二三四五六七八九十]{1,2})月/y;
const INITIAL_DAY = /初([一二三四五六七八九十])/y;
const DAY = /([一二三四五六七八九十廿]{1,3}|[0-9]{1,2})[日号]?/y;

/** Days and months of the lunar calendar: 农历九月初九, 正月十五, 腊月, 八月初一; a numbered month needs 农历 or 初. */
export function readLunar(text: string, at: number): Read<DateWordsValue> | undefined {
  const calendar = matchAt(CALENDAR, text, at);
  const start = at + (calendar?.[0].length ?? 0);
  const named = matchAt(NAMED_MONTH, text, start);
  const words = named ?? matchAt(NUMBERED_MONTH, text, start);
  const month = words && (NAMED_MONTHS[words[1]!] ?? integerOf(words[1]!));
  if (!words || month === undefined || month < 1 || month > 12) return undefined;
  const end = start + words[0].length;
  const day = matchAt(INITIAL_DAY, text, end) ?? (calendar || named ? matchAt(DAY, text, end) : undefined);
  if (!day && !calendar && !named) return undefined;
  const number = day && integerOf(day[1]!);
  if (number === undefined || number > 30) return { value: { kind: "lunar", months: [], lunar: { month } }, end };
  return { value: { kind: "lunar", months: [], lunar: { month, day: number } }, end: end + day![0].length };
}
