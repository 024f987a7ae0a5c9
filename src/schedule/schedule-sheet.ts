import type { CellSpec, DateSystem, KeyRange, RowSpec, SheetSpec, ValidationSpec } from "../book";
import { LOCAL_RULES_PREVAIL, ZERO, addMoney, citeBasis, toSerial, toYuan } from "../book";
import { yearName } from "../calendar";
import { ACTIVITY_ACCOUNTS, NOT_UNION_FUNDS, WORK_AREAS, wordSetOf } from "../regulation";
import type { WordSet } from "../regulation";
import { monthLoads } from "./month-load";
import { heightFactor } from "./page-fill";
import { ordinalOf, sameMonth } from "./plan-months";
import { wordsOfTime } from "./row-time";
import { ROW_STATES } from "./schedule";
import type { RowSource, Schedule, ScheduleRow } from "./schedule";
import { BAR_COLOUR, CHARACTER_PIXELS, LOOKS, PRINT, TEXT_SIZE, pageHeight } from "./sheet-looks";
import type { Look } from "./sheet-looks";
import { linesOf } from "./text-lines";

export const SCHEDULE_SHEET = "年度活动安排";

export interface ScheduleSheetOptions {
  /** As 基本情况 says it; the line stays blank without it. */
  readonly unitName?: string;
  readonly dateSystem?: DateSystem;
  /** Persons a drop-down proposes for 责任人. */
  readonly officers?: readonly string[];
}

interface Column {
  readonly key: string;
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly look: Look;
}

/** What is printed. */
const COLUMNS: readonly Column[] = [
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
const ASIDE: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "load", heading: "本月项数", width: 10, look: "asideNumber" },
  { key: "source", heading: `来源与依据（${LOCAL_RULES_PREVAIL}）`, width: 70, look: "aside" },
];

const ALL = [...COLUMNS, ...ASIDE];
const FIRST = COLUMNS[0]!.key;
const LAST = COLUMNS[COLUMNS.length - 1]!.key;
const WIDTH = COLUMNS.reduce((sum, { width }) => sum + width, 0);

/** Points. */
const HEIGHTS = { title: 34, about: 20, header: 24, line: 14, padding: 7, total: 22, sign: 32 } as const;

const THIS_MONTH = "${col:month}{row}";
/** Whether the month stands in the row above as well. */
const SAME_AS_ABOVE = "INDEX(${col:month}:${col:month},ROW()-1)=" + THIS_MONTH;

/** More hints than these are no help. */
const MOST_HINTS = 12;

/** The sheet 年度活动安排: the year in rows, grouped by month, ready to print on A4 across. */
export function scheduleSheet(schedule: Schedule, options: ScheduleSheetOptions = {}): SheetSpec {
  const rows = rowSpecs(schedule, options.dateSystem ?? 1900);
  const first = rows[0]!.key;
  const last = rows[rows.length - 1]!.key;
  const hints = hintRows(schedule);
  const within = (fromColumn: string, toColumn = fromColumn): KeyRange => ({
    fromRow: first,
    toRow: last,
    fromColumn,
    toColumn,
  });
  return {
    id: "schedule",
    name: SCHEDULE_SHEET,
    visibility: "visible",
    columns: ALL.map(({ key, width }) => ({ key, width })),
    rows: [
      ...headRows(schedule, options.unitName ?? ""),
      ...rows,
      totalRow(schedule, first, last),
      signRow(),
      ...hints,
    ],
    styles: LOOKS,
    merges: [
      ...["title", "sign", ...hints.map(({ key }) => key)].map((key) => inRow(key, FIRST, LAST)),
      ...ABOUT,
    ],
    freeze: { row: first, column: "area" },
    filter: { fromRow: "header", toRow: last, fromColumn: FIRST, toColumn: "source" },
    validations: validations(within, wordSetOf(schedule.unitKind), options.officers ?? []),
    conditionalFormats: [
      { range: within("month"), kind: "expression", formula: SAME_AS_ABOVE, style: "repeated" },
      {
        range: within(FIRST, LAST),
        kind: "expression",
        formula: `NOT(${SAME_AS_ABOVE})`,
        style: "monthChange",
      },
      { range: within("load"), kind: "dataBar", colour: BAR_COLOUR, maximum: longestBar(schedule) },
    ],
    names: [],
    print: {
      ...PRINT,
      fitHeight: 0,
      area: { fromRow: "title", toRow: "sign", fromColumn: FIRST, toColumn: LAST },
      repeatFrom: "header",
      repeatTo: "header",
    },
    showGridLines: false,
  };
}

function inRow(key: string, fromColumn: string, toColumn: string): KeyRange {
  return { fromRow: key, toRow: key, fromColumn, toColumn };
}

/** Unit, year and unit of money: left, centre, right. */
const ABOUT = [
  inRow("about", FIRST, "activity"),
  inRow("about", "area", "audience"),
  inRow("about", "place", LAST),
];

/** A row in which only the first printed column has something to say. */
function lineRow(key: string, text: string, style: Look, height: number): RowSpec {
  return {
    key,
    height,
    cells: ALL.map(({ key: column }) => (column === FIRST ? { value: text, style } : null)),
  };
}

function headRows(schedule: Schedule, unitName: string): readonly RowSpec[] {
  const { year, scheme } = schedule;
  const title = `${scheme === "calendar" ? `${year}年度` : yearName(scheme, year)}工会活动安排表`;
  return [
    lineRow("title", title, "title", HEIGHTS.title),
    {
      key: "about",
      height: HEIGHTS.about,
      cells: ALL.map(({ key }): CellSpec | null => {
        if (key === "seq") return { value: `单位：${unitName}`, style: "about" };
        if (key === "area") return { value: `年度：${spanOf(schedule)}`, style: "aboutCentre" };
        return key === "place" ? { value: "金额单位：元", style: "aboutRight" } : null;
      }),
    },
    {
      key: "header",
      height: HEIGHTS.header,
      cells: ALL.map(({ key, heading }) => ({
        value: heading,
        style: COLUMNS.some((column) => column.key === key) ? "header" : "asideHeader",
      })),
    },
  ];
}

function spanOf({ months }: Schedule): string {
  const [first, last] = [months[0]!, months[months.length - 1]!];
  return first.year === last.year
    ? `${first.year}年${first.month}月—${last.month}月`
    : `${first.year}年${first.month}月—${last.year}年${last.month}月`;
}

/** A schedule without rows has one empty line to write in. */
function rowSpecs(schedule: Schedule, dateSystem: DateSystem): readonly RowSpec[] {
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

function totalRow(schedule: Schedule, first: string, last: string): RowSpec {
  const sum = schedule.rows.reduce((total, { budget }) => addMoney(total, budget ?? ZERO), ZERO);
  return {
    key: "total",
    height: HEIGHTS.total,
    cells: COLUMNS.map(({ key }): CellSpec => {
      if (key === "budget")
        return {
          value: toYuan(sum),
          formula: `SUM(${fixedArea("budget", first, last)})`,
          style: "totalMoney",
        };
      return { value: key === "activity" ? "合　　计" : null, style: "totalText" };
    }),
  };
}

/** Blank lines to sign on: nobody is named, nothing is dated. */
function signRow(): RowSpec {
  const gap = "　".repeat(12);
  return lineRow(
    "sign",
    `工会主席：${gap}审核：${gap}制表：${gap}制表日期：　　　　年　　月　　日`,
    "plain",
    HEIGHTS.sign,
  );
}

/** Below the print area: what the user should look at. */
function hintRows({ notes }: Schedule): readonly RowSpec[] {
  if (notes.length === 0) return [];
  const shown = notes.slice(0, MOST_HINTS);
  const more = notes.length - shown.length;
  return [
    lineRow("hints", "以下为生成时的提示，不打印，核对后可删除：", "asideHeader", HEIGHTS.about),
    ...shown.map(({ kind, key, month, text }) =>
      lineRow(
        `hint:${kind}:${key ?? (month ? `${month.year}-${month.month}` : "year")}`,
        `· ${text}`,
        "asideWrapped",
        HEIGHTS.line * linesOf(text, WIDTH, TEXT_SIZE) + 3,
      ),
    ),
    ...(more > 0
      ? [lineRow("hint:more", `· 另有 ${more} 条提示，见任务窗格。`, "asideWrapped", HEIGHTS.line + 3)]
      : []),
  ];
}

function validations(
  within: (fromColumn: string) => KeyRange,
  { staff, delegates }: WordSet,
  officers: readonly string[],
): readonly ValidationSpec[] {
  const audiences = [
    `全体${staff}`,
    "全体会员",
    `女${staff}`,
    `青年${staff}`,
    `退休${staff}`,
    `困难${staff}`,
    delegates,
    "工会委员会成员",
  ];
  return [
    {
      range: within("month"),
      list: Array.from({ length: 12 }, (_, index) => String(index + 1)),
      promptTitle: "月份",
      prompt: "填数字 1—12",
    },
    {
      range: within("time"),
      promptTitle: "时间",
      prompt: "节日填日期；其他填上旬、中旬、下旬或第几周，可以不填",
    },
    { range: within("area"), list: WORK_AREAS },
    ...(officers.length > 0 ? [{ range: within("owner"), list: officers }] : []),
    { range: within("audience"), list: [...new Set(audiences)] },
    { range: within("account"), list: [...ACTIVITY_ACCOUNTS, NOT_UNION_FUNDS] },
    { range: within("state"), list: ROW_STATES, strict: true },
  ];
}

function longestBar(schedule: Schedule): number {
  return Math.max(6, ...monthLoads(schedule.months, schedule.rows).map(({ count }) => count));
}
