/** The time a label, a cell or a bracket names. Words of dates are the calendar's; here stands which of them can head items. */
import { FESTIVALS, integerOf, readDateCell, readDateWords, type DateWordsValue, type FestivalId, type MonthPart } from "../../../calendar";

export type Period = DateWordsValue;

export interface ReadPeriod {
  readonly value: Period;
  /** The place behind the words. */
  readonly end: number;
}

/** Parts that stand under a month of their own line: 上旬, 月底. */
const PARTS: Readonly<Record<string, MonthPart>> = {
  上旬: "上旬", 中旬: "中旬", 下旬: "下旬",
  月初: "初", 月中: "中旬", 月底: "底", 月末: "底",
  上半月: "上旬", 下半月: "下旬",
};
const PART = new RegExp(`(?:${Object.keys(PARTS).join("|")})`, "y");

const NUMBERED_KINDS: ReadonlySet<Period["kind"]> = new Set(["month", "day", "week"]);
const HEADING_KINDS: ReadonlySet<Period["kind"]> = new Set(["month", "day", "week", "term", "phase", "anyTime", "recurring"]);
const MAY_BEGIN = /[0-9①-⑫Ⅰ-Ⅻ一二三四五六七八九十元第去上今本当明次来翌下每全常长平日经随不定寒暑学开期春夏秋冬前后新各逐年xX×*_二]/;

function readKind(folded: string, at: number, kinds: ReadonlySet<Period["kind"]>): ReadPeriod | undefined {
  if (!MAY_BEGIN.test(folded.charAt(at))) return undefined;
  const words = readDateWords(folded, at);
  if (!words || !kinds.has(words.kind)) return undefined;
  return { value: words, end: at + words.length };
}

/** Months, quarters, weeks, days named exactly at a place: what can stand inside a line. */
export function readNumberedPeriod(folded: string, at: number): ReadPeriod | undefined {
  const read = readKind(folded, at, NUMBERED_KINDS);
  // 年初, 年底 and seasons rather begin a sentence.
  return read && /[月日号周季]|星期|^\d/.test(folded.slice(at, read.end)) && !/^[年春夏秋冬]/.test(folded.charAt(at)) ? read : undefined;
}

/** Any time that can head a line: also 上旬, 上半年, 暑假, 全年, 每月. */
export function readPeriod(folded: string, at: number): ReadPeriod | undefined {
  PART.lastIndex = at;
  const part = PART.exec(folded);
  if (part) return { value: { kind: "month", months: [], part: PARTS[part[0]]! }, end: at + part[0].length };
  return readKind(folded, at, HEADING_KINDS);
}

/** The month a festival falls in, or the months where it moves with the moon. */
const USUAL_MONTHS: Readonly<Partial<Record<FestivalId, readonly number[]>>> = {
  springFestival: [1, 2],
  newYearEve: [1, 2],
  lantern: [2],
  qingming: [4],
  dragonBoat: [6],
  midAutumn: [9],
  doubleNinth: [10],
};

/** Festivals as months: 三八节前 is March. The day of a moving festival is for the calendar of its year to say. */
function withMonths(period: Period): Period {
  if (period.kind !== "festival") return period;
  const months = (period.festivals ?? []).flatMap((id) => {
    const { rule } = FESTIVALS[id];
    return typeof rule === "object" && "month" in rule ? [rule.month] : (USUAL_MONTHS[id] ?? []);
  });
  return { ...period, months: [...new Set(months)] };
}

/** A festival named exactly at a place, or behind its day: 9.10教师节. */
export function readFestivalPeriod(folded: string, at: number): ReadPeriod | undefined {
  return readFestival(folded, at) ?? readFestival(folded, readNumericDay(folded, at)?.end ?? folded.length);
}

function readFestival(folded: string, at: number): ReadPeriod | undefined {
  const words = readDateWords(folded, at);
  return words?.kind === "festival" ? { value: withMonths(words), end: at + words.length } : undefined;
}

const CELL_REMARK = /^ ?[(（[][^()（）[\]]{0,20}[)）\]]$/;

/** The time a cell holds, alone, before a short remark or above lines of them; bare numbers count under the headings 月份 and 周次. */
export function readPeriodCell(folded: string, bareNumbers?: "months" | "weeks"): Period | undefined {
  const [first = "", ...more] = folded.split("\n");
  return readWholeCell(folded, bareNumbers) ?? (more.length > 0 ? readWholeCell(first, bareNumbers) : undefined);
}

/** 2027年11月30: the word 日 was left out. */
const DAY_CUT_OFF = /^(?:\d{4}年)?\d{1,2}月\d{1,2}$/;

/** Item numbers, signs and brackets around a cell's time, and the words 主要工作 behind it. */
const TRIMMINGS = /^(?:[#*>"“【[《◆●★☆■▲·]+|\([一二三四五六七八九十\d]{1,3}\)) ?|[#*"”】\]》★☆]+$/g;
const WORK = /(月份?) ?(?:主要|重点)?(?:工作|活动)(?:安排|计划|要点|重点|内容)?$/;
/** 一、三月份 and 1、三月份 are March under a number, 三、四月 are two months. */
const NUMBERED_MONTH = /^([一二三四五六七八九十]{1,3}|\d{1,2}) ?[、.] ?((?:\d{4}年)?(?:[一二三四五六七八九十]{1,3}|\d{1,2}) ?月.*)$/;

function readWholeCell(folded: string, bareNumbers?: "months" | "weeks"): Period | undefined {
  const bare = folded.trim().replace(TRIMMINGS, "").replace(WORK, "$1");
  const [, number, month] = NUMBERED_MONTH.exec(bare) ?? [];
  const counted = month === undefined ? undefined : readPlainCell(month);
  const isNext = counted?.months[0] === ((integerOf(number ?? "") ?? 0) % 12) + 1;
  return counted && !isNext ? counted : (readPlainCell(folded, bareNumbers) ?? readPlainCell(bare, bareNumbers));
}

function readPlainCell(folded: string, bareNumbers?: "months" | "weeks"): Period | undefined {
  const cell = folded.replace(/\s+/g, (blank) => (blank.includes("\n") ? "" : " ")).trim();
  if (cell === "") return undefined;
  const numeric = readNumericDay(cell, 0);
  const whole = readDateCell(DAY_CUT_OFF.test(cell) ? `${cell}日` : cell) ?? (numeric?.end === cell.length ? numeric.value : undefined);
  if (whole && (HEADING_KINDS.has(whole.kind) || whole.kind === "festival" || whole.kind === "undecided")) return withMonths(whole);
  const part = PARTS[cell];
  if (part) return { kind: "month", months: [], part };
  const bare = cell.replace(/ ?\([^()]{0,20}\)$/, "");
  if (bareNumbers && /^[0-9一二三四五六七八九十、,.至~-]+$/.test(bare)) {
    return readDateCell(bareNumbers === "months" ? `${bare}月` : `第${bare}周`);
  }
  const read = readPeriod(cell, 0);
  const rest = read && cell.slice(read.end);
  return rest !== undefined && (CELL_REMARK.test(rest) || (rest.length <= 8 && /^[ ,、(（]/.test(rest))) ? read!.value : undefined;
}

/** 3.8, 3/8: a day only where dates are expected. */
const MONTH_AND_DAY = /(\d{1,2}) ?[./] ?(\d{1,2})(?![\d.×])/y;

/** A day in digits and dots exactly at a place; the calendar reads those with a year and ranges. */
export function readNumericDay(folded: string, at: number): ReadPeriod | undefined {
  const words = /\d/.test(folded.charAt(at)) ? readDateWords(folded, at) : undefined;
  if (words?.kind === "day") return { value: words, end: at + words.length };
  MONTH_AND_DAY.lastIndex = at;
  const match = MONTH_AND_DAY.exec(folded);
  const [month, day] = [integerOf(match?.[1] ?? ""), integerOf(match?.[2] ?? "")];
  if (!match || !month || !day || month > 12 || day > 31) return undefined;
  return { value: { kind: "day", months: [month], day }, end: at + match[0].length };
}

const NUMERAL_BEFORE = /[0-9〇零一二三四五六七八九十百第每近逾]$|[0-9][-.~/]$/;

/** Whether a number at this place is the tail of a longer one (二十|一月) or of a word that makes it no month (每月). */
export function continuesNumeral(folded: string, at: number): boolean {
  return NUMERAL_BEFORE.test(folded.slice(Math.max(0, at - 2), at));
}
