import { usualTermCalendar } from "../../src/calendar";
import { rowsOfPlanText } from "../../src/schedule/plan-text-rows";
import type { PlannedYear } from "../../src/schedule/schedule";
import type { ImportedPlan } from "../../src/schedule/import/activity";
import { planOf } from "./plans";

const CALENDAR: PlannedYear = { year: 2027, scheme: "calendar" };
const SCHOOL: PlannedYear = { year: 2027, scheme: "school" };

function rows(plan: ImportedPlan, planned: PlannedYear = CALENDAR) {
  return rowsOfPlanText(plan, planned, usualTermCalendar(planned.scheme, planned.year));
}

function months(plan: ImportedPlan, planned: PlannedYear = CALENDAR) {
  return rows(plan, planned).map((row) => row.months.map(({ year, month }) => `${year}-${month}`).join());
}

describe("rows of a plan's text", () => {
  it("keep the user's words and say where they stand", () => {
    const [row] = rows(planOf([{ months: [4], items: ["组织“春之声”合唱"] }]));
    expect(row).toMatchObject({
      activity: "组织“春之声”合唱",
      sources: [{ kind: "planText", text: "导入的计划“4月”第 2 行" }],
    });
  });

  it("fall into the planned year by their months, whatever year the text was for", () => {
    expect(
      months(
        planOf([
          { months: [3], items: [{ name: "春游", year: 2024 }] },
          { months: [7, 8], items: ["送清凉"] },
        ]),
      ),
    ).toEqual(["2027-3", "2027-7,2027-8"]);
  });

  it("run over into the next January where the text does", () => {
    const plan = planOf([
      { months: [2], items: ["计划"] },
      { months: [12], items: ["总结"] },
      { months: [1], items: ["团拜"] },
    ]);
    expect(months(plan)).toEqual(["2027-2", "2027-12", "2028-1"]);
    expect(months(planOf([{ months: [12, 1], items: ["总结"] }]))).toEqual(["2027-12,2028-1"]);
  });

  it("of a school year lie in its two calendar years", () => {
    const plan = planOf(
      [
        { months: [9], items: ["迎新"] },
        { months: [1], items: ["小结"] },
        { months: [6], items: ["总结"] },
      ],
      { yearScheme: "school" },
    );
    expect(months(plan, SCHOOL)).toEqual(["2027-9", "2028-1", "2028-6"]);
    expect(months(plan)).toEqual(["2027-9", "2027-1", "2027-6"]);
  });

  it("keep the August before a school year before it", () => {
    const plan = planOf(
      [
        { months: [8], items: ["返校培训"] },
        { months: [9], items: ["开学"] },
      ],
      { yearScheme: "school" },
    );
    expect(months(plan, SCHOOL)).toEqual(["2027-8", "2027-9"]);
  });

  it("find the months of weeks by the term the title names, and the next term where weeks begin anew", () => {
    const week = (number: number) => ({ name: `第${number}周的事`, weeks: [number] });
    const plan = planOf([{ months: [], items: [week(1), week(10), week(2)] }], {
      title: "2027年春学期工会工作计划",
    });
    expect(months(plan)).toEqual(["2027-2", "2027-4", "2027-9"]);
    expect(rows(plan)[1]!.time).toEqual({ kind: "weeks", weeks: [10] });
  });

  it("become several where an item holds several activities", () => {
    const plan = planOf([
      { months: [3], items: [{ name: "庆三八。收会费", parts: ["庆三八。", "收会费"] }] },
    ]);
    expect(rows(plan).map(({ activity }) => activity)).toEqual(["庆三八", "收会费"]);
  });

  it("keep a day of the planned year, and only the third of the month of another year's", () => {
    const plan = planOf([
      {
        months: [5],
        items: [
          { name: "甲", date: "2027-05-12" },
          { name: "乙", date: "2024-05-12" },
          { name: "丙", date: { month: "2027-05", part: "下旬" } },
          { name: "丁", date: { from: "2024-05-08", to: "2024-05-12" } },
        ],
      },
    ]);
    expect(rows(plan).map(({ time }) => time)).toEqual([
      { kind: "day", date: "2027-05-12" },
      { kind: "part", part: "中旬" },
      { kind: "part", part: "下旬" },
      undefined,
    ]);
  });

  it("mark what union funds don't pay", () => {
    const plan = planOf([
      { months: [6], items: [{ name: "少先队入队仪式", notUnionFunds: true }, "职工子女亲子活动"] },
    ]);
    expect(rows(plan).map(({ account }) => account)).toEqual(["不列工会经费", undefined]);
  });

  it("mark of an item with several activities only the pupils' ones", () => {
    const item = {
      name: "学生征文，青年教师基本功比赛",
      parts: ["学生征文", "青年教师基本功比赛"],
      notUnionFunds: true as const,
    };
    expect(rows(planOf([{ months: [5], items: [item] }])).map(({ account }) => account)).toEqual([
      "不列工会经费",
      undefined,
    ]);
  });
});
