/** 活动安排: the year's schedule as a table, or in sentences by month. */
import type { DocumentTable, TableColumn } from "./document";
import type { Attachment, Outline } from "./outline";
import type { PeriodWords } from "./period";
import { joined, say } from "./phrase";
import { wordsOfTime, type Schedule, type ScheduleRow } from "../schedule";

export type TimetableForm = "table" | "list" | "none";

/** The chapter on the schedule; as a table it is attached, so that the signature stands below the text. */
export function writeTimetable(outline: Outline, schedule: Schedule, form: TimetableForm, { name, whole }: PeriodWords, isWhole = true): Attachment | undefined {
  if (form === "none" || schedule.rows.length === 0) return undefined;
  outline.chapter("timetable", say`活动安排`);
  if (form === "list") {
    writeList(outline, schedule);
    return undefined;
  }
  const told = schedule.rows.every(({ owner }) => owner !== undefined) ? "时间、内容和责任人" : "时间和内容";
  const when = isWhole ? whole : `${schedule.months[0]!.month}月起`;
  const count = String(schedule.rows.length);
  outline.body(
    "timetable:note",
    outline.choose("timetable:note", [
      say`${when}活动共列${count}项，${told}见附件，执行中根据实际作适当调整。`,
      say`${when}各项工作的${told}列表附后，共${count}项，有变动的另行通知。`,
      say`附件按月列出${when}的${count}项工作，${told}以此为准，确需变动的由工会委员会研究。`,
      say`${when}共安排${count}项，${told}详见附表，可视实际情况调整。`,
    ]),
  );
  return { title: `${name}工会活动安排表`, table: timetable(schedule) };
}

function timetable({ rows }: Schedule): DocumentTable {
  const withOwner = rows.some(({ owner }) => owner !== undefined);
  const columns: readonly TableColumn[] = [
    { heading: "月份", width: 10, align: "center" },
    { heading: "时间", width: 18, align: "center" },
    { heading: "活动内容", width: withOwner ? 40 : 54, align: "left" },
    { heading: "类别", width: 18, align: "center" },
    ...(withOwner ? [{ heading: "责任人", width: 14, align: "center" } as const] : []),
  ];
  return {
    kind: "table",
    key: "timetable:table",
    columns,
    rows: rows.map((row) => ({
      key: `timetable:${row.key}`,
      cells: [`${row.months[0]!.month}月`, wordsOfTime(row), activityName(row), row.area ?? "", ...(withOwner ? [row.owner ?? ""] : [])],
      places: row.sources.flatMap(({ place }) => (place ? [place] : [])),
    })),
  };
}

/** 3月：……，……。 What comes again is told apart by its month; nothing is left out. */
function writeList(outline: Outline, { months, rows }: Schedule): void {
  for (const month of months) {
    const own = rows.filter(({ months: [first] }) => first!.year === month.year && first!.month === month.month);
    const items = own.map((row) => {
      const name = activityName(row);
      const time = wordsOfTime(row) || `${month.month}月`;
      return outline.wording.first([say`${name}`, say`${time}${name}`]) ?? outline.wording.saying(say`${name}`);
    });
    if (items.length > 0) outline.body(`timetable:${month.year}-${month.month}`, say`${String(month.month)}月：${joined(items, "；")}。`);
  }
}

/** Marks that a user's text ends with would stand before ours. */
export function activityName({ activity }: Pick<ScheduleRow, "activity">): string {
  return activity.replace(/[。；;，,、\s]+$/, "");
}
