import { plainBook, plainSheet } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import type { BudgetOverview, Outcome } from "../../src/jobs/desk";
import { WorkbookDesk } from "../../src/jobs/workbook-desk";
import { surroundings } from "./surroundings";

const UNIT = plainSheet("基本情况", [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2026], ["会员人数", 40], ["全年工资总额", 1_000_000], ["经费留成比例", "60%"]]);
const JOURNAL = plainSheet("经费收支明细", [
  ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额"],
  ["2026-03-10", "记-1", "文体活动支出", "运动会奖品", null, 2500],
  ["2026-04-10", "记-2", "会员活动支出", "端午慰问品", null, 9000],
]);
const BUDGET = plainSheet("经费预算", [["科目名称", "本年预算数"], ["文体活动支出", 2000], ["节日慰问", 9000]]);

function desk() {
  const host = new MemoryHost(plainBook([UNIT, JOURNAL, BUDGET]));
  return new WorkbookDesk(host, surroundings("台帐2026.xlsx", "2026-12-31"));
}

async function valueOf<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const line = ({ lines }: BudgetOverview, id: string) => lines.find((each) => each.id === id);

describe("the section 预算", () => {
  it("shows each figure with how it came about and what else would do", async () => {
    const overview = await valueOf(desk().budget.estimate({ year: 2027 }));
    expect(line(overview, "拨缴经费收入")).toMatchObject({ kind: "rate", amount: 1_200_000, text: "全年工资总额 1,000,000 元 × 2% × 留成 60%", place: { sheet: "基本情况", cell: "B5" } });
    expect(line(overview, "文体活动支出")).toMatchObject({ head: "职工活动支出", kind: "lastYear", amount: 250_000, possible: ["perHead", "lastYear", "fixed", "open"] });
    expect(overview.retention).toEqual({ rate: { numerator: 6000, denominator: 10_000 }, text: "基本情况" });
  });

  it("shows the effect of a choice without writing anything", async () => {
    const open = desk();
    const { settings } = await valueOf(open.budget.estimate({ year: 2027 }));
    const choices = { 文体活动支出: { kind: "fixed", amount: 1_000_000 } } as unknown as typeof settings.choices;
    const changed = await valueOf(open.budget.estimate({ year: 2027, settings: { ...settings, choices } }));
    expect(line(changed, "文体活动支出")?.amount).toBe(1_000_000);
    expect(changed.balance).toMatchObject({ expense: 1_900_000, difference: -700_000 });
    expect((await valueOf(open.overview())).sheets).toHaveLength(3);
  });

  it("remembers how a budget was estimated when it is written, year by year", async () => {
    const open = desk();
    const { settings } = await valueOf(open.budget.estimate({ year: 2027 }));
    await valueOf(open.budget.preview({ year: 2027, settings: { ...settings, step: 100, factor: { numerator: 11, denominator: 10 } } }));
    const written = await valueOf(open.carryOut());
    expect(written.sheets).toEqual(expect.arrayContaining(["经费收入预算", "经费支出预算", "活动经费明细", "预算调整表", "收支汇总", "预算执行情况", "决算表"]));
    expect((await valueOf(open.budget.estimate({ year: 2027 }))).settings).toMatchObject({ step: 100, factor: { numerator: 11, denominator: 10 } });
    expect((await valueOf(open.budget.estimate({ year: 2026 }))).settings).toMatchObject({ step: 10_000 });
    const again = await valueOf(open.budget.preview({ year: 2027 }));
    expect(again.sheets.every(({ status }) => status === "unchanged")).toBe(true);
  });

  it("compares the year that has been, before the new one begins", async () => {
    const preview = await valueOf(desk().budget.previewExecution(2027));
    expect(preview).toMatchObject({ year: 2026, over: [{ name: "文体活动支出", adjusted: 200_000, actual: 250_000 }], unbudgeted: [] });
    expect(preview.sheets.map(({ id }) => id)).toEqual(["budgetAdjustment", "normalisedJournal", "budgetExecution", "finalAccount"]);
  });
});
