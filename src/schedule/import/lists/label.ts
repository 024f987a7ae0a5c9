/** A month, week or date that stands before what belongs to it: 三月份：, （一）3月份工作, 【九月】, 七、八月. */
import type { CleanText, Line } from "../text/clean-text";
import { BULLET_SIGNS, readLineMarker, readMarker, type Marker, type NumberingStyle } from "../reading/numbering";
import { continuesNumeral, readNumberedPeriod, readNumericDay, readPeriod, type Period, type ReadPeriod } from "../reading/period";
import type { Span } from "../text/span";

/** What follows the label. */
export type Closing = "colon" | "lineEnd" | "marker" | "dash" | "blank" | "comma" | "text";

export interface Label extends Span {
  readonly period: Period;
  readonly line: Line;
  readonly atLineStart: boolean;
  /** Where the label with its numbering and brackets begins: what stands before belongs to the label before. */
  readonly from: number;
  /** The numbering in front of the label (二、三月份). */
  readonly marker?: Marker;
  readonly closing: Closing;
  /** Where what belongs to the label begins. */
  readonly contentStart: number;
  /** The month's theme behind the label (三月 主题：…): an item only where nothing else is one. */
  readonly theme?: Span;
  /** The other reading where a numeral in front may be numbering or month: 三、四月 is April under number 3, or both. */
  readonly numbered?: Label;
}

const OPENING = new RegExp(`[ \\t#>*|【[({《〈<"“~=${BULLET_SIGNS}-]*(?:第?[一二三四五六1-6]阶段[ (:]*)?`, "y");
const CLOSING_SIGNS = new RegExp(`[ \\t】\\])}》〉>"”*#~=${BULLET_SIGNS}]*`, "y");
/** A theme or days in brackets behind the label: 三月（巾帼风采月）, 第一周（9.1—9.7）. */
const REMARK = /[ \t]*[(【[《](?!(?:\d{1,2}|[一二三四五六七八九十])[)】\]])[^()【】[\]《》\n]{1,24}[)】\]》]/y;
/** 3月份主要工作安排如下, 3月份重点抓好以下几项工作: only where nothing but a colon, a number or the line's end follows. */
const NOUNS =
  /[ \t]*(?:的|分(?=工作|活动))?(?:工会|主要|重点|具体|各项|中心|常规|月度|系列|主题)*(?:要?[做抓]好|要?完成|开展)?(?:以下|下列)?(?:几[项个件](?:方面)?)?(?:的)?(?:工作|活动)?(?:重点|要点|安排|计划|内容|任务|主题|项目|事项)*(?:有|如下|包括|是)?/y;
/** What a label says beside its time: 三月内：, 3月5日（周五）下午：. */
const WORDS_BEHIND = /[ \t]*(?:之?[内间里]|期间|(?:[上中下]午|早上|晚上?|全天|放学后|课后)(?: ?\d{1,2} ?[:点] ?\d{0,2}分?)?)(?=[ \t]*[:,\n])/y;
/** 3月8日 14:00-16:00 插花: the hours behind the day. */
const HOURS = /[ \t]*(?:[上中下]午|晚上?)? ?\d{1,2}[:点]\d{2}分?(?: ?[-~至] ?\d{1,2}[:点]\d{2}分?)?(?=[ \t:,\n])/y;
const DASHES = /[ \t]*(?:-+>?|=+>?|→|\|)[ \t]*/y;

/** 1. 二月份: Word's number before a month in words; nobody names two months so. */
const MIXED_NUMERALS = /^\d+ ?[、.] ?[一二三四五六七八九十]/;

function endOf(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match ? at + match[0].length : at;
}

/** The label a line begins with. */
export function readLineLabel({ folded }: CleanText, line: Line): Label | undefined {
  const direct = heading(folded, readBehind(folded, line, line.start));
  const marker = readLineMarker(folded, line.start);
  const numbered = marker && heading(folded, readBehind(folded, line, marker.end, marker));
  if (!direct || (numbered && MIXED_NUMERALS.test(folded.slice(direct.start, direct.end)))) return numbered;
  return numbered && /^\S{1,3}[、.]/.test(folded.slice(direct.start, direct.end)) ? { ...direct, numbered } : direct;
}

/** Words such as 学期末 or 秋季 begin items too; only a colon, or nothing else on the line, makes them labels. */
function heading(folded: string, label: Label | undefined): Label | undefined {
  if (!label) return undefined;
  const counted = label.period.kind !== "term" && /[月周旬日号]|季度|\d[./-]\d/.test(folded.slice(label.start, label.end)) && !/^[每各逐春夏秋冬]/.test(folded.charAt(label.start));
  if (counted || label.closing === "colon" || label.closing === "marker") return label;
  const alone = folded.slice(label.end, label.line.end).replace(/^[ \t]*[(【[][^)】\]]*[)】\]]/, "").replace(/[ \t】)\]:★☆*#]+/, "") === "";
  return alone || label.closing === "blank" || label.closing === "dash" ? label : undefined;
}

function readBehind(folded: string, line: Line, at: number, marker?: Marker): Label | undefined {
  const start = endOf(OPENING, folded, at);
  const read = start < line.end ? (readPeriod(folded, start) ?? readDottedDay(folded, start)) : undefined;
  if (!read || read.end > line.end) return undefined;
  return {
    start,
    end: read.end,
    period: monthsInBrackets(folded, start, read) ?? read.value,
    line,
    atLineStart: true,
    from: line.start,
    ...(marker && { marker }),
    ...readClosing(folded, line, read.end),
  };
}

/** 春季（2—4月）, 第一学期（9月—1月）: the months in brackets are those meant. */
function monthsInBrackets(folded: string, start: number, read: ReadPeriod): Period | undefined {
  if (!/[季期年假]$/.test(folded.slice(start, read.end))) return undefined;
  const inner = /^ ?\(([^()\n]{2,12})\)/.exec(folded.slice(read.end, read.end + 16));
  const months = inner ? readNumberedPeriod(inner[1]!, 0) : undefined;
  return months?.end === inner?.[1]!.length && months?.value.kind === "month" ? months.value : undefined;
}

const MAY_BEGIN = /[0-9①-⑫Ⅰ-Ⅻ元一二三四五六七八九十第次翌明本今]/g;

/** Labels inside a line, behind its first character. */
export function readInlineLabels({ folded }: CleanText, line: Line): Label[] {
  const labels: Label[] = [];
  for (const { index } of line.folded.matchAll(MAY_BEGIN)) {
    const start = line.start + index;
    const inLabel = start < (labels[labels.length - 1]?.end ?? line.start + 1);
    const inNumeral = continuesNumeral(folded, start) && !followsMarker(folded, line, start);
    const read = inLabel || inNumeral ? undefined : readNumberedPeriod(folded, start);
    if (!read || read.end > line.end) continue;
    const from = startOfPrefix(folded, line, start);
    labels.push({ start, end: read.end, period: read.value, line, atLineStart: false, from, ...readClosing(folded, line, read.end) });
  }
  return labels;
}

/** Whether numbering such as 2. or (二) ends exactly here. */
function followsMarker(folded: string, line: Line, at: number): boolean {
  for (let start = Math.max(line.start, at - 6); start < at; start++) {
    if (readMarker(folded, start)?.end === at) return true;
  }
  return false;
}

/** Numbering that can stand in front of a label in the middle of a line; 2、 may be the first of two months there. */
const INLINE_NUMBERING: ReadonlySet<NumberingStyle> = new Set(["han-brackets", "han-pause", "digit-brackets", "circled", "bracketed", "dotted"]);

/** Takes numbering and opening brackets in front of an inline label into it. */
function startOfPrefix(folded: string, line: Line, at: number): number {
  let from = at;
  while (from > line.start && /[ \t【[(《"“]/.test(folded.charAt(from - 1))) from--;
  for (let start = Math.max(line.start, from - 6); start < from; start++) {
    const marker = readMarker(folded, start);
    if (marker?.end === from && INLINE_NUMBERING.has(marker.style)) return start;
  }
  return from;
}

/** 3.8 before a blank; outline numbers such as 1.1 are told apart by their order. */
function readDottedDay(folded: string, at: number): ReadPeriod | undefined {
  const read = readNumericDay(folded, at);
  return read && /[ \t:]/.test(folded.charAt(read.end)) ? read : undefined;
}

type Behind = Pick<Label, "closing" | "contentStart" | "theme">;

function readClosing(folded: string, line: Line, at: number): Behind {
  const afterSigns = skipTrimmings(folded, at);
  const nounsEnd = endOf(NOUNS, folded, afterSigns);
  const behindNouns = closingAt(folded, line, skipTrimmings(folded, nounsEnd));
  if (behindNouns.closing === "colon" && folded.slice(afterSigns, nounsEnd).endsWith("主题")) return behindTheme(folded, line, behindNouns.contentStart);
  if (behindNouns.closing === "colon" || behindNouns.closing === "lineEnd" || behindNouns.closing === "marker") return behindNouns;
  return closingAt(folded, line, afterSigns);
}

const LONGEST_THEME = 24;

/** A theme takes up its line, or what stands before the first number where all stands on one line. */
function behindTheme(folded: string, line: Line, start: number): Behind {
  for (let at = start + 1; at < Math.min(line.end, start + LONGEST_THEME); at++) {
    if (/\d/.test(folded.charAt(at)) && readMarker(folded, at)?.value === 1) return { closing: "marker", contentStart: at, theme: { start, end: at } };
    if (isField(folded, at)) return { closing: "colon", contentStart: at, theme: { start, end: at } };
  }
  return { closing: "lineEnd", contentStart: line.end, theme: { start, end: line.end } };
}

/** 主题：暖心  活动：…: the field that says what is done. */
function isField(folded: string, at: number): boolean {
  return /[ ;。,]/.test(folded.charAt(at - 1)) && /^(?:主要|具体|重点)?(?:活动|工作|内容)(?:内容|安排|项目)? ?:/.test(folded.slice(at, at + 10));
}

/** Skips closing brackets and a remark in brackets; blanks behind them are left, for they tell how the label closes. */
function skipTrimmings(folded: string, at: number): number {
  const behindRemark = endOf(CLOSING_SIGNS, folded, endOf(REMARK, folded, endOf(CLOSING_SIGNS, folded, at)));
  const end = endOf(HOURS, folded, endOf(WORDS_BEHIND, folded, behindRemark));
  const skipped = folded.slice(at, end);
  return at + skipped.trimEnd().length;
}

function closingAt(folded: string, line: Line, at: number): Behind {
  const afterBlanks = endOf(/[ \t]*/y, folded, at);
  if (afterBlanks >= line.end) return { closing: "lineEnd", contentStart: line.end };
  const next = folded.charAt(afterBlanks);
  if (next === ":" || isMistypedColon(folded, line, afterBlanks)) return colonAt(folded, line, afterBlanks);
  if (/[,、]/.test(next)) return { closing: "comma", contentStart: afterBlanks + 1 };
  const isParted = afterBlanks > at || folded.charAt(at - 1) === "份";
  const marker = readMarker(folded, afterBlanks) ?? (isParted ? readLineMarker(folded, afterBlanks) : undefined);
  if (marker && (marker.value ?? 1) === 1) return { closing: "marker", contentStart: afterBlanks };
  const afterDash = endOf(DASHES, folded, at);
  if (afterDash > afterBlanks) return { closing: "dash", contentStart: afterDash };
  return { closing: afterBlanks > at ? "blank" : "text", contentStart: afterBlanks };
}

/** 二月份；1、…, 六月份。1、…: what stands between a label and the first number was meant for a colon. */
function isMistypedColon(folded: string, line: Line, at: number): boolean {
  if (!/[;。、,.]/.test(folded.charAt(at))) return false;
  const behind = endOf(/[ \t]*/y, folded, at + 1);
  return behind < line.end && readMarker(folded, behind)?.value === 1;
}

function colonAt(folded: string, line: Line, colon: number): Behind {
  const contentStart = endOf(/[:;。、,. \t*]*/y, folded, colon);
  return { closing: contentStart >= line.end ? "lineEnd" : "colon", contentStart: Math.min(contentStart, line.end) };
}
