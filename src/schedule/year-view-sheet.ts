import type { CellSpec, ConditionalFormatSpec, DateSystem, RowSpec, SheetSpec } from "../book";
import { toSerial } from "../book";
import { yearName } from "../calendar";
import type { YearMonth } from "../calendar";
import { monthLoads } from "./month-load";
import { sameMonth } from "./plan-months";
import { wordsOfTime } from "./row-time";
import { fixedArea } from "./schedule-rows";
import { SCHEDULE_SHEET } from "./schedule-sheet";
import type { Schedule, ScheduleRow } from "./schedule";
import { BAR_COLOUR, linesOf, LOOKS, pageHeight, PRINT, TEXT_SIZE, type Look } from "../book/page";

const YEAR_VIEW_SHEET = "年度活动一览";

export interface YearViewOptions {
  readonly unitName?: string;
  readonly dateSystem?: DateSystem;
}

/** Three months side by side, so that a row of boxes is a quarter. */
const BOXES = [0, 1, 2] as const;
const QUARTERS = [0, 1, 2, 3] as const;
const WIDTHS = { time: 12, text: 31, gap: 1.5 } as const;
const COLUMNS = BOXES.flatMap((box) => [
  { key: `time${box}`, width: WIDTHS.time },
  { key: `text${box}`, width: WIDTHS.text },
  ...(box < 2 ? [{ key: `gap${box}`, width: WIDTHS.gap }] : []),
]);
const FIRST = COLUMNS[0]!.key;
const LAST = COLUMNS[COLUMNS.length - 1]!.key;

/** Points. */
const HEIGHTS = { title: 32, about: 20, head: 20, line: 13.5, padding: 3, gap: 7 } as const;
/** Lines grow by at most so much to fill the page. */
const MOST_ROOM = 7;

const FEWEST_LINES = 4;
const MOST_LINES = 12;
/** Room for what the user adds. */
const SPARE_LINES = 1;

/**
 * The sheet 年度活动一览: twelve boxes on one page. Counts and lines are formulas on the sheet 年度活动安排, so that they
 * follow what the user changes there.
 */
export function yearViewSheet(schedule: Schedule, options: YearViewOptions = {}): SheetSpec {
  const quarters = QUARTERS.map((quarter) => linesOfQuarter(quarter, schedule, options.dateSystem ?? 1900));
  const beyond = beyondRows(schedule);
  const rows = [
    ...headRows(schedule, options.unitName ?? ""),
    ...filledToPage(quarters.flat(), beyond.length),
    ...beyond,
  ];
  return {
    id: "yearView",
    name: YEAR_VIEW_SHEET,
    visibility: "visible",
    columns: COLUMNS,
    rows,
    styles: LOOKS,
    merges: ["title", "about", ...beyond.map(({ key }) => key)].map((key) => ({
      fromRow: key,
      toRow: key,
      fromColumn: FIRST,
      toColumn: LAST,
    })),
    validations: [],
    conditionalFormats: QUARTERS.flatMap((quarter) => bars(quarter, schedule)),
    names: [],
    print: {
      ...PRINT,
      fitHeight: 1,
      area: { fromRow: "title", toRow: rows[rows.length - 1]!.key, fromColumn: FIRST, toColumn: LAST },
    },
    showGridLines: false,
  };
}

function lineRow(key: string, text: string, style: Look, height: number): RowSpec {
  return {
    key,
    height,
    cells: COLUMNS.map((column) => (column.key === FIRST ? { value: text, style } : null)),
  };
}

function headRows({ scheme, year }: Schedule, unitName: string): readonly RowSpec[] {
  const title = `${scheme === "calendar" ? `${year}年度` : yearName(scheme, year)}工会活动一览`;
  return [
    lineRow("title", title, "title", HEIGHTS.title),
    lineRow(
      "about",
      `单位：${unitName.padEnd(24, "　")}　　随“${SCHEDULE_SHEET}”自动更新`,
      "about",
      HEIGHTS.about,
    ),
  ];
}

/** A quarter: the heads of three boxes, their lines, and a gap below. */
function linesOfQuarter(quarter: number, schedule: Schedule, dateSystem: DateSystem): readonly RowSpec[] {
  const boxes = BOXES.map((box) => schedule.months[quarter * 3 + box]!);
  const held = boxes.map((month) => rowsIn(month, schedule));
  const lines = Math.min(
    MOST_LINES,
    Math.max(FEWEST_LINES, ...held.map((rows) => rows.length + SPARE_LINES)),
  );
  const head: RowSpec = {
    key: `head${quarter}`,
    height: HEIGHTS.head,
    cells: cellsOfBoxes((box) => [
      { value: `${boxes[box]!.month}月`, style: "boxHead" },
      { value: held[box]!.length, formula: countFormula(boxes[box]!, schedule), style: "boxCount" },
    ]),
  };
  const body = Array.from({ length: lines }, (_, line): RowSpec => {
    const isLast = line === lines - 1;
    const rows = held.map((inMonth) => inMonth[line]);
    const beyond = held.map((inMonth) => (isLast && inMonth.length > lines ? inMonth.length - line : 0));
    return {
      key: `line${quarter}-${line + 1}`,
      height: HEIGHTS.line * Math.max(...rows.map(linesOfRow)) + HEIGHTS.padding,
      cells: cellsOfBoxes((box) => [
        {
          value: timeValue(rows[box], dateSystem),
          formula: entryFormula("time", boxes[box]!, line + 1, schedule),
          style: isLast ? "boxTimeLast" : "boxTime",
        },
        {
          value: beyond[box]! > 0 ? furtherItems(String(beyond[box])) : (rows[box]?.activity ?? ""),
          formula: lastFormula(isLast, boxes[box]!, line + 1, schedule),
          style: isLast ? "boxTextLast" : "boxText",
        },
      ]),
    };
  });
  return [head, ...body, { key: `gap${quarter}`, height: HEIGHTS.gap, cells: [] }];
}

function cellsOfBoxes(cells: (box: number) => readonly CellSpec[]): readonly (CellSpec | null)[] {
  return BOXES.flatMap((box): (CellSpec | null)[] => [...cells(box), ...(box < 2 ? [null] : [])]);
}

function rowsIn(month: YearMonth, { rows }: Schedule): readonly ScheduleRow[] {
  return rows.filter(({ months }) => sameMonth(months[0]!, month));
}

function linesOfRow(row: ScheduleRow | undefined): number {
  if (!row) return 1;
  return Math.max(
    linesOf(row.activity, WIDTHS.text, TEXT_SIZE),
    linesOf(wordsOfTime(row), WIDTHS.time, TEXT_SIZE),
  );
}

function timeValue(row: ScheduleRow | undefined, dateSystem: DateSystem): number | string {
  if (!row) return "";
  return row.time?.kind === "day" ? toSerial(row.time.date, dateSystem) : wordsOfTime(row);
}

/** The month numbers of the schedule, from its first row to its last. */
function monthArea({ rows }: Schedule): string {
  return `{sheet:schedule}${fixedArea("month", rows[0]?.key ?? "blank", rows[rows.length - 1]?.key ?? "blank")}`;
}

function countFormula({ month }: YearMonth, schedule: Schedule): string {
  return `COUNTIF(${monthArea(schedule)},${month})`;
}

/**
 * A column's cell of the month's nth row, empty where the month has fewer. SUMPRODUCT makes every spreadsheet reckon
 * the areas cell by cell; sheets longer than the number of rows here are no schedules.
 */
function entryFormula(column: string, { month }: YearMonth, nth: number, schedule: Schedule): string {
  const area = monthArea(schedule);
  const row = `${FAR_ROW}-SUMPRODUCT(LARGE((${area}=${month})*(${FAR_ROW}-ROW(${area})),${nth}))`;
  const cell = `INDEX({sheet:schedule}$\{col:${column}}:$\{col:${column}},${row})`;
  return `IF(${nth}>COUNTIF(${area},${month}),"",IF(${cell}="","",${cell}))`;
}

const FAR_ROW = 9999;

/** The last line of a box says how many more there are. */
function lastFormula(isLast: boolean, month: YearMonth, nth: number, schedule: Schedule): string {
  const entry = entryFormula("activity", month, nth, schedule);
  const count = countFormula(month, schedule);
  return isLast ? `IF(${count}>${nth},"${furtherItems(`"&(${count}-${nth - 1})&"`)}",${entry})` : entry;
}

function furtherItems(count: string): string {
  return `另有${count}项，见“${SCHEDULE_SHEET}”`;
}

/** A single cell has its bar only with a fixed end; all boxes have the same. */
function bars(quarter: number, schedule: Schedule): readonly ConditionalFormatSpec[] {
  const longest = Math.max(6, ...monthLoads(schedule.months, schedule.rows).map(({ count }) => count));
  return BOXES.map((box) => ({
    range: {
      fromRow: `head${quarter}`,
      toRow: `head${quarter}`,
      fromColumn: `text${box}`,
      toColumn: `text${box}`,
    },
    kind: "dataBar",
    colour: BAR_COLOUR,
    maximum: longest,
  }));
}

/** Lines grow evenly until the page is full. */
function filledToPage(rows: readonly RowSpec[], below: number): readonly RowSpec[] {
  const page = pageHeight(
    COLUMNS.reduce((sum, { width }) => sum + width, 0),
    COLUMNS.length,
  );
  const used =
    HEIGHTS.title +
    HEIGHTS.about +
    rows.reduce((sum, { height }) => sum + (height ?? 0), 0) +
    below * HEIGHTS.head;
  const lines = rows.filter(({ key }) => key.startsWith("line")).length;
  const room = Math.max(0, Math.min(MOST_ROOM, Math.floor(((page - used) / lines) * 4) / 4));
  return rows.map((row) => (row.key.startsWith("line") ? { ...row, height: row.height! + room } : row));
}

/** What the plan puts into the January after the year has no box. */
function beyondRows(schedule: Schedule): readonly RowSpec[] {
  const beyond = schedule.rows.filter(
    ({ months }) => !schedule.months.some((month) => sameMonth(month, months[0]!)),
  );
  if (beyond.length === 0) return [];
  const text = beyond
    .map(({ months, activity }) => `${months[0]!.year}年${months[0]!.month}月 ${activity}`)
    .join("；");
  const width = COLUMNS.reduce((sum, column) => sum + column.width, 0);
  return [lineRow("beyond", text, "about", HEIGHTS.line * linesOf(text, width, TEXT_SIZE) + HEIGHTS.padding)];
}
