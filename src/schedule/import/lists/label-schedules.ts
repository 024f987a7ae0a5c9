/** Schedules written as labels with their items behind or under them, each on its lines or all glued on one. */
import { lineAfter, type CleanText, type Line } from "../text/clean-text";
import { announcesSchedule, closesSchedule, headingLevel, isBareScheduleHeading, isDateLine, isSignature, namesUnit } from "../reading/headings";
import { withoutClosingWords, withoutDetails, withoutThemes } from "./beside-items";
import { inferredEntries } from "./inferred-month";
import { endsSentence, readItems, type Item, type Piece } from "./items";
import type { Label } from "./label";
import { findLabelRuns, isFootOfLetter, itemStyle, type LabelScope } from "./label-runs";
import { withOwnTimes } from "./own-times";
import { readMarker, type NumberingStyle } from "../reading/numbering";
import type { Period } from "../reading/period";
import { beginsText } from "../reading/plan-titles";
import type { Entry, Schedule } from "../schedule";

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
      ...[...own, ...second].flatMap(({ spans }) => withOwnTimes(doc, label, { label: text, period, spans })),
      ...inferredEntries(doc, haveSecondLists ? [] : restarted, { label: text, period, next: labels[index + 1]?.period }),
    ];
  });
  const last = entries[entries.length - 1]?.spans;
  return { form: "labels", start: labels[0]!.from, end: last?.[last.length - 1]?.end ?? labels[labels.length - 1]!.end, entries };
}

/** 2、3月：登山比赛: the label is numbered as an item is, and its activity stands behind it. */
function isItself({ marker, contentStart, line }: Label): boolean {
  return marker !== undefined && marker.style.startsWith("digit") && contentStart < line.end;
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
