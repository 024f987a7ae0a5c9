import { money } from "../../src/book";
import { rowsOfLastYear } from "../../src/schedule/last-year-rows";
import { rowsOfOwnPlan } from "../../src/schedule/own-plan-rows";
import { placeInMonth, wordsOfTime } from "../../src/schedule/row-time";

const PLANNED = { year: 2027, scheme: "calendar" } as const;

describe("rows of the workbook's own plan", () => {
  it("take over every cell", () => {
    const [row] = rowsOfOwnPlan(
      [
        {
          months: [4],
          time: "4月中旬",
          name: "登山",
          category: "健身",
          owner: "李明",
          audience: "全体会员",
          place: "东山",
          account: "文体活动支出",
          budget: money(80_000),
          at: { sheet: "计划", row: 7 },
        },
      ],
      PLANNED,
    );
    expect(row).toMatchObject({
      months: [{ year: 2027, month: 4 }],
      time: { kind: "part", part: "中旬" },
      activity: "登山",
      area: "健身",
      owner: "李明",
      place: "东山",
      budget: 80_000,
      sources: [{ kind: "ownPlan", text: "本工作簿“计划”第 7 行" }],
    });
  });

  it.each([
    ["3月6日", { kind: "day", date: "2027-03-06" }],
    ["2027年3月6日", { kind: "day", date: "2027-03-06" }],
    ["3月6日—8日", { kind: "days", from: "2027-03-06", to: "2027-03-08" }],
    ["第三周", { kind: "weeks", weeks: [3] }],
    ["待定", { kind: "words", text: "待定" }],
    ["开学前", { kind: "words", text: "开学前" }],
    ["  ", undefined],
    ["2月30日", { kind: "words", text: "2月30日" }],
  ])("read the time %s", (time, expected) => {
    expect(rowsOfOwnPlan([{ months: [3], time, name: "某事" }], PLANNED)[0]!.time).toEqual(expected);
  });
});

describe("rows in their month", () => {
  it("stand by their third also where words say it", () => {
    const place = (text: string) => placeInMonth({ kind: "words", text });
    expect(place("11月上旬双休日")).toBeLessThan(place("双休日"));
    expect(place("双休日")).toBeLessThan(place("月末（下旬）"));
  });
});

describe("rows of an own plan of another year", () => {
  it("keep no day, person or sum", () => {
    const items = [
      { months: [5], time: "5月12日", name: "登山", owner: "李明", place: "东山", budget: money(50_000) },
    ];
    const [row] = rowsOfOwnPlan(items, PLANNED, 2026);
    expect(row).toMatchObject({ time: { kind: "part", part: "中旬" }, place: "东山" });
    expect([row!.owner, row!.budget]).toEqual([undefined, undefined]);
    expect(row!.sources[0]).toMatchObject({ otherYear: true, text: "本工作簿的年度活动计划（2026 年）" });
  });
});

describe("rows of last year's activities", () => {
  it("count their festivals and rounds on", () => {
    const later = (name: string) => rowsOfLastYear([{ date: "2026-09-10", name }], PLANNED)[0]!.activity;
    expect(later("庆祝第41个教师节大会")).toBe("庆祝第42个教师节大会");
    expect(later("第九届读书节")).toBe("第十届读书节");
    expect(later("第3个活动室启用")).toBe("第3个活动室启用");
    expect(later("第2026届运动会")).toBe("第2026届运动会");
  });

  it("keep month and third of the month, not day, person or sum", () => {
    const rows = rowsOfLastYear(
      [
        {
          date: "2026-04-18",
          name: "春季登山",
          category: "文体活动",
          place: "东山",
          at: { sheet: "活动", row: 5 },
        },
        { date: { month: "2026-11" }, name: "乒乓球赛" },
        { date: { from: "2026-12-22", to: "2026-12-23" }, name: "联欢会" },
      ],
      PLANNED,
    );
    expect(
      rows.map((row) => [
        row.months[0]!.month,
        wordsOfTime(row),
        row.activity,
        row.place,
        row.owner,
        row.budget,
      ]),
    ).toEqual([
      [4, "4月中旬", "春季登山", "东山", undefined, undefined],
      [11, "", "乒乓球赛", undefined, undefined, undefined],
      [12, "12月下旬", "联欢会", undefined, undefined, undefined],
    ]);
    expect(rows[0]!.sources).toEqual([
      { kind: "lastYear", otherYear: true, text: "上年活动台账第 5 行", place: { sheet: "活动", row: 5 } },
    ]);
  });
});
