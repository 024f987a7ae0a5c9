/** Plans for tests, written as a small table: month label, then the items under it. */
import type { ImportedActivity, ImportedPlan, YearScheme } from "../../src/schedule/import/activity";

export interface PlanLine {
  readonly months: readonly number[];
  readonly items: readonly (string | Partial<ImportedActivity>)[];
}

export function planOf(
  lines: readonly PlanLine[],
  { yearScheme = "calendar", title = "工会工作计划" }: { yearScheme?: YearScheme; title?: string } = {},
): ImportedPlan {
  return {
    title,
    line: 1,
    offset: 0,
    yearScheme,
    activities: lines.flatMap(({ months, items }, index) =>
      items.map((item): ImportedActivity => {
        const said = typeof item === "string" ? { name: item } : item;
        return {
          months,
          year: null,
          label: months.length > 0 ? `${months.join("、")}月` : null,
          name: "",
          weeks: [],
          date: null,
          text: said.name ?? "",
          line: index + 2,
          offset: 0,
          ...said,
        };
      }),
    ),
  };
}
