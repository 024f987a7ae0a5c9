import { toYuan } from "../../src/book";
import { buildBudget, choosing, USUAL_SETTINGS, type BudgetFacts, type JournalEntry, type PlannedActivity } from "../../src/budget";
import { amountOf, NO_FACTS, specsOf, yuan } from "./ledgers";

const place = { sheet: "经费收支明细", row: 2 };
const spent = (account: string, summary: string, amount: number, year = 2026): JournalEntry => ({
  key: `entry:${account}${summary}`, year, month: 3, account, summary, direction: "expense", amount: yuan(amount), place,
});
const planned = (activity: string, account: string, budget?: number): PlannedActivity => ({
  key: `plan:${activity}`, activity, account, month: 5, onSheet: false, ...(budget !== undefined && { budget: yuan(budget) }),
});
const budgetOf = (facts: Partial<BudgetFacts>, settings = USUAL_SETTINGS) => buildBudget({ ...NO_FACTS, ...facts }, settings);

describe("income", () => {
  it("reckons dues from each member's base, the part below ten yuan left out", () => {
    const facts = { duesBases: { bases: [yuan(5678.9), yuan(4321)], text: "会员名册", places: [] } };
    expect(amountOf(budgetOf(facts), "会费收入")).toBe(((5670 + 4320) * 12 * 5) / 1000);
    expect(amountOf(budgetOf(facts, { ...USUAL_SETTINGS, duesRounding: "exact" }), "会费收入")).toBe(599.99);
  });

  it("keeps the usual share of the contribution where nobody says which, and asks", () => {
    const budget = budgetOf({ payroll: { amount: yuan(1_000_000), text: "全年工资总额", places: [] } });
    expect(amountOf(budget, "拨缴经费收入")).toBe(12_000);
    expect(budget.notes.map(({ text }) => text)).toContainEqual(expect.stringContaining("暂按 60% 推算"));
  });

  it("stays open where nothing is known", () => {
    const { income, notes } = budgetOf({});
    expect(income.map(({ item, amount }) => [item.id, amount])).toEqual([
      ["会费收入", undefined], ["拨缴经费收入", undefined], ["上级补助收入", undefined], ["行政补助收入", undefined], ["其他收入", undefined],
    ]);
    expect(notes.filter(({ kind }) => kind === "open").map(({ line }) => line)).toContain("item:会费收入");
  });
});

describe("the ways of estimating", () => {
  const facts: Partial<BudgetFacts> = {
    members: { count: 40, text: "会员人数" },
    entries: [spent("文体活动支出", "运动会", 4_321)],
    activities: [planned("教职工运动会", "文体活动支出", 3_050), planned("健步走", "文体活动支出", 980), planned("读书会", "文体活动支出")],
  };

  it.each([
    ["the schedule first", undefined, 4_000],
    ["last year times a factor", { kind: "lastYear", factor: { numerator: 110, denominator: 100 } }, 4_800],
    ["heads times a standard", { kind: "perHead", standard: yuan(105) }, 4_200],
    ["a fixed sum, as it is", { kind: "fixed", amount: yuan(3_999.5) }, 3_999.5],
    ["nothing", { kind: "open" }, undefined],
  ] as const)("%s", (_name, choice, amount) => {
    const settings = choice ? choosing(USUAL_SETTINGS, "文体活动支出", choice) : USUAL_SETTINGS;
    expect(amountOf(budgetOf(facts, settings), "文体活动支出")).toBe(amount);
  });

  it("says which of them would give a figure", () => {
    const line = budgetOf(facts).expense.find(({ item }) => item.id === "文体活动支出");
    expect(line?.possible).toEqual(["perHead", "schedule", "lastYear", "fixed", "open"]);
  });

  it("counts activities without a sum and leaves those out that union funds don't pay", () => {
    const budget = budgetOf({ ...facts, activities: [...facts.activities!, planned("体检", "不列工会经费", 9_000)] });
    expect(toYuan(budget.balance.expense)).toBe(4_000);
    expect(budget.notes.map(({ text }) => text)).toContain("年度活动安排里有 1 项要花工会经费的活动没有预算金额。");
  });

  it("reports a planned sum that it can't place", () => {
    const budget = budgetOf({ activities: [planned("五一活动", "办公费", 500)] });
    expect(budget.notes.map(({ text }) => text)).toContainEqual(expect.stringContaining("“五一活动”有预算 500.00 元"));
  });

  it("takes festivals and condolences from last year's heads and standards", () => {
    const budget = budgetOf({
      ...facts,
      festivals: [
        { festival: "春节", standard: yuan(300), place },
        { festival: "端午节", standard: yuan(155), place },
        { festival: "教师节", standard: yuan(50), place },
        { festival: "生日", standard: yuan(200), place },
      ],
      events: [{ reason: "结婚", amount: yuan(500), place }, { reason: "生病住院", amount: yuan(500), place }, { reason: "生病住院", amount: yuan(800), place }],
    });
    expect([amountOf(budget, "festivalGoods"), amountOf(budget, "birthday"), amountOf(budget, "lifeEvents")]).toEqual([20_200, 8_000, 1_800]);
    const events = budget.expense.find(({ item }) => item.id === "lifeEvents")!.estimate.parts;
    expect(events.map(({ name, count, standard, amount }) => [name, count, standard, toYuan(amount)])).toEqual([
      ["结婚慰问", 1, 50_000, 500], ["住院患病慰问", 2, undefined, 1_300],
    ]);
    expect(budget.notes.map(({ text }) => text)).toContainEqual("“教师节”不在可以发放节日慰问品的法定节日之内，请核对。");
  });
});

describe("the union's own table", () => {
  const UNIT = [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2027]];

  it("is the budget: what it doesn't list is not planned", () => {
    const { budget } = specsOf({ 基本情况: UNIT, 经费预算: [["科目名称", "上年决算数", "本年预算数", "说明"], ["会费收入", 9000, 9000, "按上年"], ["会员活动支出", 8000, 8800, null]] }, 2027);
    expect(budget.expense.map(({ item, amount }) => [item.id, amount])).toEqual([["会员活动支出", 880_000]]);
    expect(budget.income[0]).toMatchObject({ amount: 900_000, estimate: { text: "按上年" } });
  });

  it("loses nothing of a sum that is more than its parts", () => {
    const { budget } = specsOf({ 基本情况: UNIT, 经费预算: [["科目名称", "本年预算数"], ["会员活动支出", 1000], ["节日慰问", 600], ["生日慰问", 300]] }, 2027);
    expect(toYuan(budget.balance.expense)).toBe(1000);
    expect(budget.notes.map(({ text }) => text)).toContain("“会员活动支出”比所列明细多 100.00 元，列入“其他会员活动”。");
  });

  it("keeps lines of the union's own below the account they stand under", () => {
    const { budget } = specsOf({ 基本情况: UNIT, 经费预算: [["科目名称", "本年预算数"], ["文体活动支出", 5000], ["合唱团", 2000], ["其他", 3000]] }, 2027);
    expect(budget.expense.map(({ label, amount }) => [label, amount])).toEqual([["文体活动支出·合唱团", 200_000], ["文体活动支出", 300_000]]);
  });
});
