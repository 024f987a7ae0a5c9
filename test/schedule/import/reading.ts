import { importPlanText, type ImportedActivity } from "../../../src/schedule/import";

/** `3 庆祝三八节`, `12,1 总结`, `w4,5 评选`: one line for each activity, months or weeks before the name. */
function line(activity: ImportedActivity): string {
  const weeks = activity.weeks.length > 0 ? `w${activity.weeks.join(",")}` : "";
  return `${activity.months.join(",")}${weeks} ${activity.name}`;
}

/** What a text yields, plan by plan. */
export function plansIn(text: string, year?: number): string[][] {
  return importPlanText(text, year === undefined ? {} : { year }).plans.map(({ activities }) => activities.map(line));
}

/** The activities of a text with one plan; undefined stands for none. */
export function activitiesIn(text: string, year?: number): string[] {
  const plans = plansIn(text, year);
  expect(plans.length).toBeLessThanOrEqual(1);
  return plans[0] ?? [];
}
