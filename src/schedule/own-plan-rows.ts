/** Rows out of the workbook's own table 年度活动计划, cell by cell as it stands there. */
import type { Money, Place, PlainDate } from "../book";
import { plainDate } from "../book";
import { addMonths, monthInYear, monthsOf, readDateCell } from "../calendar";
import { fingerprint } from "./activity-names";
import { partOf } from "./row-time";
import type { PlannedYear, RowTime, ScheduleRow } from "./schedule";

/** One row of the table; what the row leaves empty is absent. */
export interface OwnPlanItem {
  /** 1–12, in order; [12, 1] runs into the next year. */
  readonly months: readonly number[];
  /** The cell 时间 or 周次 as written. */
  readonly time?: string;
  readonly name: string;
  readonly category?: string;
  readonly owner?: string;
  readonly audience?: string;
  readonly place?: string;
  readonly account?: string;
  readonly budget?: Money;
  readonly at?: Place;
}

/** @param ofYear the year the plan is for; of another year than the planned one days, persons and sums are left there. */
export function rowsOfOwnPlan(
  items: readonly OwnPlanItem[],
  planned: PlannedYear,
  ofYear = planned.year,
): readonly ScheduleRow[] {
  const firstOfYear = monthsOf(planned.scheme, planned.year)[0]!.month;
  const rows = items.map(({ months: numbers, time: cell, name, category, at, ...said }): ScheduleRow => {
    const [first = firstOfYear, ...rest] = numbers;
    const start = monthInYear(planned.scheme, planned.year, first);
    const time = cell === undefined ? undefined : timeOfCell(cell, start.year);
    return {
      key: `plan:${fingerprint(name)}`,
      months: [start, ...rest.map((month) => addMonths(start, (month - first + 12) % 12))],
      ...(time && { time }),
      activity: name,
      ...(category !== undefined && { area: category }),
      ...said,
      sources: [
        {
          kind: "ownPlan",
          text: at?.row ? `本工作簿“${at.sheet}”第 ${at.row} 行` : "本工作簿的年度活动计划",
          ...(at && { place: at }),
        },
      ],
    };
  });
  return ofYear === planned.year ? rows : rows.map((row) => fromOtherYear(row, ofYear));
}

function fromOtherYear(row: ScheduleRow, year: number): ScheduleRow {
  return {
    ...row,
    time: thirdOf(row.time),
    owner: undefined,
    budget: undefined,
    sources: row.sources.map((source) => ({
      ...source,
      otherYear: true,
      text: `${source.text}（${year} 年）`,
    })),
  };
}

function thirdOf(time: RowTime | undefined): RowTime | undefined {
  if (time?.kind === "day") return { kind: "part", part: partOf(time.date) };
  return time?.kind === "days" ? { kind: "part", part: partOf(time.from) } : time;
}

/** A cell that says a day, a span of days, a third of a month or weeks; any other words stay as they are. */
function timeOfCell(cell: string, year: number): RowTime | undefined {
  const text = cell.trim();
  if (text === "") return undefined;
  const said = readDateCell(text);
  const month = said?.months[0];
  if (said?.kind === "week" && said.weeks && month === undefined) return { kind: "weeks", weeks: said.weeks };
  if (said?.relation || month === undefined || said?.months.length !== 1) return { kind: "words", text };
  const day = said.day === undefined ? undefined : dayOfCell(said.year, year, month, said.day);
  const last =
    said.to?.day === undefined ? undefined : dayOfCell(said.year, year, said.to.month ?? month, said.to.day);
  if (said.kind === "day" && day)
    return last && last > day ? { kind: "days", from: day, to: last } : { kind: "day", date: day };
  if (said.kind === "month" && isThird(said.part)) return { kind: "part", part: said.part };
  return { kind: "words", text };
}

function dayOfCell(
  written: number | "masked" | undefined,
  year: number,
  month: number,
  day: number,
): PlainDate | undefined {
  return plainDate(typeof written === "number" ? written : year, month, day);
}

function isThird(part: string | undefined): part is "上旬" | "中旬" | "下旬" {
  return part === "上旬" || part === "中旬" || part === "下旬";
}
