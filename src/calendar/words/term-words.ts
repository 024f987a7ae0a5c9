import { splitNumerals } from "../numerals";
import type { DateWordsValue, MonthPart, Recurrence, TermPhase } from "./value";
import { readDays } from "./day-words";
import { matchAt, numbersBetween, readJoin } from "./reading";
import type { Read, ReadOptions } from "./reading";

/** `vague` words are dates only where a date is expected, not in prose. */
type Entry = readonly [pattern: RegExp, value: DateWordsValue, vague?: "vague"];

function months(from: number, to: number): DateWordsValue {
  return { kind: "month", months: numbersBetween(from, to, 12) };
}

function phase(phaseOfTerm: TermPhase, monthsOfPhase: readonly number[] = []): DateWordsValue {
  return { kind: "phase", phase: phaseOfTerm, months: monthsOfPhase };
}

/** Fixed words; the first that fits is taken, so longer ones come first. */
const VOCABULARY: readonly Entry[] = [
  [/学年初/y, { ...phase("termStart"), term: 1 }],
  [/学年[末底]/y, { ...phase("termEnd"), term: 2 }],
  [/年(?:初|头)|岁首/y, { kind: "month", months: [1], part: "初" }],
  [/年(?:底|末|终)|岁末/y, { kind: "month", months: [12], part: "底" }],
  [/年中(?![考学小])/y, months(6, 7)],
  [/[上前]半年/y, months(1, 6)],
  [/[下后]半年/y, months(7, 12)],
  [/期末考试周|考试周|期末考试?/y, phase("exams")],
  [/期中(?:考试)?/y, phase("midTerm")],
  [/秋季开学/y, phase("termStart", [9])],
  [/春季开学/y, phase("termStart", [2])],
  [/(?:新)?学期[初始]|(?:学期)?开学(?:初|之初|季|第一天)?|期初|新学期/y, phase("termStart")],
  [/(?:学)?期末|学期(?:末|结束)|散学/y, phase("termEnd")],
  [/寒暑假/y, phase("vacations", [1, 2, 7, 8])],
  [/寒假/y, phase("winterVacation", [1, 2])],
  [/暑假|暑期/y, phase("summerVacation", [7, 8])],
  [/(?:上|第一|第1|秋季|秋)学期/y, { kind: "term", term: 1, months: numbersBetween(9, 1, 12) }],
  [/(?:下|第二|第2|春季|春)学期/y, { kind: "term", term: 2, months: numbersBetween(2, 7, 12) }],
  [/春季/y, months(3, 5), "vague"],
  [/夏季/y, months(6, 8), "vague"],
  [/秋季/y, months(9, 11), "vague"],
  [/冬季/y, months(12, 2), "vague"],
  [
    /(?:贯穿)?全年度?|常年|长年|平时|日常|经常性?|随时|不定期|长期|适时|各月|逐月|全学[年期]/y,
    { kind: "anyTime", months: [] },
    "vague",
  ],
  [/待定|另定|另行通知|择期|时间未定|未定/y, { kind: "undecided", months: [] }],
];

const PART_OF_SPAN = /([初底末])(?![一二三四五六七八九十])/y;

/** Halves of the year, terms and their phases, seasons, and the words for any time. */
export function readVocabulary(text: string, at: number, options: ReadOptions = {}): Read<DateWordsValue> | undefined {
  for (const [pattern, value, vague] of VOCABULARY) {
    const match = vague && options.setting === "prose" ? undefined : matchAt(pattern, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    const part = value.kind === "month" && !value.part ? readPart(text, end) : undefined;
    return part ? { value: { ...value, part: part.value }, end: part.end } : { value, end };
  }
  return undefined;
}

function readPart(text: string, at: number): Read<MonthPart> | undefined {
  const match = matchAt(PART_OF_SPAN, text, at);
  return match && { value: match[1] === "初" ? "初" : "底", end: at + match[0].length };
}

const QUARTER_NUMBER = / ?第? ?([1-4]|[一二三四]{1,2})/y;
/** 四季 alone are the seasons of the year. */
const QUARTER_SUFFIX = / ?个?季度/y;

/** 一季度, 第二、三季度: as months, with a part for 季度初 and 季度末. */
export function readQuarters(text: string, at: number): Read<DateWordsValue> | undefined {
  const quarters = readQuarterSeries(text, at);
  if (!quarters) return undefined;
  const part = readPart(text, quarters.end);
  const value: DateWordsValue = {
    kind: "month",
    months: [...new Set(quarters.value)].flatMap((quarter) => numbersBetween(quarter * 3 - 2, quarter * 3, 12)),
    ...(part && { part: part.value }),
  };
  return { value, end: part?.end ?? quarters.end };
}

function readQuarterSeries(text: string, at: number): Read<readonly number[]> | undefined {
  const number = matchAt(QUARTER_NUMBER, text, at);
  const quarters = number && splitNumerals(number[1]!, 4);
  if (!number || !quarters) return undefined;
  const end = at + number[0].length;
  const suffix = matchAt(QUARTER_SUFFIX, text, end);
  const afterSuffix = end + (suffix?.[0].length ?? 0);
  const join = readJoin(text, afterSuffix);
  const rest = join && readQuarterSeries(text, join.end);
  if (rest) {
    const last = quarters[quarters.length - 1]!;
    const row = join.value.kind === "range" ? numbersBetween(last, rest.value[0]!, 4) : [last];
    return { value: [...quarters, ...row, ...rest.value], end: rest.end };
  }
  return suffix && { value: quarters, end: afterSuffix };
}

const RECURRENCES: readonly (readonly [RegExp, Recurrence])[] = [
  [/每[一1]?个?(?:周|星期)/y, "week"],
  [/每[一1]?个?半年/y, "halfYear"],
  [/每[一1]?个?学期/y, "term"],
  [/每[一1]?个?季度?/y, "quarter"],
  [/每[一1]?个?(?:学年|年度?)/y, "year"],
  [/每[一1]?个?月(?:份)?/y, "month"],
];
const PART_OF_MONTH = /[上中下]旬|月?[初底末]/y;

/** 每月, 每学期, 每周; with what is said of its day: 每月底, 每月10日, 每年3月 (the caller reads the month). */
export function readRecurrence(text: string, at: number): Read<DateWordsValue> | undefined {
  for (const [pattern, every] of RECURRENCES) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const end = at + match[0].length;
    const value: DateWordsValue = { kind: "recurring", months: [], every };
    return every === "week" || every === "year" ? { value, end } : withinRecurrence(text, end, value);
  }
  return undefined;
}

function withinRecurrence(text: string, at: number, value: DateWordsValue): Read<DateWordsValue> {
  const part = matchAt(PART_OF_MONTH, text, at);
  if (part) return { value: { ...value, part: partNamed(part[0]) }, end: at + part[0].length };
  const days = value.every === "month" ? readDays(text, at) : undefined;
  if (!days) return { value, end: at };
  const { from, to } = days.value;
  return { value: { ...value, day: from, ...(to !== from && { to: { day: to } }) }, end: days.end };
}

function partNamed(words: string): MonthPart {
  if (words.endsWith("旬")) return words as MonthPart;
  return words.endsWith("初") ? "初" : "底";
}
