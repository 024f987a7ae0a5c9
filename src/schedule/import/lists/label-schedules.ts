/** Schedules written as labels with their items behind or under them, each on its lines or all glued on one. */
import { lineAfter, type CleanText, type Line } from "../text/clean-text";
import { announcesSchedule, closesSchedule, headingLevel, isBareScheduleHeading, isDateLine, isSignature, namesUnit } from "../reading/headings";
import { inferredEntries } from "./inferred-month";
import { atInnerTimes } from "./inner-times";
import { endsSentence, readItems, type Item, type Piece } from "./items";
import type { Label } from "./label";
import { findLabelRuns, isFootOfLetter, itemStyle, type LabelScope } from "./label-runs";
import { readLineMarker, readMarker, type NumberingStyle } from "../reading/numbering";
import type { Period } from "../reading/period";
import { beginsText } from "../reading/plan-titles";
import type { Entry, Schedule } from "../schedule";
import { trailingEntry } from "./trailing-schedules";

/** All runs of labels in a scope as schedules; whether they are ones is for others to judge. */
export function findLabelSchedules(scope: LabelScope): Schedule[] {
  const positions = new Map(scope.lines.map((line, position): [Line, number] => [line, position]));
  return findLabelRuns(scope).map((labels) => scheduleOf(scope, positions, labels));
}

function scheduleOf(scope: LabelScope, positions: ReadonlyMap<Line, number>, labels: readonly Label[]): Schedule {
  const { doc } = scope;
  const goesBelow = hasItemsBelow(doc, labels);
  const written = labels.map((label, index) => piecesOf(scope, positions.get(label.line)!, label, labels[index + 1], { goesBelow, previous: labels[index - 1] }));
  const pieces = withoutThemes(doc, written);
  const isBounded = (index: number): boolean => index < labels.length - 1;
  const firstReading = pieces.map((own, index) => readItems(doc, own, { bounded: isBounded(index), terminated: 0, longest: Infinity, wideBlanks: true }));
  const terminated = shareTerminated(doc, firstReading.flatMap(({ items }) => items));
  const longest = pieces.reduce((most, own) => own.reduce((length, { start, end }) => Math.max(length, end - start), most), 0);
  // Where several months have a second list, none of these belongs to a month left out.
  const haveSecondLists = firstReading.filter(({ restarted }) => restarted.length > 0).length > 2;
  const periods = periodsOf(labels.map(({ period }) => period));
  const entries = labels.flatMap((label, index): Entry[] => {
    const period = periods[index]!;
    const text = doc.text.slice(label.start, label.end);
    const { items, restarted } = readItems(doc, pieces[index]!, { bounded: isBounded(index), terminated, longest, wideBlanks: true });
    const listed = isItself(label) ? withoutDetails(items, label.line) : isBounded(index) ? items : withoutClosingWords(doc, items, firstReading);
    const own = items.length === 0 && label.theme ? [{ spans: [label.theme] }] : listed;
    const second = haveSecondLists ? restarted : [];
    return [
      ...[...own, ...second].map(({ spans }) => withOwnMonth(doc, { label: text, period, spans }))
        .map((entry) => withOwnDay(doc, entry))
        .flatMap((entry) => (beginsSentence(label) ? atInnerTimes(doc, entry) : [entry])),
      ...inferredEntries(doc, haveSecondLists ? [] : restarted, { label: text, period, next: labels[index + 1]?.period }),
    ];
  });
  const last = entries[entries.length - 1]?.spans;
  return { form: "labels", start: labels[0]!.from, end: last?.[last.length - 1]?.end ?? labels[labels.length - 1]!.end, entries };
}

/** So many months in a row have the same words between label and list only where these are their themes. */
const LEAST_THEMES = 3;
const LONGEST_THEME = 24;

/** 三月 学雷锋 树新风, and below it 1.…: where most months have such words in front of their list, they name no activity. */
function withoutThemes(doc: CleanText, written: readonly Piece[][]): readonly Piece[][] {
  const hasTheme = ([first, second]: readonly Piece[]): boolean =>
    first !== undefined && second !== undefined && !first.startsLine && first.end - first.start <= LONGEST_THEME &&
    !endsSentence(doc.folded.slice(first.start, first.end)) && readLineMarker(doc.folded, first.start) === undefined && readLineMarker(doc.folded, second.start)?.value === 1;
  const themed = written.filter(hasTheme).length;
  if (themed < LEAST_THEMES || themed * 10 < written.filter(({ length }) => length > 0).length * 7) return written;
  return written.map((pieces) => (hasTheme(pieces) ? pieces.slice(1) : pieces));
}

/** 2、3月：登山比赛: the label is numbered as an item is, and its activity stands behind it. */
function isItself({ marker, contentStart, line }: Label): boolean {
  return marker !== undefined && marker.style.startsWith("digit") && contentStart < line.end;
}

/** Lines without a number below such an item (分组：…, 赛制：…) only describe it. */
function withoutDetails(items: readonly Item[], { end }: Line): Item[] {
  return items.filter(({ marker, spans }) => spans[0]!.start < end || marker !== undefined);
}

/** 8日：插花 under 三月. */
const OWN_DAY = /^(\d{1,2}) ?[日号](?: ?[-~至] ?\d{1,2} ?[日号])? ?[:,、 ] */;

function withOwnDay(doc: CleanText, entry: Entry): Entry {
  const [span] = entry.spans;
  const read = span && entry.period.months.length === 1 ? OWN_DAY.exec(doc.folded.slice(span.start, span.end)) : null;
  if (!span || !read) return entry;
  const date: Period = { kind: "day", months: entry.period.months, day: Number(read[1]) };
  return { ...entry, date, spans: [{ start: span.start + read[0].length, end: span.end }, ...entry.spans.slice(1)] };
}

/** 3月举行…, 四月份组织…: the label is the beginning of a sentence, and its clauses may name times of their own. */
function beginsSentence({ closing, period }: Label): boolean {
  return closing === "text" && period.day === undefined;
}

/** A closing sentence is longer than this, and an item in a few words shorter. */
const LONGEST_ITEM = 30;

/** Under the last label a long sentence behind items of a few words, none of which ends as one, closes the plan. */
function withoutClosingWords(doc: CleanText, items: readonly Item[], all: readonly { items: readonly Item[] }[]): readonly Item[] {
  const textOf = ({ spans }: Item): string => spans.map(({ start, end }) => doc.folded.slice(start, end)).join("");
  const isLong = (item: Item): boolean => item.marker === undefined && textOf(item).length > LONGEST_ITEM && textOf(item).endsWith("。");
  const last = items[items.length - 1];
  if (!last || items.length < 2 || !isLong(last)) return items;
  const others = all.flatMap((reading) => reading.items).map(textOf).slice(0, -1);
  return others.every((text) => text.length <= LONGEST_ITEM && !text.endsWith("。")) ? items.slice(0, -1) : items;
}

/** An item under 第一季度 or 上半年 that ends with its own month: 慰问（1月）. */
function withOwnMonth(doc: CleanText, entry: Entry): Entry {
  const [span] = entry.spans;
  if (entry.period.months.length < 3 || !span || entry.spans.length > 1) return entry;
  const own = trailingEntry(doc, span);
  const isWithin = own && own.period.months.length > 0 && own.period.months.every((month) => entry.period.months.includes(month));
  return isWithin ? own : entry;
}

/** Each label's period within the month that stands over it: 上旬 under 三月, the first week under 三月. */
function periodsOf(periods: readonly Period[]): Period[] {
  const weeks = periods.flatMap((period) => (period.months.length === 0 ? (period.weeks ?? []) : []));
  const weeksOfMonths = weeks.some((week, index) => index > 0 && week < weeks[index - 1]!);
  let month: Period | undefined;
  return periods.map((period) => {
    if (period.months.length > 0) month = period;
    const inherits = month && period.months.length === 0 && (period.kind === "month" || period.kind === "week");
    if (!inherits) return period;
    const within = { ...month, ...period, months: month!.months };
    return period.kind === "week" && !weeksOfMonths ? { ...within, kind: "month" } : within;
  });
}

function shareTerminated(doc: CleanText, items: readonly Item[]): number {
  const ends = items.map(({ spans }) => spans[spans.length - 1]!).map(({ start, end }) => endsSentence(doc.folded.slice(start, end)));
  return ends.length >= 3 ? ends.filter(Boolean).length / ends.length : 0;
}

interface Neighbours {
  readonly previous: Label | undefined;
  /** Whether labels of this run have items on lines of their own. */
  readonly goesBelow: boolean;
}

/** The stretches of lines from a label to the next, or to where the schedule ends. */
function piecesOf({ doc, lines, titles }: LabelScope, position: number, label: Label, next: Label | undefined, { previous, goesBelow }: Neighbours): Piece[] {
  const title = titles.find(({ isGlued, start }) => isGlued && start > label.end);
  const limit = Math.min(next?.from ?? Infinity, title?.start ?? Infinity);
  const style = itemStyle(doc, label);
  const rest = { start: label.contentStart, end: Math.min(label.line.end, limit), startsLine: false };
  const isGluedEnd = !next && previous?.line === label.line;
  const pieces: Piece[] = rest.start < rest.end ? [isGluedEnd ? untilSentenceEnd(doc, rest) : rest] : [];
  if (!next && pieces.length > 0 && !goesBelow) return pieces;
  for (let index = position + 1; index < lines.length && lines[index]!.start < limit; index++) {
    const line = lines[index]!;
    if (line.folded === "") continue;
    if (stops(doc, line, style) || (!next && (signs(doc, line) || countsOn(line, label)))) break;
    pieces.push({ start: line.start, end: Math.min(line.end, limit), startsLine: true });
  }
  return pieces;
}

/** 7、 behind the last label 6、6月: an item that names no month. */
function countsOn({ folded }: Line, { marker }: Label): boolean {
  const next = marker && readMarker(folded, 0);
  return next !== undefined && next.style === marker!.style && next.value === (marker!.value ?? 0) + 1;
}

/** Whether any label but the last has items on lines of their own. */
function hasItemsBelow(doc: CleanText, labels: readonly Label[]): boolean {
  return labels.some((label, index) => {
    const next = labels[index + 1];
    return next !== undefined && (lineAfter(doc, label.line)?.index ?? Infinity) < next.line.index;
  });
}

/** Where everything stands on one line, the last item ends with its first sentence, numbers aside. */
function untilSentenceEnd(doc: CleanText, piece: Piece): Piece {
  const text = doc.folded.slice(piece.start, piece.end);
  for (let end = text.indexOf("。"); end >= 0; end = text.indexOf("。", end + 1)) {
    const behind = end + 1 + /^\s*/.exec(text.slice(end + 1))![0].length;
    const marker = readMarker(text, behind);
    if (!marker || marker.style === "han-pause") return { ...piece, end: piece.start + end + 1 };
  }
  return piece;
}

/** Whether a line under a label is no item of it, and neither are those below. */
function stops(doc: CleanText, line: Line, style: NumberingStyle | undefined): boolean {
  const { folded } = line;
  const marker = readMarker(folded, 0);
  if (marker && marker.style === style) return closesSchedule(folded.slice(marker.end)) || headsSchedule(folded.slice(marker.end));
  if (isDateLine(folded) || isSignature(folded, line.indent, lineAfter(doc, line)?.folded)) return true;
  if (closesSchedule(folded) || beginsText(doc, line)) return true;
  const level = headingLevel(folded);
  return level !== undefined && (level <= 3 || announcesSchedule(folded));
}

/** 四、活动安排; 工会工作总结 is an item. */
function headsSchedule(words: string): boolean {
  return isBareScheduleHeading(words) && /(?:安排|日程|一览)表?$/.test(words);
}

/** The unit's name above the month of the letter, or as the text's last line. */
function signs(doc: CleanText, line: Line): boolean {
  const next = lineAfter(doc, line);
  return namesUnit(line.folded) && (next === undefined ? /工会(?:委员会)?$/.test(line.folded) : isFootOfLetter(doc, next));
}
