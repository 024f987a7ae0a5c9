import type { CellSpec, SheetSpec } from "../../src/book";
import { money } from "../../src/book";
import { freshSheetLines, placeSheet } from "../../src/merge/place-sheet";
import { buildSchedule } from "../../src/schedule/build-schedule";
import type { ScheduleInput } from "../../src/schedule/build-schedule";
import { scheduleSheet } from "../../src/schedule/schedule-sheet";
import type { Schedule } from "../../src/schedule/schedule";
import { linesOf } from "../../src/book/page";
import { yearViewSheet } from "../../src/schedule/year-view-sheet";
import { planOf } from "./plans";

const INPUT: ScheduleInput = {
  year: 2027,
  scheme: "calendar",
  unitKind: "学校",
  planText: planOf([
    {
      months: [3],
      items: [
        "庆“三八”插花",
        "教研组长与工会小组长座谈，听取对教代会、校务公开、福利发放和活动安排的意见并逐条记录",
      ],
    },
    { months: [12], items: ["总结"] },
    { months: [1], items: ["团拜会"] },
  ]),
  ownPlan: [{ months: [4], time: "4月12日", name: "20xx年登山", budget: money(120_050) }],
};
const SCHEDULE = buildSchedule(INPUT);
const SHEET = scheduleSheet(SCHEDULE, { unitName: "青禾小学工会" });

function cell(sheet: SheetSpec, row: string, column: string): CellSpec | null {
  const at = sheet.columns.findIndex(({ key }) => key === column);
  return sheet.rows.find(({ key }) => key === row)?.cells[at] ?? null;
}

function columnOf(sheet: SheetSpec, column: string): readonly unknown[] {
  return SCHEDULE.rows.map(({ key }) => cell(sheet, key, column)?.value ?? null);
}

describe("the sheet 年度活动安排", () => {
  it("has a title, the unit, the year, and a row for every activity under its key", () => {
    expect(cell(SHEET, "title", "seq")!.value).toBe("2027年度工会活动安排表");
    expect(cell(SHEET, "about", "seq")!.value).toBe("单位：青禾小学工会");
    expect(cell(SHEET, "about", "area")!.value).toBe("年度：2027年1月—12月");
    expect(columnOf(SHEET, "activity")).toEqual(SCHEDULE.rows.map(({ activity }) => activity));
  });

  it("shows days as dates, other times in words, money as numbers", () => {
    expect(cell(SHEET, "festival:women", "time")).toMatchObject({ value: 46_454, style: "day" });
    const climbing = SCHEDULE.rows.find(({ activity }) => activity === "20xx年登山")!;
    expect(cell(SHEET, climbing.key, "budget")).toMatchObject({ value: 1200.5, style: "money" });
    expect(cell(SHEET, "duty:warmth", "time")!.value).toBe("春节前");
    expect(cell(SHEET, "total", "budget")).toMatchObject({ value: 1200.5 });
  });

  it("counts days in the workbook's own date system", () => {
    expect(cell(scheduleSheet(SCHEDULE, { dateSystem: 1904 }), "festival:women", "time")!.value).toBe(
      46_454 - 1462,
    );
  });

  it("writes the January after the year in words, the year's months as numbers", () => {
    const months = columnOf(SHEET, "month");
    expect(months[months.length - 1]).toBe("次年1月");
    expect(months.slice(0, -1).every((month) => typeof month === "number")).toBe(true);
  });

  it("says the month's load once, in its first row", () => {
    const loads = columnOf(SHEET, "load").filter((load) => load !== "");
    expect(loads.reduce<number>((sum, load) => sum + Number(load), 0)).toBe(SCHEDULE.rows.length);
    expect(loads.length).toBe(new Set(columnOf(SHEET, "month")).size);
  });

  it("leaves empty what nobody said", () => {
    expect(columnOf(SHEET, "owner").every((value) => value === null)).toBe(true);
    expect(columnOf(SHEET, "place").every((value) => value === null)).toBe(true);
    expect(cell(SHEET, "sign", "seq")!.value).toMatch(
      /^工会主席：\s+审核：\s+制表：\s+制表日期：\s+年\s+月\s+日$/,
    );
  });

  it("prints A4 across with repeated header and binding edge, sources and hints outside", () => {
    expect(SHEET.print).toMatchObject({
      orientation: "landscape",
      fitWidth: 1,
      fitHeight: 0,
      area: { fromRow: "title", toRow: "sign", fromColumn: "seq", toColumn: "state" },
      repeatFrom: "header",
    });
    expect(SHEET.print!.margins!.left).toBeGreaterThan(SHEET.print!.margins!.right);
    const order = SHEET.rows.map(({ key }) => key);
    expect(order.findIndex((key) => key.startsWith("hint"))).toBeGreaterThan(order.indexOf("sign"));
    expect(cell(SHEET, "duty:budget", "source")!.value).toContain("总工办发〔2017〕32号");
    expect(cell(SHEET, "duty:congress", "source")!.value).toContain("待核实");
  });

  it("shows what the user should look at", () => {
    const hints = SHEET.rows
      .filter(({ key }) => key.startsWith("hint:"))
      .map(({ cells }) => String(cells[0]!.value));
    expect(hints.some((hint) => hint.includes("20xx年登山"))).toBe(true);
  });

  it("gives every wrapped text its height", () => {
    for (const row of SHEET.rows.filter(({ key }) => SCHEDULE.rows.some((planned) => planned.key === key))) {
      const lines = Math.max(
        ...row.cells
          .slice(0, 11)
          .map((own, at) =>
            typeof own?.value === "string" ? linesOf(own.value, SHEET.columns[at]!.width, 10) : 1,
          ),
      );
      expect(row.height).toBeGreaterThanOrEqual(lines * 12 + 4);
    }
  });

  it("offers lists that Excel can hold, of which only the state is binding", () => {
    for (const { list } of SHEET.validations) expect((list ?? []).join(",").length).toBeLessThanOrEqual(255);
    expect(SHEET.validations.filter(({ strict }) => strict).map(({ range }) => range.fromColumn)).toEqual([
      "state",
    ]);
  });

  it("propose a federation the people of the unions below it, not a staff of its own", () => {
    const audiences = (unitKind: "街道" | "法院") =>
      scheduleSheet(buildSchedule({ year: 2027, scheme: "calendar", unitKind })).validations.find(({ range }) => range.fromColumn === "audience")!.list!;
    expect(audiences("街道")).toEqual(expect.arrayContaining(["各基层工会", "户外职工"]));
    expect(audiences("街道")).not.toContain("退休职工");
    expect(audiences("法院")).toContain("女干警");
  });

  it("names only styles it has, and one cell per column", () => {
    for (const { cells } of SHEET.rows) {
      expect(cells.length).toBeLessThanOrEqual(SHEET.columns.length);
      for (const own of cells) if (own?.style !== undefined) expect(SHEET.styles).toHaveProperty(own.style);
    }
  });

  it("merges nothing in the table, so that it can be sorted", () => {
    const table = new Set(SCHEDULE.rows.map(({ key }) => key));
    expect(SHEET.merges.filter(({ fromRow }) => table.has(fromRow) || fromRow === "header")).toEqual([]);
    expect(SHEET.filter).toMatchObject({ fromRow: "header", fromColumn: "seq", toColumn: "source" });
  });

  it("can be placed: every key its formulas name exists", () => {
    const lines = new Map([["schedule", freshSheetLines(SHEET)]]);
    const placed = placeSheet(SHEET, lines);
    expect(placed.rows[4]!.cells[1]!.formula).toBe("ROW()-ROW($B$4)");
    expect(placed.dress.filter!.left).toBe(0);
  });

  it("of a year without rows has one line to write in", () => {
    const empty = scheduleSheet(buildSchedule({ ...INPUT, sources: [] }));
    expect(empty.rows.map(({ key }) => key).slice(0, 6)).toEqual([
      "title",
      "about",
      "header",
      "blank",
      "total",
      "sign",
    ]);
    expect(() => placeSheet(empty)).not.toThrow();
  });

  it("names a school year as such", () => {
    const sheet = scheduleSheet(buildSchedule({ ...INPUT, scheme: "school" }));
    expect(cell(sheet, "title", "seq")!.value).toBe("2027—2028学年工会活动安排表");
    expect(cell(sheet, "about", "area")!.value).toBe("年度：2027年9月—2028年8月");
  });
});

describe("the sheet 年度活动一览", () => {
  const view = yearViewSheet(SCHEDULE);

  /** The activities that stand in the boxes, by month. */
  function boxes(schedule: Schedule): Map<string, readonly unknown[]> {
    const sheet = yearViewSheet(schedule);
    return new Map(
      [0, 1, 2, 3].flatMap((quarter) =>
        [0, 1, 2].map((box) => {
          const lines = sheet.rows
            .filter(({ key }) => key.startsWith(`line${quarter}-`))
            .map(({ key }) => cell(sheet, key, `text${box}`)!.value);
          return [
            String(cell(sheet, `head${quarter}`, `time${box}`)!.value),
            lines.filter((line) => line !== ""),
          ] as const;
        }),
      ),
    );
  }

  it("has a box for each month with its activities and their number", () => {
    const found = boxes(SCHEDULE);
    expect([...found.keys()]).toEqual([
      "1月",
      "2月",
      "3月",
      "4月",
      "5月",
      "6月",
      "7月",
      "8月",
      "9月",
      "10月",
      "11月",
      "12月",
    ]);
    const inYear = SCHEDULE.rows.filter(({ months }) => months[0]!.year === 2027);
    expect([...found.values()].flat()).toEqual(inYear.map(({ activity }) => activity));
    expect(cell(view, "head0", "text2")!.value).toBe(found.get("3月")!.length);
  });

  it("begins a school year with September", () => {
    expect([...boxes(buildSchedule({ ...INPUT, scheme: "school" })).keys()][0]).toBe("9月");
  });

  it("puts what lies after the year below the boxes", () => {
    expect(cell(view, "beyond", "time0")!.value).toBe("2028年1月 团拜会");
  });

  it("says how many more there are where a month bursts", () => {
    const many = planOf([
      { months: [5], items: Array.from({ length: 20 }, (_, index) => `读经典第${index + 1}讲`) },
    ]);
    const may = boxes(buildSchedule({ ...INPUT, planText: many, sources: ["planText"] })).get("5月")!;
    expect(may).toHaveLength(12);
    expect(may.slice(10)).toEqual(["读经典第11讲", "另有9项，见“年度活动安排”"]);
  });

  it("follows the schedule by formulas that can be placed", () => {
    const lines = new Map([["schedule", freshSheetLines(SHEET)]]);
    const placed = placeSheet(view, lines);
    const head = placed.rows.find(({ cells }) => cells[0]?.value === "head0")!;
    expect(head.cells[2]!.formula).toBe(`COUNTIF('年度活动安排'!$C$5:$C$${4 + SCHEDULE.rows.length},1)`);
    expect(placed.dress.print).toMatchObject({ fitWidth: 1, fitHeight: 1 });
  });
});
