import { NUMERAL_CHARACTERS, splitNumerals } from "../numerals";
import type { DateWordsEnd, DateWordsValue, MonthPart } from "./value";
import { readDays } from "./day-words";
import type { DayWords } from "./day-words";
import { matchAt, numbersBetween, readJoin } from "./reading";
import type { Join, Read, ReadOptions } from "./reading";
import { readWeeks } from "./week-words";
import { readYear } from "./year-words";
import type { YearWords } from "./year-words";

/** One month or a row of them: 3, 七八, 3月, 三月份上旬, 次年1月, 9月10日. */
interface Point {
  readonly months: readonly number[];
  /** Whether the word 月 stands there; the 3 of 3—4月 leans on the next point. */
  readonly named: boolean;
  readonly year: YearWords;
  readonly part?: MonthPart;
  readonly lastPart?: MonthPart;
  readonly days?: DayWords;
  readonly weeks?: readonly number[];
}

/** Points and the joins between them: one join fewer than points. */
interface Series {
  readonly points: readonly Point[];
  readonly joins: readonly Join[];
}

const NUMBER = new RegExp(`(?:[0-9]{1,2}|[${NUMERAL_CHARACTERS.replace("0-9０-９", "")}]{1,8}|[元①-⑫Ⅰ-Ⅻ](?= ?月))`, "y");
/** 三月分 is a slip for 三月份, but 三月分组 speaks of groups. */
const MONTH_SUFFIX = / ?月(?: ?份|分(?![组批工类级层发成别享管步段阶校])| ?度(?![假过量]))?/y;

const PARTS: Readonly<Record<string, readonly [MonthPart, MonthPart?]>> = {
  上旬: ["上旬"], 中旬: ["中旬"], 下旬: ["下旬"],
  上中旬: ["上旬", "中旬"], "上、中旬": ["上旬", "中旬"], "上旬、中旬": ["上旬", "中旬"],
  "上旬至中旬": ["上旬", "中旬"], "上旬-中旬": ["上旬", "中旬"], "上旬-下旬": ["上旬", "下旬"],
  中下旬: ["中旬", "下旬"], "中、下旬": ["中旬", "下旬"], "中旬、下旬": ["中旬", "下旬"],
  "中旬至下旬": ["中旬", "下旬"], "中旬-下旬": ["中旬", "下旬"],
  初: ["初"], 底: ["底"], 末: ["底"],
};
const PART = new RegExp(` ?(${Object.keys(PARTS).sort((a, b) => b.length - a.length).join("|")})`, "y");
/** 3月中 is the middle of March only where nothing goes on from it, as in 3月中小学…. */
const MIDDLE = / ?中(?=[\s，。、；：:,;)）"]|前|后|$)/y;

/** Months with what belongs to them: 三月份, 七、八月, 12月至次年1月, 3月上旬, 9月10日, 3月第一周. */
export function readMonths(text: string, at: number, options: ReadOptions = {}): Read<DateWordsValue> | undefined {
  const series = readSeries(text, at);
  if (!series || !(options.setting === "cell" || isNoNumbering(series.value))) return undefined;
  return { value: valueOfSeries(series.value), end: series.end };
}

function readSeries(text: string, at: number): Read<Series> | undefined {
  const point = readPoint(text, at);
  if (!point) return undefined;
  const join = readJoin(text, point.end);
  const rest = join && readSeries(text, join.end);
  if (rest && belongTogether(point.value, join.value, rest.value.points[0]!)) {
    return {
      value: { points: [point.value, ...rest.value.points], joins: [join.value, ...rest.value.joins] },
      end: rest.end,
    };
  }
  return point.value.named ? { value: { points: [point.value], joins: [] }, end: point.end } : undefined;
}

/** 3月8日 and 5月6日 in a list are two dates, not one from the first to the last. */
function belongTogether(point: Point, join: Join, next: Point): boolean {
  return join.kind === "range" || !point.named || !(isDetailed(point) || isDetailed(next));
}

function isDetailed({ part, days, weeks }: Point): boolean {
  return part !== undefined || days !== undefined || weeks !== undefined;
}

/**
 * Whether a bare number in front is a month and not a numbering: neighbours (2、3月), a longer rising row
 * (3、6、9月) or a range. A full stop mostly numbers (2.3月份…), save for the holidays' pairs 1.2月 and 7.8月.
 */
function isNoNumbering({ points, joins }: Series): boolean {
  const [first, second] = points;
  const [join] = joins;
  if (!first || !second || !join || first.named || join.kind === "range") return true;
  const last = first.months[first.months.length - 1]!;
  const next = second.months[0]!;
  if (/[.·]/.test(join.sign)) return next === last + 1 && (last === 1 || last === 7);
  return next === (last % 12) + 1 || (!second.named && next > last);
}

function readPoint(text: string, at: number): Read<Point> | undefined {
  const year = readYear(text, at);
  const start = year?.end ?? at;
  const words = matchAt(NUMBER, text, start + spacesAt(text, start));
  const months = words && monthsNamed(words[0]);
  if (!words || !months) return undefined;
  const end = start + spacesAt(text, start) + words[0].length;
  const suffix = matchAt(MONTH_SUFFIX, text, end);
  if (!suffix) return { value: { months, named: false, year: year?.value ?? {} }, end };
  return readDetail(text, end + suffix[0].length, { months, named: true, year: year?.value ?? {} });
}

/** The months of a numeral; 元, ③ and Ⅲ only stand alone. */
function monthsNamed(numeral: string): readonly number[] | undefined {
  if (numeral === "元") return [1];
  const sign = ["①", "Ⅰ"].map((first) => numeral.charCodeAt(0) - first.charCodeAt(0) + 1).find((month) => month >= 1 && month <= 12);
  return sign === undefined ? splitNumerals(numeral, 12) : [sign];
}

function spacesAt(text: string, at: number): number {
  return text.charAt(at) === " " ? 1 : 0;
}

/** What stands behind the month: a part of it, days, or its weeks. */
function readDetail(text: string, at: number, point: Point): Read<Point> {
  const part = matchAt(PART, text, at);
  const isLunarDay = part?.[1] === "初" && /[一二三四五六七八九十]/.test(text.charAt(at + part[0].length));
  if (part && !isLunarDay) {
    const [first, last] = PARTS[part[1]!]!;
    return { value: { ...point, part: first, ...(last && { lastPart: last }) }, end: at + part[0].length };
  }
  const middle = matchAt(MIDDLE, text, at);
  if (middle) return { value: { ...point, part: "中旬" }, end: at + middle[0].length };
  const days = readDays(text, at);
  if (days) return { value: { ...point, days: days.value }, end: days.end };
  const weeks = readWeeks(text, at);
  if (weeks) return { value: { ...point, weeks: weeks.value }, end: weeks.end };
  return { value: point, end: at };
}

function valueOfSeries({ points, joins }: Series): DateWordsValue {
  const first = points[0]!;
  const last = points[points.length - 1]!;
  const months = points.slice(1).reduce<readonly number[]>(
    (before, point, index) => [...before, ...monthsAdded(before, joins[index]!, point.months)],
    first.months,
  );
  const to = endOfSeries(points.length > 1, last);
  return {
    kind: first.days ? "day" : first.weeks ? "week" : "month",
    months: [...new Set(months)],
    ...first.year,
    ...(first.part && { part: first.part }),
    ...(first.days && { day: first.days.from }),
    ...(first.weeks && { weeks: first.weeks }),
    ...(to && { to }),
  };
}

function monthsAdded(before: readonly number[], join: Join, months: readonly number[]): readonly number[] {
  if (join.kind === "list") return months;
  return [...numbersBetween(before[before.length - 1]!, months[0]!, 12).slice(1), ...months.slice(1)];
}

/** The last point, where it says more than month numbers. */
function endOfSeries(joined: boolean, { months, year, part, lastPart, days }: Point): DateWordsEnd | undefined {
  const month = months[months.length - 1]!;
  if (days && (joined || days.to !== days.from)) return { ...yearOfEnd(joined, year), month, day: days.to };
  if (lastPart) return { ...yearOfEnd(joined, year), month, part: lastPart };
  if (!joined || !(part || year.year !== undefined || year.yearOffset !== undefined)) return undefined;
  return { ...yearOfEnd(joined, year), month, ...(part && { part }) };
}

/** The first point's year is said by the value itself. */
function yearOfEnd(joined: boolean, { year, yearOffset }: YearWords): DateWordsEnd {
  if (!joined) return {};
  return { ...(year !== undefined && { year }), ...(yearOffset !== undefined && { yearOffset }) };
}
