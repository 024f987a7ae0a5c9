/** Lists whose items end with their time: 举办职工运动会（10月）, 教代会 …… 4月. */
import type { CleanText, Line } from "../text/clean-text";
import { closesSchedule, headingLevel, isTitle } from "../reading/headings";
import { listStart, readItems } from "./items";
import { readLineMarker } from "../reading/numbering";
import { readNumberedPeriod, readNumericDay, readPeriodCell, type Period } from "../reading/period";
import type { Entry, Schedule } from "../schedule";
import type { Span } from "../text/span";

/** A time at an item's end is no longer than this, brackets included. */
const LONGEST_TAIL = 26;

export function findTrailingSchedules(doc: CleanText, lines: readonly Line[]): Schedule[] {
  const groups: Entry[][] = [];
  let open: Entry[] | undefined;
  for (const line of lines) {
    if (line.folded === "") continue;
    const entries = statementsOf(doc, line).flatMap((span) => trailingEntry(doc, span) ?? []);
    if (entries.length > 0) {
      if (!open) groups.push((open = []));
      open.push(...entries);
    } else if (isTitle(line.folded) || headingLevel(line.folded) !== undefined || closesSchedule(line.folded) || line.folded.length > 60) {
      open = undefined;
    }
  }
  return groups.map((entries) => ({
    form: "trailing",
    start: entries[0]!.spans[0]!.start,
    end: entries[entries.length - 1]!.spans[0]!.end,
    entries,
  }));
}

/** A line, or the numbered or semicolon-parted items on it. */
function statementsOf(doc: CleanText, line: Line): Span[] {
  const start = readLineMarker(doc.folded, line.start) ? line.start : (listStart(doc.folded, line) ?? line.start);
  const { items } = readItems(doc, [{ start, end: line.end, startsLine: true }], { bounded: true, terminated: 0, longest: Infinity, wideBlanks: false });
  return items.map(({ spans }) => spans[0]!);
}

const PRECEDING = /(?:[ \t]*[([【{][ \t]*|[ \t]*[-·….。_]{2,}[ \t]*|[ \t]+|[:,、])(?:(?:活动|完成|举办|计划|开展|实施|拟定)*(?:时间|日期) ?[::]? ?|拟?(?:定)?[于在] ?|预计|计划)?$/;

/** What stands in brackets at an item's end. Group 1 is inside. */
const LAST_BRACKETS = /\(([^()]{2,40})\)[。;,\s]*$/;
const TIME_KEY = /^(?:活动|举办|完成)?(?:时间|日期) ?: ?/;

/** 插花（时间：3月8日；地点：会议室）, 插花（女工委，3月）: a time among other words in brackets at the end. */
export function bracketedEntry(doc: CleanText, span: Span): Entry | undefined {
  const start = readLineMarker(doc.folded, span.start)?.end ?? span.start;
  const brackets = LAST_BRACKETS.exec(doc.folded.slice(start, span.end));
  const words = brackets?.[1]!.split(/[,;]/).map((part) => part.trim().replace(TIME_KEY, "")) ?? [];
  const label = words.find((part) => (readPeriodCell(part)?.months.length ?? 0) > 0);
  if (!brackets || brackets.index < 2 || label === undefined) return undefined;
  return { label, period: readPeriodCell(label)!, spans: [{ start, end: start + brackets.index }] };
}

/** The item a stretch holds and the time at its end, if it has one. */
export function trailingEntry(doc: CleanText, span: Span): Entry | undefined {
  const { folded } = doc;
  const bracketed = bracketedEntry(doc, span);
  if (bracketed) return bracketed;
  const end = span.start + folded.slice(span.start, span.end).replace(/[ \t)\]】}。;,]+$/, "").length;
  for (let at = Math.max(span.start + 1, end - LONGEST_TAIL); at < end; at++) {
    if (/[0-9]/.test(folded.charAt(at - 1)) || !/[0-9元一二三四五六七八九十第全每寒暑上下学期]/.test(folded.charAt(at))) continue;
    const before = PRECEDING.exec(folded.slice(span.start, at));
    const period = before ? tailPeriod(folded, at, end, before[0]) : undefined;
    if (before && period) {
      const start = readLineMarker(folded, span.start)?.end ?? span.start;
      const stop = span.start + before.index;
      return stop > start ? { label: doc.text.slice(at, end), period, spans: [{ start, end: stop }] } : undefined;
    }
  }
  return undefined;
}

/** The period between two places, if it is all that stands there. */
function tailPeriod(folded: string, at: number, end: number, before: string): Period | undefined {
  const read = readNumberedPeriod(folded, at);
  if (read && /^[前后左右期间起 ]*$/.test(folded.slice(read.end, Math.max(read.end, end)))) return read.value;
  const bracketed = /[([【]/.test(before);
  const numeric = bracketed ? readNumericDay(folded, at) : undefined;
  if (numeric && numeric.end >= end) return numeric.value;
  return bracketed && !read ? readPeriodCell(folded.slice(at, end)) : undefined;
}
