/** A plan's text becomes activities. */
import type { ImportedActivity, ImportedPlan, ImportOptions, PlanTextImport } from "./activity";
import { cleanText, type CleanText } from "./text/clean-text";
import { findSchedules } from "./find-schedules";
import { fold } from "./text/folding";
import { announcesSchedule } from "./reading/headings";
import { dateOf, periodNamed } from "./plan/item-dates";
import { partsOf } from "./plan/parts";
import { findPlaceholders } from "./plan/placeholders";
import { findTitles, titleOf, type Title } from "./reading/plan-titles";
import type { Entry, Schedule } from "./schedule";
import { roleOf, type ColumnRole } from "./tables/table-columns";
import type { Span } from "./text/span";
import { isNotUnionWork } from "./plan/union-funds";
import { planYearOf, schemeOf, yearWalker } from "./plan/years";

/**
 * The plans of a text that hold a schedule, each with its items in the order of the text, and what the user has to
 * look at. Last year's reviews, accounts, rosters and months mentioned in passing are no schedule.
 */
export function importPlanText(text: string, options: ImportOptions = {}): PlanTextImport {
  const doc = cleanText(text);
  const titles = findTitles(doc);
  const plans = groupByTitle(doc, titles, findSchedules(doc, titles))
    .map(({ title, schedules }) => planOf(doc, title, schedules, options))
    .filter(({ activities }) => activities.length > 0);
  const none = plans.length === 0 ? [{ kind: "noSchedule" as const, text: NO_SCHEDULE, offset: 0 }] : [];
  return { plans, problems: [...none, ...findPlaceholders(doc)] };
}

const NO_SCHEDULE = "没有在文本中找到活动安排（如“三月份：……”或按月的表格），请检查文本是否完整，或补上各月安排后再导入";

interface TitledSchedules {
  readonly title: Span;
  readonly schedules: readonly Schedule[];
}

const HALF = /[上下]半年|第?[一二12]学期|[上下]学期|[春秋](?:季|学期)+/;

/** The schedules of each text; the halves of one year under titles of their own are one plan. */
function groupByTitle(doc: CleanText, titles: readonly Title[], schedules: readonly Schedule[]): TitledSchedules[] {
  const groups: { title: Title; schedules: Schedule[] }[] = [];
  for (const schedule of schedules) {
    const title = titleOf(titles, schedule.start);
    const last = groups[groups.length - 1];
    if (!title) continue;
    if (last && (last.title === title || areHalves(textOf(doc, last.title), textOf(doc, title)))) last.schedules.push(schedule);
    else groups.push({ title, schedules: [schedule] });
  }
  return groups;
}

function areHalves(first: string, second: string): boolean {
  return first !== second && HALF.test(first) && HALF.test(second) && first.replace(HALF, "") === second.replace(HALF, "");
}

function textOf(doc: CleanText, { start, end }: Span): string {
  return doc.folded.slice(start, end);
}

function planOf(doc: CleanText, title: Span, schedules: readonly Schedule[], options: ImportOptions): ImportedPlan {
  const entries = schedules.flatMap((schedule) => schedule.entries);
  const months = entries.flatMap(({ period }) => period.months);
  const titleText = textOf(doc, title);
  const yearScheme = schemeOf(months, titleText);
  const yearOf = yearWalker(planYearOf(textsWithYear(doc, title, schedules[0]!), yearScheme, months, options.year));
  return {
    title: doc.text.slice(title.start, title.end).trim(),
    line: doc.lineOf(title.start),
    offset: doc.originOf(title.start),
    yearScheme,
    activities: entries.flatMap((entry) => activityOf(doc, entry, yearOf(entry.period)) ?? []),
  };
}

/** Words in the lead that name the year of a plan: 拟定2027年工会工作计划. */
const YEAR_OF_PLAN = /(?:19|20)\d{2}(?: ?[-至] ?(?:20)?\d{2})? ?[学年][年度]{0,2}[^。,;\n]{0,12}(?:计划|安排|打算|要点)/;
const LEAD = 600;

/** Where a text names its year, the surest first: its title, the headings over the schedule, its lead. */
function textsWithYear(doc: CleanText, title: Span, { start }: Schedule): string[] {
  const headings = doc.lines.filter((line) => line.start > title.start && line.start < start && line.folded.length <= 40);
  const lead = YEAR_OF_PLAN.exec(doc.folded.slice(title.end, Math.min(start, title.end + LEAD)));
  const announced = headings.map(({ folded }) => folded).filter(announcesSchedule).reverse();
  return [textOf(doc, title), ...announced, ...(lead ? [lead[0]] : [])];
}

const CLOSING_MARKS = /[\s。；;，,、.!！:：]+$/;
/** What stands under a month without anything to do. */
const NOTHING = /^(?:无|略|暂无|没有|-+|\/|(?:放|休)?(?:寒假|暑假|暑期|假期)(?:放假|休息|期间)?|放假|休假|机动|待定)$/;

/** Behind a blank: 地点：会议室, 负责人：王芳. Group 1 is the key. */
const DETAIL = /[ \t]([\u4e00-\u9fff]{2,6}) ?:/g;

/** Where an item begins to say where or by whom; what it is called ends there. */
function startOfDetails(folded: string): number {
  const detail = [...folded.matchAll(DETAIL)].find((match) => DETAIL_ROLES.has(roleOf(match[1]!)));
  return detail?.index ?? folded.length;
}

const DETAIL_ROLES: ReadonlySet<ColumnRole | undefined> = new Set(["other", "people", "money"]);

function activityOf(doc: CleanText, entry: Entry, year: number | null): ImportedActivity | undefined {
  const spans = entry.spans.map((span) => trimmed(doc, span)).filter(({ start, end }) => end > start);
  const first = spans[0];
  if (!first) return undefined;
  const text = spans.map(({ start, end }) => doc.text.slice(start, end)).join("");
  const folded = fold(text);
  const name = text.slice(0, startOfDetails(folded)).replace(CLOSING_MARKS, "");
  if (!/[\u4e00-\u9fffA-Za-z]/.test(name) || NOTHING.test(fold(name).replace(/\s/g, ""))) return undefined;
  const { period } = entry;
  const parts = partsOf(text, folded);
  const named = entry.date ?? (period.day === undefined && period.part === undefined ? periodNamed(folded, period.months) : undefined);
  return {
    months: period.months,
    year,
    label: entry.label,
    name,
    // The weeks of a month are none of the term's.
    weeks: period.kind === "week" && period.months.length > 0 ? [] : (period.weeks ?? []),
    date: dateOf(named ? { ...named, months: named.months.length > 0 ? named.months : period.months } : period, year),
    text,
    line: doc.lineOf(first.start),
    offset: doc.originOf(first.start),
    ...(entry.inferred && { inferred: true as const }),
    ...(parts && { parts }),
    ...(isNotUnionWork(folded) && { notUnionFunds: true as const }),
  };
}

function trimmed(doc: CleanText, { start, end }: Span): Span {
  const text = doc.folded.slice(start, end);
  const lead = /^[\s:,、;。]*/.exec(text)![0].length;
  return { start: start + lead, end: start + Math.max(lead, text.replace(/[\s/|]+$/, "").length) };
}
