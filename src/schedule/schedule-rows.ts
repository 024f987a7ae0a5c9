/** The rows of the sheet 年度活动安排: its columns, and what each cell says. */
import type { CellSpec, DateSystem, RowSpec } from "../book";
import { LOCAL_RULES_PREVAIL, citeBasis, toSerial, toYuan } from "../book";
import { CHARACTER_PIXELS, heightFactor, linesOf, pageHeight, TEXT_SIZE, type Look } from "../book/page";
import { ordinalOf, sameMonth } from "./plan-months";
import { wordsOfTime } from "./row-time";
import type { RowSource, Schedule, ScheduleRow } from "./schedule";

interface Column {
  readonly key: string;
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly look: Look;
}

/** What is printed. */
export const COLUMNS: readonly Column[] = [
  { key: "seq", heading: "序号", width: 5, look: "number" },
  { key: "month", heading: "月份", width: 8, look: "month" },
  { key: "time", heading: "时间", width: 11.5, look: "centred" },
  { key: "activity", heading: "活动内容", width: 33, look: "text" },
  { key: "area", heading: "类别", width: 10.5, look: "centred" },
  { key: "owner", heading: "责任人", width: 7.5, look: "centred" },
  { key: "audience", heading: "参加对象", width: 13, look: "centred" },
  { key: "place", heading: "地点", width: 8, look: "centred" },
  { key: "account", heading: "经费科目", width: 12.5, look: "centred" },
  { key: "budget", heading: "预算金额", width: 10, look: "money" },
  { key: "state", heading: "完成情况", width: 9, look: "centred" },
];

/** Beside the print area. */
export const ASIDE: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "load", heading: "本月项数", width: 10, look: "asideNumber" },
  { key: "source", heading: `来源与依据（${LOCAL_RULES_PREVAIL}）`, width: 70, look: "aside" },
];

/** Characters of all that is printed. */
export const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** Points. */
export const HEIGHTS = {
  title: 34,
  about: 20,
  header: 24,
  line: 14,
  padding: 7,
  total: 22,
  sign: 32,
} as const;

const THIS_MONTH = "${col:month}{row}";
/** Whether the month stands in the row above as well. */
export const SAME_AS_ABOVE = "INDEX(${col:month}:${col:month},ROW()-1)=" + THIS_MONTH;

/** A row for each activity. A schedule without rows has one empty line to write in. */
export function rowSpecs(schedule: Schedule, dateSystem: DateSystem): readonly RowSpec[] {
  if (schedule.rows.length === 0)
    return [
      {
        key: "blank",
        height: HEIGHTS.total,
        cells: COLUMNS.map(({ look }) => ({ value: null, style: look })),
      },
    ];
  const texts = schedule.rows.map((row) =>
    COLUMNS.map(({ key, look }) => cellOf(row, key, look, schedule, dateSystem)),
  );
  const heights = texts.map((cells) => HEIGHTS.line * mostLines(cells) + HEIGHTS.padding);
  const pages = CHARACTER_PIXELS.map((pixels) => ({
    height: pageHeight(WIDTH, COLUMNS.length, pixels),
    firstHead: HEIGHTS.title + HEIGHTS.about + HEIGHTS.header,
    laterHead: HEIGHTS.header,
  }));
  const factor = heightFactor(heights, HEIGHTS.total + HEIGHTS.sign, pages);
  const months = fixedArea("month", schedule.rows[0]!.key, schedule.rows[schedule.rows.length - 1]!.key);
  return schedule.rows.map((row, index) => ({
    key: row.key,
    height: Math.round(heights[index]! * factor * 4) / 4,
    cells: [
      ...texts[index]!,
      null,
      loadCell(row, schedule, months),
      { value: sourceInWords(row.sources), style: "aside" },
    ],
  }));
}

function mostLines(cells: readonly CellSpec[]): number {
  return Math.max(
    ...cells.map(({ value }, index) =>
      typeof value === "string" ? linesOf(value, COLUMNS[index]!.width, TEXT_SIZE) : 1,
    ),
  );
}

function cellOf(
  row: ScheduleRow,
  key: string,
  style: Look,
  schedule: Schedule,
  dateSystem: DateSystem,
): CellSpec {
  switch (key) {
    case "seq":
      return { value: schedule.rows.indexOf(row) + 1, formula: "ROW()-ROW(${col:seq}${row:header})", style };
    case "month":
      return { value: monthInCell(row, schedule), style };
    case "time":
      return row.time?.kind === "day"
        ? { value: toSerial(row.time.date, dateSystem), style: "day" }
        : { value: wordsOfTime(row) || null, style };
    case "budget":
      return { value: row.budget === undefined ? null : toYuan(row.budget), style };
    case "activity":
    case "area":
    case "owner":
    case "audience":
    case "place":
    case "account":
    case "state":
      return { value: row[key] ?? null, style };
    default:
      throw new RangeError(`the schedule has no column ${key}`);
  }
}

/** The number of a month of the year; a January after it in words, so that it isn't counted with the year's own. */
function monthInCell({ months }: ScheduleRow, schedule: Schedule): number | string {
  const first = months[0]!;
  if (schedule.months.some((month) => sameMonth(month, first))) return first.month;
  return ordinalOf(first) > ordinalOf(schedule.months[0]!)
    ? `次年${first.month}月`
    : `${first.year}年${first.month}月`;
}

/** How many rows the month has, in the first of them. */
function loadCell(row: ScheduleRow, schedule: Schedule, months: string): CellSpec {
  const inMonth = schedule.rows.filter((other) => sameMonth(other.months[0]!, row.months[0]!));
  return {
    value: inMonth[0] === row ? inMonth.length : "",
    formula: `IF(${SAME_AS_ABOVE},"",COUNTIF(${months},${THIS_MONTH}))`,
    style: "asideNumber",
  };
}

/** A column from its first to its last row, both ends fixed. */
export function fixedArea(column: string, first: string, last: string): string {
  return [first, last].map((row) => `$\{col:${column}}$\{row:${row}}`).join(":");
}

function sourceInWords(sources: readonly RowSource[]): string {
  return sources
    .map(({ text, basis }) => {
      if (!basis) return text;
      return `${text}：${citeBasis(basis)}${basis.certainty === "unconfirmed" ? "（待核实）" : ""}`;
    })
    .join("；");
}
