/** How much each month of a schedule holds, and what to do about too much or nothing. */
import type { YearMonth } from "../calendar";
import type { UnitKind } from "../regulation";
import { quoted } from "./activity-names";
import { monthsApart, sameMonth } from "./plan-months";
import type { ScheduleNote, ScheduleRow } from "./schedule";
import { festivalsIn } from "./subjects";

/** More than these in a month are too many for part-time officers. */
const CROWDED = 5;

/** Holidays of schools: an empty month is normal there. */
const SCHOOL_HOLIDAYS: readonly number[] = [2, 7, 8];

export interface MonthLoad {
  readonly month: YearMonth;
  readonly count: number;
}

/** Rows by the month they stand in; rows beyond the year are left out. */
export function monthLoads(months: readonly YearMonth[], rows: readonly ScheduleRow[]): readonly MonthLoad[] {
  return months.map((month) => ({
    month,
    count: rows.filter((row) => sameMonth(row.months[0]!, month)).length,
  }));
}

/** Whether several months of a row (七、八月) cover a month. */
function isCovered(month: YearMonth, rows: readonly ScheduleRow[]): boolean {
  return rows.some(({ months }) => months.some((covered) => sameMonth(covered, month)));
}

/** @param spare rows that could be added, for proposals. */
export function loadNotes(
  months: readonly YearMonth[],
  rows: readonly ScheduleRow[],
  kind: UnitKind,
  spare: readonly ScheduleRow[],
): readonly ScheduleNote[] {
  const loads = monthLoads(months, rows);
  const holidays = kind === "学校" ? SCHOOL_HOLIDAYS : [];
  return loads.flatMap(({ month, count }): ScheduleNote[] => {
    if (count > CROWDED) {
      return [
        {
          kind: "crowdedMonth",
          month,
          text: `${month.month}月有 ${count} 项，偏多${proposalToMove(month, rows, loads, holidays)}。`,
        },
      ];
    }
    if (count === 0 && !holidays.includes(month.month) && !isCovered(month, rows)) {
      return [
        { kind: "emptyMonth", month, text: `${month.month}月没有安排${proposalToAdd(month, spare)}。` },
      ];
    }
    return [];
  });
}

function proposalToMove(
  month: YearMonth,
  rows: readonly ScheduleRow[],
  loads: readonly MonthLoad[],
  holidays: readonly number[],
): string {
  const movable = rows.filter((row) => sameMonth(row.months[0]!, month) && isMovable(row));
  const ours = movable.filter(({ sources }) => sources.every(({ kind }) => kind === "duties"));
  const last = ours[ours.length - 1] ?? movable[movable.length - 1];
  const quieter = loads
    .filter(
      (load) =>
        monthsApart(load.month.month, month.month) === 1 &&
        load.count < CROWDED &&
        !holidays.includes(load.month.month),
    )
    .sort((a, b) => a.count - b.count)[0];
  return last && quieter
    ? `，可把${quoted(last.activity)}移到${quieter.month.month}月`
    : "，可与相近的活动合并";
}

/** Not bound to a day, a festival or, as 学雷锋 in March, to the month. */
function isMovable({ activity, time, months }: ScheduleRow): boolean {
  return (
    time === undefined &&
    months.length === 1 &&
    festivalsIn(activity).length === 0 &&
    !activity.includes("雷锋")
  );
}

function proposalToAdd(month: YearMonth, spare: readonly ScheduleRow[]): string {
  const fitting = spare
    .filter(({ key, months }) => monthsApart(months[0]!.month, month.month) <= (key.startsWith("festival:") ? 0 : 1))
    .slice(0, 2);
  return fitting.length === 0
    ? "，可从相邻月份移来一项"
    : `，可考虑${fitting.map(({ activity }) => quoted(activity)).join("或")}`;
}
