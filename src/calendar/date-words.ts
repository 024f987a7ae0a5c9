import { readDotted } from "./words/dotted-words";
import { readFestivals } from "./words/festival-words";
import { fold } from "./words/fold";
import { readLunar } from "./words/lunar-words";
import { readMonths } from "./words/month-words";
import { matchAt } from "./words/reading";
import type { Read, ReadOptions } from "./words/reading";
import { readQuarters, readRecurrence, readVocabulary } from "./words/term-words";
import type { DateWordsValue, Relation } from "./words/value";
import { readWeeks } from "./words/week-words";
import { readYear } from "./words/year-words";
import type { YearWords } from "./words/year-words";

export type {
  DateWordsEnd,
  DateWordsKind,
  DateWordsValue,
  MonthPart,
  Recurrence,
  Relation,
  TermPhase,
  YearOffset,
} from "./words/value";
export type { ReadOptions, Setting } from "./words/reading";

/** Words of a date as they stand in a text. `length` counts UTF-16 units from where reading began. */
export interface DateWords extends DateWordsValue {
  readonly text: string;
  readonly length: number;
}

export interface FoundDateWords extends DateWords {
  /** UTF-16 units from the beginning of the text. */
  readonly at: number;
}

type Reader = (text: string, at: number, options: ReadOptions) => Read<DateWordsValue> | undefined;

/** No words of a date are longer; keeps reading linear in long texts. */
const LONGEST = 64;

const READERS: readonly Reader[] = [readMonths, readLunar, weeksAsValue, readQuarters, readVocabulary, festivalsAsValue];

const RELATIONS: readonly (readonly [RegExp, Relation])[] = [
  [/ ?(?:前后|左右|上下)/y, "around"],
  [/ ?(?:前夕|[之以]?前(?![往来面期台排]))/y, "before"],
  [/ ?[之以]?后(?![勤续面备期者])/y, "after"],
  [/ ?(?:期间|(?:来临|到来)?之际|当[天日周]|(?:小?长)?假期?|黄金周)/y, "during"],
  [/ ?(?:起(?![草飞点])|开始)/y, "from"],
];

/**
 * Reads the words of a date that begin exactly at `at`: 三月份, 七、八月, 12月至次年1月, 3月上旬, 9月10日, 第三、四周,
 * 二季度, 春节前, 期末, 每月底, 2026.3.8. Undefined where none begins there. Whether the place is a fit one (no
 * digit in front) is the caller's to see.
 */
export function readDateWords(text: string, at = 0, options: ReadOptions = {}): DateWords | undefined {
  const window = text.slice(at, at + LONGEST);
  return inOwnWords(window, readFolded(fold(window), options));
}

function inOwnWords(window: string, words: Read<DateWordsValue> | undefined): DateWords | undefined {
  return words && { ...words.value, text: window.slice(0, words.end), length: words.end };
}

/** The date a cell holds when it holds nothing else; blanks, brackets and words such as 拟于 around it don't count. */
export function readDateCell(text: string): DateWords | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const bare = text.trim().replace(/^[(（[【]/, "").replace(/[)）\]】。；;，,、]+$/, "").trim();
  const start = /^(?:拟|暂定|计划|预计|大约|约)?(?:[于在从自])?/.exec(bare)![0].length;
  const words = readDateWords(bare, start, { setting: "cell" });
  return words && start + words.length === bare.length ? words : undefined;
}

/** All words of dates in a sentence, in their order, the longest at each place. */
export function findDateWords(text: string): readonly FoundDateWords[] {
  const folded = fold(text);
  const found: FoundDateWords[] = [];
  for (let at = 0; at < text.length; ) {
    const read = mayBeginAt(folded, at) ? readFolded(folded.slice(at, at + LONGEST), { setting: "prose" }) : undefined;
    const words = inOwnWords(text.slice(at, at + LONGEST), read);
    if (words) found.push({ ...words, at });
    at += words?.length ?? 1;
  }
  return found;
}

const NUMERAL = /[0-9〇零一二三四五六七八九十廿]/;
const BEFORE_REST_OF_NUMBER = /[0-9〇零一二三四五六七八九十廿第]/;

/** Not at a blank, and not in the middle of a number. */
function mayBeginAt(folded: string, at: number): boolean {
  const unit = folded.charAt(at);
  return !/\s/.test(unit) && !(at > 0 && NUMERAL.test(unit) && BEFORE_REST_OF_NUMBER.test(folded.charAt(at - 1)));
}

function readFolded(text: string, options: ReadOptions): Read<DateWordsValue> | undefined {
  const dotted = readDotted(text, 0, options);
  if (dotted) return withRelation(text, dotted);
  const recurrence = readRecurrence(text, 0);
  if (recurrence && recurrence.value.every !== "year") return withRelation(text, recurrence);
  const year = recurrence ? undefined : readYear(text, 0);
  const core = readCore(text, recurrence?.end ?? year?.end ?? 0, options);
  if (core) {
    const value: DateWordsValue = { ...core.value, ...year?.value, ...(recurrence && { every: "year" }) };
    return withRelation(text, { value, end: core.end });
  }
  return recurrence ?? (year && yearAlone(year));
}

/** The longest that any reader makes of the place; a term may be followed by its week, phase or month. */
function readCore(text: string, at: number, options: ReadOptions): Read<DateWordsValue> | undefined {
  const core = longest(READERS.map((read) => read(text, at, options)));
  const isStart = core?.value.phase === "termStart";
  if (!core || (core.value.kind !== "term" && !isStart)) return core;
  const detail = isStart ? weeksAsValue(text, core.end, options) : readCore(text, core.end, options);
  return detail ? { value: { ...pick(core.value), ...detail.value }, end: detail.end } : core;
}

/** What of a term stays when its week or month is said. */
function pick({ term }: DateWordsValue): Partial<DateWordsValue> {
  return term ? { term } : {};
}

function longest(reads: readonly (Read<DateWordsValue> | undefined)[]): Read<DateWordsValue> | undefined {
  return reads.reduce((best, read) => (read && (!best || read.end > best.end) ? read : best), undefined);
}

function withRelation(text: string, core: Read<DateWordsValue>): Read<DateWordsValue> {
  for (const [pattern, relation] of RELATIONS) {
    const match = matchAt(pattern, text, core.end);
    if (match) return { value: { ...core.value, relation }, end: core.end + match[0].length };
  }
  return core;
}

function yearAlone(year: Read<YearWords>): Read<DateWordsValue> {
  return { value: { kind: "year", months: [], ...year.value }, end: year.end };
}

function weeksAsValue(text: string, at: number, options: ReadOptions): Read<DateWordsValue> | undefined {
  const weeks = readWeeks(text, at, options);
  return weeks && { value: { kind: "week", months: [], weeks: weeks.value }, end: weeks.end };
}

function festivalsAsValue(text: string, at: number): Read<DateWordsValue> | undefined {
  const festivals = readFestivals(text, at);
  return festivals && { value: { kind: "festival", months: [], festivals: festivals.value }, end: festivals.end };
}
