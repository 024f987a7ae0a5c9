/** Schedules written as labels with their items behind or under them, each on its lines or all glued on one. */
import type { CleanText, Line } from "./clean-text";
import { announcesReview, announcesSchedule, closesSchedule, headingLevel, isDateLine, isMonthLine, isSignature, isTitle, namesUnit } from "./headings";
import { endsSentence, readItems, type Item, type Piece } from "./items";
import { readInlineLabels, readLineLabel, type Label } from "./label";
import { inOrder, isDayInMonths, isOutline, resolveNumbering } from "./label-order";
import { readLineMarker, readMarker, type NumberingStyle } from "./numbering";
import type { Period } from "./period";
import { beginsText } from "./plan-titles";
import type { Entry, Schedule } from "./schedule";
import type { Span } from "./span";
import { inferredEntries } from "./inferred-month";

/** All runs of labels among these lines that read as a schedule; whether they are one is for others to judge. */
export function findLabelSchedules(doc: CleanText, lines: readonly Line[], titles: readonly Span[]): Schedule[] {
  const labels = resolveNumbering(structuralLabels(doc, lines));
  return runsOf(doc, lines, labels, titles).flatMap((run) => {
    const strong = withoutMentions(run);
    return strong.length > 0 && !isOutline(strong) ? [scheduleOf(doc, lines, strong, titles)] : [];
  });
}

/** Labels at line starts, and inside lines those that a colon or a first number follows. */
function structuralLabels(doc: CleanText, lines: readonly Line[]): Label[] {
  return lines.flatMap((line) => {
    if (isDateLine(line.folded) || isFootOfLetter(doc, line)) return [];
    const first = readLineLabel(doc, line);
    const heads = (label: Label): boolean =>
      (label.closing === "colon" || label.closing === "marker") && label.period.day === undefined && label.start >= (first?.contentStart ?? 0);
    return [...(first ? [first] : []), ...readInlineLabels(doc, line).filter(heads)];
  });
}

/** A month with its year below the unit's name, and no item below. */
function isFootOfLetter(doc: CleanText, line: Line): boolean {
  if (!isMonthLine(line.folded)) return false;
  const before = doc.lines.slice(0, line.index).reverse().find(({ folded }) => folded !== "");
  const after = doc.lines.slice(line.index + 1).find(({ folded }) => folded !== "");
  const ends = after === undefined || isTitle(after.folded) || closesSchedule(after.folded) || after.folded.length > 60;
  return ends && before !== undefined && namesUnit(before.folded);
}

/** Groups labels between which no title and no heading of another section stands. */
function runsOf(doc: CleanText, lines: readonly Line[], labels: readonly Label[], titles: readonly Span[]): Label[][] {
  const runs: Label[][] = [];
  labels.forEach((label, index) => {
    const run = runs[runs.length - 1];
    const before = labels[index - 1];
    const between = before ? lines.filter((line) => line.index > before.line.index && line.index < label.line.index) : [];
    const isNew =
      !before ||
      !run ||
      between.some((line) => divides(doc, line, before)) ||
      titles.some(({ start }) => start > before.start && start < label.start && !beginsLine(doc, start)) ||
      (!inOrder(run, label) && (between.some(separates) || label.start - before.end > LONGEST_CONTENT)) ||
      (beginsAgain(before, label) && between.some(namesAnotherList));
    if (isNew) runs.push([label]);
    else run.push(label);
  });
  return runs;
}

/** What belongs to one label is hardly longer; in one-line texts only this tells a second schedule. */
const LONGEST_CONTENT = 400;

function beginsLine(doc: CleanText, place: number): boolean {
  return doc.lines.some(({ start }) => start === place);
}

/** A title, a part, or a heading whose numbering is not that of the label's own items. */
function divides(doc: CleanText, line: Line, label: Label): boolean {
  if (beginsText(doc, line)) return true;
  const level = headingLevel(line.folded);
  if (level === undefined || level === 4) return false;
  const marker = readMarker(line.folded, 0);
  return level === 1 || marker?.style !== itemStyle(doc, label);
}

/** Behind December, January may go on with the list or begin another. */
function beginsAgain(before: Label, label: Label): boolean {
  const [last, month] = [before.period.months[0], label.period.months[0]];
  return last !== undefined && month !== undefined && month <= last && label.period.yearOffset !== 1;
}

/** 附：2026年工作回顾, 2027年度活动安排: a line that heads a list of its own. */
function namesAnotherList(line: Line): boolean {
  const { folded } = line;
  const heads = folded.length <= 40 && !/[。;]/.test(folded) && (announcesReview(folded) || announcesSchedule(folded));
  return closesSchedule(folded) || (heads && /\d{4} ?年|[去上今本]年/.test(folded));
}

/** A line that keeps two lists apart when the months begin anew behind it. */
function separates(line: Line): boolean {
  return headingLevel(line.folded) !== undefined || closesSchedule(line.folded) || line.folded.length > 60;
}

/** The numbering of the items right behind a label. */
function itemStyle(doc: CleanText, label: Label): NumberingStyle | undefined {
  const here = label.contentStart < label.line.end ? label.contentStart : doc.lines.find((line) => line.index > label.line.index && line.folded !== "")?.start;
  return here === undefined ? undefined : readLineMarker(doc.folded, here)?.style;
}

const STRONG: ReadonlySet<Label["closing"]> = new Set(["colon", "lineEnd", "marker", "blank", "dash"]);

/** Leaves out labels that only begin a sentence or name a day within the month, where the others head lists. */
function withoutMentions(run: readonly Label[]): Label[] {
  const strong = run.filter((label) => STRONG.has(label.closing));
  if (strong.length * 3 < run.length * 2) return run.filter((label) => label.atLineStart);
  return run.filter((label, index) => {
    if (isDayInMonths(label, run)) return false;
    if (STRONG.has(label.closing)) return true;
    const [before, after] = [run[index - 1]?.period.months, run[index + 1]?.period.months];
    const month = label.period.months[0];
    if (month === undefined || !label.atLineStart) return false;
    const later = before?.length ? month > before[before.length - 1]! : true;
    const earlier = after?.length ? month < after[0]! : true;
    return later && earlier && label.closing === "text" && run.length > 2;
  });
}

function scheduleOf(doc: CleanText, lines: readonly Line[], labels: readonly Label[], titles: readonly Span[]): Schedule {
  const pieces = labels.map((label, index) => piecesOf(doc, lines, label, labels[index + 1], labels, titles));
  const bounded = pieces.map((own, index) => readItems(doc, own, { bounded: index < labels.length - 1, terminated: 0, longest: Infinity }).items);
  const terminated = shareTerminated(doc, bounded.flat());
  const longest = Math.max(0, ...pieces.flat().map(({ start, end }) => end - start));
  const all = pieces.map((own, index) => readItems(doc, own, { bounded: index < labels.length - 1, terminated, longest }));
  const entries: Entry[] = [];
  const periods = periodsOf(labels.map(({ period }) => period));
  labels.forEach((label, index) => {
    const period = periods[index]!;
    const text = doc.text.slice(label.start, label.end);
    const { items: own, restarted } = all[index]!;
    const items = own.length === 0 && label.theme ? [{ spans: [label.theme] }] : own;
    entries.push(...items.map((item) => entryOf(item, text, period)));
    entries.push(...inferredEntries(doc, restarted, { label: text, period, next: labels[index + 1]?.period }));
  });
  const last = entries[entries.length - 1]?.spans;
  return {
    form: "labels",
    start: labels[0]!.from,
    end: last?.[last.length - 1]?.end ?? labels[labels.length - 1]!.end,
    entries,
  };
}

function entryOf(item: Item, label: string, period: Period): Entry {
  return { label, period, spans: item.spans };
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

/** The stretches of lines from a label to the next, or to where the schedule ends. */
function piecesOf(doc: CleanText, lines: readonly Line[], label: Label, next: Label | undefined, all: readonly Label[], titles: readonly Span[]): Piece[] {
  const title = titles.find(({ start }) => start > label.end && !beginsLine(doc, start));
  const limit = Math.min(next?.from ?? Infinity, title?.start ?? Infinity);
  const style = itemStyle(doc, label);
  const rest = { start: label.contentStart, end: Math.min(label.line.end, limit), startsLine: false };
  const glued = all.some((other) => other !== label && other.line === label.line);
  const head = rest.start < rest.end ? [next || !glued ? rest : untilSentenceEnd(doc, rest)] : [];
  if (!next && head.length > 0 && !goesOnBelow(all)) return head;
  const pieces: Piece[] = [...head];
  for (const line of lines) {
    if (line.index <= label.line.index || line.folded === "") continue;
    if (line.start >= limit) break;
    const following = doc.lines.slice(line.index + 1).find((other) => other.folded !== "");
    if (stops(doc, line, style, following?.folded) || (!next && signs(doc, line))) break;
    pieces.push({ start: line.start, end: Math.min(line.end, limit), startsLine: true });
  }
  return pieces;
}

/** Whether any label but the last has items on lines of their own. */
function goesOnBelow(labels: readonly Label[]): boolean {
  return labels.some((label, index) => {
    const next = labels[index + 1];
    return next !== undefined && next.line.index > label.line.index + 1;
  });
}

/** Where everything stands on one line, the last item ends with its first sentence, numbers aside. */
function untilSentenceEnd(doc: CleanText, piece: Piece): Piece {
  const text = doc.folded.slice(piece.start, piece.end);
  let from = 0;
  for (let end = text.indexOf("。"); end >= 0; end = text.indexOf("。", end + 1)) {
    from = end + 1;
    const marker = readMarker(text, from + (text.slice(from).length - text.slice(from).trimStart().length));
    if (!marker || marker.style === "han-pause") return { ...piece, end: piece.start + from };
  }
  return piece;
}

/** The unit's name above the month of the letter. */
function signs(doc: CleanText, line: Line): boolean {
  const next = doc.lines.slice(line.index + 1).find(({ folded }) => folded !== "");
  return namesUnit(line.folded) && next !== undefined && isFootOfLetter(doc, next);
}

function stops(doc: CleanText, line: Line, style: NumberingStyle | undefined, following: string | undefined): boolean {
  const { folded } = line;
  const marker = readMarker(folded, 0);
  if (marker && marker.style === style) return closesSchedule(folded.slice(marker.end));
  if (beginsText(doc, line) || isDateLine(folded) || isSignature(folded, line.indent, following) || closesSchedule(folded)) return true;
  const level = headingLevel(folded);
  return level !== undefined && (level <= 3 || announcesSchedule(folded));
}
