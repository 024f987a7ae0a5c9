import type { CellSpec, DateSystem, KeyRange, RowSpec, SheetSpec, ValidationSpec } from "../book";
import { ZERO, addMoney, toYuan } from "../book";
import { yearName } from "../calendar";
import { ACTIVITY_ACCOUNTS, NOT_UNION_FUNDS, WORK_AREAS, wordSetOf } from "../regulation";
import { monthLoads } from "./month-load";
import { ROW_STATES } from "./schedule";
import type { Schedule } from "./schedule";
import { ASIDE, COLUMNS, HEIGHTS, SAME_AS_ABOVE, WIDTH, fixedArea, rowSpecs } from "./schedule-rows";
import { BAR_COLOUR, linesOf, LOOKS, PRINT, TEXT_SIZE, type Look } from "../book/page";

export const SCHEDULE_SHEET = "年度活动安排";

export interface ScheduleSheetOptions {
  /** As 基本情况 says it; the line stays blank without it. */
  readonly unitName?: string;
  readonly dateSystem?: DateSystem;
  /** Persons a drop-down proposes for 责任人. */
  readonly officers?: readonly string[];
}

const ALL = [...COLUMNS, ...ASIDE];
const FIRST = COLUMNS[0]!.key;
const LAST = COLUMNS[COLUMNS.length - 1]!.key;

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
    validations: validations(within, audiencesOf(schedule), options.officers ?? []),
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

/** Whom a drop-down proposes: the unit's own people, for a federation the unions below it. */
function audiencesOf({ unitKind }: Schedule): readonly string[] {
  const { staff, people, delegates } = wordSetOf(unitKind);
  return unitKind === "街道"
    ? ["各基层工会", "基层工会主席", "辖区职工", "辖区女职工", "户外职工", "困难职工", "未建会企业", "辖区企业", "工会委员会成员"]
    : [`全体${staff}`, "全体会员", `女${people}`, `青年${people}`, `退休${people}`, `困难${people}`, delegates, "工会委员会成员"];
}

function validations(within: (fromColumn: string) => KeyRange, audiences: readonly string[], officers: readonly string[]): readonly ValidationSpec[] {
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
