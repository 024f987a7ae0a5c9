/** 活动安排: the year's schedule as a table, or in sentences by month. */
import type { DocumentTable, TableColumn } from "./document";
import type { Outline } from "./outline";
import { joined, say } from "./phrase";
import { wordsOfTime, type Schedule, type ScheduleRow } from "../schedule";

export type TimetableForm = "table" | "list" | "none";

export function writeTimetable(outline: Outline, schedule: Schedule, form: TimetableForm): void {
  if (form === "table") outline.table(timetable(schedule));
  if (form === "list") writeList(outline, schedule);
}

function timetable({ rows }: Schedule): DocumentTable {
  const withOwner = rows.some(({ owner }) => owner !== undefined);
  const columns: readonly TableColumn[] = [
    { heading: "月份", width: 10, align: "center" },
    { heading: "时间", width: 18, align: "center" },
    { heading: "活动内容", width: withOwner ? 42 : 56, align: "left" },
    { heading: "类别", width: 16, align: "center" },
    ...(withOwner ? [{ heading: "责任人", width: 14, align: "center" } as const] : []),
  ];
  return {
    kind: "table",
    key: "timetable",
    columns,
    rows: rows.map((row) => ({
      key: `timetable:${row.key}`,
      cells: [`${row.months[0]!.month}月`, wordsOfTime(row), activityName(row), row.area ?? "", ...(withOwner ? [row.owner ?? ""] : [])],
      places: row.sources.flatMap(({ place }) => (place ? [place] : [])),
    })),
  };
}

/** 3月：……，……。 What comes again is told apart by its month. */
function writeList(outline: Outline, { months, rows }: Schedule): void {
  for (const month of months) {
    const own = rows.filter(({ months: [first] }) => first!.year === month.year && first!.month === month.month);
    const items = own.flatMap((row) => {
      const name = activityName(row);
      const time = wordsOfTime(row) || `${month.month}月`;
      return outline.choose(row.key, [say`${name}`]) ?? outline.choose(row.key, [say`${time}${name}`]) ?? [];
    });
    if (items.length > 0) outline.body(`timetable:${month.year}-${month.month}`, say`${String(month.month)}月：${joined(items.map((piece) => [piece]), "；")}。`);
  }
}

/** Marks that a user's text ends with would stand before ours. */
export function activityName({ activity }: Pick<ScheduleRow, "activity">): string {
  return activity.replace(/[。；;，,、\s]+$/, "");
}
