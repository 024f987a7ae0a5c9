/** Rows out of an imported plan's text. The user's words stay the name. */
import type { PlainDate } from "../book";
import {
  addMonths,
  isInYear,
  monthInYear,
  monthsOf,
  overlaps,
  spanOfWeek,
  spanOfYear,
  weeksIn,
} from "../calendar";
import type { SchoolTerm, TermCalendar, YearMonth } from "../calendar";
import { NOT_UNION_FUNDS } from "../regulation";
import { fingerprint } from "./activity-names";
import type { ActivityDate, ImportedActivity, ImportedPlan } from "./import/activity";
import { fold } from "./import/text/folding";
import { isNotUnionWork } from "./import/plan/union-funds";
import { sameMonth, yearMonthOf } from "./plan-months";
import { partOf } from "./row-time";
import type { PlannedYear, RowTime, ScheduleRow } from "./schedule";

/** An item that holds several activities becomes several rows. */
export function rowsOfPlanText(
  plan: ImportedPlan,
  planned: PlannedYear,
  terms: TermCalendar,
): readonly ScheduleRow[] {
  const starts = startsOf(plan, planned, terms);
  return plan.activities.flatMap((item, index) =>
    namesOf(item).map((activity) => rowOf(item, activity, starts[index]!, planned)),
  );
}

function namesOf(item: ImportedActivity): readonly string[] {
  return item.parts && item.parts.length > 1 ? item.parts.map(withoutFullStop) : [item.name];
}

function withoutFullStop(part: string): string {
  return part.replace(/[。；;，,、\s]+$/, "");
}

function rowOf(
  item: ImportedActivity,
  activity: string,
  start: YearMonth,
  planned: PlannedYear,
): ScheduleRow {
  const [first = start.month, ...rest] = item.months;
  const time = timeOf(item, planned);
  const label = item.label === null ? "" : `“${item.label}”`;
  return {
    key: `plan:${fingerprint(activity)}`,
    months: [start, ...rest.map((month) => addMonths(start, (month - first + 12) % 12))],
    ...(time && { time }),
    activity,
    ...(isNotUnionFunds(item, activity) && { account: NOT_UNION_FUNDS }),
    sources: [{ kind: "planText", text: `导入的计划${label}第 ${item.line} 行` }],
  };
}

/** Of an item that holds several activities only those that are pupils' or Party work themselves. */
function isNotUnionFunds({ name, notUnionFunds }: ImportedActivity, activity: string): boolean {
  return notUnionFunds === true && (activity === name || isNotUnionWork(fold(activity)));
}

/**
 * The first month of each item: its number as it falls in the planned year, whatever year the text was for. Only the
 * January after a calendar year's plan and the August before a school year's stay outside the year, as they were.
 */
function startsOf(plan: ImportedPlan, planned: PlannedYear, terms: TermCalendar): readonly YearMonth[] {
  const firstYear = plan.activities.find(({ year }) => year !== null)?.year ?? null;
  const weekMonths = monthsOfWeeks(plan, planned, terms);
  let latest = 0;
  return plan.activities.map(({ months, year }, index) => {
    const month = months[0];
    if (month === undefined) return weekMonths.get(index) ?? monthsOf(planned.scheme, planned.year)[0]!;
    const isBeyond = year !== null && firstYear !== null ? year > firstYear : month <= 2 && latest >= 11;
    const beyond = plan.yearScheme === "calendar" && planned.scheme === "calendar" && isBeyond;
    const before = plan.yearScheme === "school" && planned.scheme === "school" && month === 8 && latest === 0;
    if (!beyond && !before) latest = Math.max(latest, month);
    if (before) return { year: planned.year, month };
    return beyond ? { year: planned.year + 1, month } : monthInYear(planned.scheme, planned.year, month);
  });
}

/**
 * The months that weeks of a week table lie in. The table begins with the term its title names, else with the year's
 * first; where the weeks begin anew, the next term does.
 */
function monthsOfWeeks(
  plan: ImportedPlan,
  planned: PlannedYear,
  terms: TermCalendar,
): ReadonlyMap<number, YearMonth> {
  const ofYear = terms.terms.filter(
    (term) => overlaps(term, spanOfYear(planned.scheme, planned.year)) && beginsInYear(term, planned),
  );
  const named = /下学期|第二学期|春/.test(plan.title)
    ? 2
    : /上学期|第一学期|秋/.test(plan.title)
      ? 1
      : undefined;
  let at = Math.max(
    0,
    ofYear.findIndex(({ term }) => term === (named ?? term)),
  );
  let lastWeek = 0;
  const months = new Map<number, YearMonth>();
  plan.activities.forEach(({ months: said, weeks }, index) => {
    const week = weeks[0];
    if (said.length > 0 || week === undefined) return;
    if (week < lastWeek && at + 1 < ofYear.length) at++;
    lastWeek = week;
    const term = ofYear[at];
    if (term) months.set(index, monthOfWeek(term, week));
  });
  return months;
}

function beginsInYear(term: SchoolTerm, { scheme, year }: PlannedYear): boolean {
  return isInYear(scheme, year, term.from);
}

function monthOfWeek(term: SchoolTerm, week: number): YearMonth {
  const { from } = spanOfWeek(term, Math.min(week, weeksIn(term)));
  return yearMonthOf(from < term.from ? term.from : from);
}

function timeOf(item: ImportedActivity, planned: PlannedYear): RowTime | undefined {
  if (item.weeks.length > 0) return { kind: "weeks", weeks: item.weeks };
  return item.date === null ? undefined : timeOfDate(item.date, planned);
}

/** Days of another year are not taken over as days: only the third of the month is. */
function timeOfDate(date: ActivityDate, { scheme, year }: PlannedYear): RowTime | undefined {
  if (typeof date === "string") {
    return isInYear(scheme, year, date) ? { kind: "day", date } : { kind: "part", part: partOf(date) };
  }
  if ("month" in date) return date.part && { kind: "part", part: date.part };
  if (isInYear(scheme, year, date.from)) return { kind: "days", from: date.from, to: date.to };
  return sameThird(date.from, date.to) ? { kind: "part", part: partOf(date.from) } : undefined;
}

function sameThird(from: PlainDate, to: PlainDate): boolean {
  return sameMonth(yearMonthOf(from), yearMonthOf(to)) && partOf(from) === partOf(to);
}
