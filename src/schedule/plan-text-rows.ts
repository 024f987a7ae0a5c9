/** Rows out of an imported plan's text. The user's words stay the name. */
import type { PlainDate } from "../book";
import { NOT_UNION_FUNDS } from "../regulation";
import { fingerprint } from "./activity-names";
import type { ActivityDate, ImportedActivity, ImportedPlan } from "./import/activity";
import { addMonths, isInPlan, monthInPlan, monthsOfPlan, sameMonth, yearMonthOf } from "./plan-months";
import type { PlannedYear, RowTime, ScheduleRow, YearMonth } from "./schedule";
import { partOf } from "./row-time";

/** An item that holds several activities becomes several rows, unless `split` is false. */
export function rowsOfPlanText(plan: ImportedPlan, planned: PlannedYear, split = true): readonly ScheduleRow[] {
  const overhang = overhangOf(plan, planned);
  return plan.activities.flatMap((item, index) =>
    namesOf(item, split).map((activity) => rowOf(item, activity, overhang.has(index), planned)),
  );
}

function namesOf(item: ImportedActivity, split: boolean): readonly string[] {
  return split && item.parts && item.parts.length > 1 ? item.parts.map(withoutFullStop) : [item.name];
}

function withoutFullStop(part: string): string {
  return part.replace(/[。；;，,、\s]+$/, "");
}

function rowOf(item: ImportedActivity, activity: string, overhangs: boolean, planned: PlannedYear): ScheduleRow {
  const months = monthsOf(item, overhangs, planned);
  const time = timeOf(item, planned);
  const label = item.label === null ? "" : `“${item.label}”`;
  return {
    key: `plan:${fingerprint(activity)}`,
    months,
    ...(time && { time }),
    activity,
    ...(item.notUnionFunds && { account: NOT_UNION_FUNDS }),
    sources: [{ kind: "planText", text: `导入的计划${label}第 ${item.line} 行` }],
  };
}

/**
 * The months by their numbers in the planned year, whatever year the text was for; those of a calendar year's plan
 * that run over into the next January stay there.
 */
function monthsOf(item: ImportedActivity, overhangs: boolean, planned: PlannedYear): readonly YearMonth[] {
  const months = monthsOfPlan(planned);
  const [first = months[0]!.month, ...rest] = item.months;
  const start = overhangs ? { year: planned.year + 1, month: first } : monthInPlan(months, first);
  return [start, ...rest.map((month) => addMonths(start, (month - first + 12) % 12))];
}

/** The indexes of items that lie in the January after a calendar year's plan: by their year, or because months fall. */
function overhangOf(plan: ImportedPlan, planned: PlannedYear): ReadonlySet<number> {
  const found = new Set<number>();
  if (planned.scheme === "school" || plan.yearScheme === "school") return found;
  let latest = 0;
  const firstYear = plan.activities.find(({ year }) => year !== null)?.year;
  plan.activities.forEach(({ months, year }, index) => {
    const month = months[0] ?? latest;
    const fallsBack = month <= 2 && latest >= 11;
    const isLater = year !== null && firstYear !== null && firstYear !== undefined && year > firstYear;
    if (isLater || (year === null && fallsBack)) found.add(index);
    else latest = Math.max(latest, month);
  });
  return found;
}

function timeOf(item: ImportedActivity, planned: PlannedYear): RowTime | undefined {
  if (item.weeks.length > 0) return { kind: "weeks", weeks: item.weeks };
  return item.date === null ? undefined : timeOfDate(item.date, planned);
}

/** Days of another year are not taken over as days: only the third of the month is. */
function timeOfDate(date: ActivityDate, planned: PlannedYear): RowTime | undefined {
  if (typeof date === "string") {
    return isInPlan(planned, date) ? { kind: "day", date } : { kind: "part", part: partOf(date) };
  }
  if ("month" in date) return date.part && { kind: "part", part: date.part };
  if (isInPlan(planned, date.from)) return { kind: "days", from: date.from, to: date.to };
  return sameThird(date.from, date.to) ? { kind: "part", part: partOf(date.from) } : undefined;
}

function sameThird(from: PlainDate, to: PlainDate): boolean {
  return sameMonth(yearMonthOf(from), yearMonthOf(to)) && partOf(from) === partOf(to);
}
