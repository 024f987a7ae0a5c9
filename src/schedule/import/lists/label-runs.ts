/** Finds the labels of a text and groups those that may head one schedule. */
import { lineAfter, lineBefore, type CleanText, type Line } from "../text/clean-text";
import { announcesReview, announcesSchedule, closesSchedule, headingLevel, isDateLine, isMonthLine, isTitle, namesUnit } from "../reading/headings";
import { readInlineLabels, readLineLabel, type Label } from "./label";
import { inOrder, isDayInMonths, isOutline, resolveNumbering } from "./label-order";
import { readLineMarker, readMarker, type NumberingStyle } from "../reading/numbering";
import { beginsText, type Title } from "../reading/plan-titles";

const STRONG: ReadonlySet<Label["closing"]> = new Set(["colon", "lineEnd", "marker", "blank", "dash"]);

/** The part of a text in which labels are looked for: its lines outside tables, in their order. */
export interface LabelScope {
  readonly doc: CleanText;
  readonly lines: readonly Line[];
  readonly titles: readonly Title[];
}

/** Runs of labels that belong together by place and order, mentions in passing left out. */
export function findLabelRuns(scope: LabelScope): Label[][] {
  const labels = withoutTitle(resolveNumbering(structuralLabels(scope)));
  return runsOf(scope, labels)
    .map(withoutMentions)
    .filter((run) => run.length > 0 && !isOutline(run));
}

/** What a title ends with. */
const PLAN_END = /(?:计[划画]|安排|要点|打算)(?:表|书)?$/;

/** (2027年2月) below a title. */
const DATE_OF_TEXT = /^\(\d{4}年\d{1,2}月\)$/;
/** Within its first lines a text bears its title and date. */
const TITLE_LINES = 4;

/** 2027年第一季度工会工作计划 or (2027年2月) over 三月：…: the first label is the text's title or date, unless the others are written so too. */
function withoutTitle(labels: readonly Label[]): Label[] {
  const [first, ...others] = labels;
  if (!first || first.period.year === undefined || first.line.index > TITLE_LINES) return [...labels];
  const shape = [PLAN_END, DATE_OF_TEXT].find((form) => form.test(first.line.folded));
  return shape && !others.some(({ line }) => shape.test(line.folded)) ? others : [...labels];
}

/** Labels at line starts, and inside lines those that a colon or a first number follows. */
function structuralLabels({ doc, lines }: LabelScope): Label[] {
  return lines.flatMap((line) => {
    if (line.folded === "" || isDateLine(line.folded) || isFootOfLetter(doc, line)) return [];
    const first = readLineLabel(doc, line);
    // …开展。十月: may end a line whose list stands below.
    const closes = ({ closing }: Label): boolean => closing === "colon" || closing === "marker" || (closing === "lineEnd" && line.folded.endsWith(":"));
    const heads = (label: Label): boolean => closes(label) && label.period.day === undefined && label.start >= (first?.contentStart ?? 0);
    return [...(first ? [first] : []), ...readInlineLabels(doc, line).filter(heads)];
  });
}

/** A month with its year below the unit's name, and no item below. */
export function isFootOfLetter(doc: CleanText, line: Line): boolean {
  if (!isMonthLine(line.folded)) return false;
  const [before, after] = [lineBefore(doc, line), lineAfter(doc, line)];
  const ends = after === undefined || isTitle(after.folded) || closesSchedule(after.folded) || after.folded.length > 60;
  return ends && before !== undefined && namesUnit(before.folded);
}

/** Cuts the labels where something between two of them parts two lists. */
function runsOf(scope: LabelScope, labels: readonly Label[]): Label[][] {
  const runs: Label[][] = [];
  let from = 0;
  labels.forEach((label, index) => {
    const before = labels[index - 1];
    const run = runs[runs.length - 1];
    const between: Line[] = [];
    while (before && from < scope.lines.length && scope.lines[from]!.index < label.line.index) {
      if (scope.lines[from]!.index > before.line.index) between.push(scope.lines[from]!);
      from++;
    }
    if (before && run && !isParted(scope, run, before, label, between)) run.push(label);
    else runs.push([label]);
  });
  return runs;
}

/** What belongs to one label is hardly longer; in one-line texts only this tells a second schedule. */
const LONGEST_CONTENT = 400;

function isParted({ doc, titles }: LabelScope, run: readonly Label[], before: Label, label: Label, between: readonly Line[]): boolean {
  if (between.some((line) => divides(doc, line, before))) return true;
  if (titles.some(({ isGlued, start }) => isGlued && start > before.start && start < label.start)) return true;
  if (!inOrder(run, label) && (between.some(separates) || label.start - before.end > LONGEST_CONTENT)) return true;
  // Behind closing words a line such as 3.五月份工会方案 is a link.
  if (!STRONG.has(label.closing) && between.some(({ folded }) => closesSchedule(folded))) return true;
  return beginsAgain(before, label) && between.some(namesAnotherList);
}

/** A title, a part, or a heading whose numbering is not that of the label's own items. */
function divides(doc: CleanText, line: Line, label: Label): boolean {
  if (line.folded === "") return false;
  if (beginsText(doc, line)) return true;
  const level = headingLevel(line.folded);
  if (level === undefined || level === 4) return false;
  return level === 1 || readMarker(line.folded, 0)?.style !== itemStyle(doc, label);
}

/** The numbering of the items right behind a label. */
export function itemStyle(doc: CleanText, label: Label): NumberingStyle | undefined {
  const here = label.contentStart < label.line.end ? label.contentStart : lineAfter(doc, label.line)?.start;
  return here === undefined ? undefined : readLineMarker(doc.folded, here)?.style;
}

/** Behind December, January may go on with the list or begin another. */
function beginsAgain(before: Label, label: Label): boolean {
  const [last, month] = [before.period.months[0], label.period.months[0]];
  return last !== undefined && month !== undefined && month <= last && label.period.yearOffset !== 1;
}

/** 附：2026年工作回顾, 2027年度活动安排: a line that heads a list of its own. */
function namesAnotherList({ folded }: Line): boolean {
  const heads = folded.length <= 40 && !/[。;]/.test(folded) && (announcesReview(folded) || announcesSchedule(folded));
  return closesSchedule(folded) || (heads && /\d{4} ?年|[去上今本]年/.test(folded));
}

/** A line that keeps two lists apart when the months begin anew behind it. */
function separates({ folded }: Line): boolean {
  return headingLevel(folded) !== undefined || closesSchedule(folded) || folded.length > 60;
}

/** Leaves out labels that only begin a sentence or name a day within the month, where the others head lists. */
function withoutMentions(run: readonly Label[]): Label[] {
  const strong = run.filter(({ closing }) => STRONG.has(closing));
  if (strong.length * 3 < run.length * 2) return run.filter(({ atLineStart }) => atLineStart);
  return run.filter((label, index) => {
    if (isDayInMonths(run, index)) return false;
    return STRONG.has(label.closing) || fillsGap(run, index);
  });
}

/** 五月份开展…, 五月、… between the labels of April and June has lost its colon. */
function fillsGap(run: readonly Label[], index: number): boolean {
  const { atLineStart, closing, period } = run[index]!;
  const [month] = period.months;
  if (month === undefined || !atLineStart || !(closing === "text" || closing === "comma") || run.length < 3) return false;
  const [before, after] = [run[index - 1]?.period.months, run[index + 1]?.period.months];
  const isLater = !before?.length || month > before[before.length - 1]!;
  const isEarlier = !after?.length || month < after[0]!;
  return isLater && isEarlier;
}
