import { toYuan } from "../../src/book";
import { buildBudget, choosing, USUAL_SETTINGS, type BudgetFacts } from "../../src/budget";
import { amountOf, NO_FACTS, yuan } from "./ledgers";

/** 86 members, and 147,060 yuan of contributions that stay: 2 % of the wages, 60 % of it. */
const SCHOOL: BudgetFacts = {
  ...NO_FACTS,
  region: "河南省某市",
  members: { count: 86, text: "会员人数" },
  payroll: { amount: yuan(12_255_000), text: "全年工资总额", places: [] },
  retention: { rate: { numerator: 60, denominator: 100 }, text: "基本情况" },
};
const AT_THE_CAP = choosing(USUAL_SETTINGS, "festivalGoods", { kind: "perHead", standard: yuan(2000) });

describe("86 members with 147,060 yuan", () => {
  it("can't spend 172,000 on festivals, though no cap forbids it", () => {
    const budget = buildBudget(SCHOOL, AT_THE_CAP);
    expect(toYuan(budget.balance.funds)).toBe(147_060);
    expect(amountOf(budget, "festivalGoods")).toBe(172_000);
    expect(toYuan(budget.balance.difference)).toBe(-24_940);
    expect(budget.limits).toMatchObject([{ line: "item:festivalGoods", isKept: true, text: expect.stringContaining("每人每年不超过 2,000 元") }]);
    expect(budget.balance.ways.map(({ kind, text }) => [kind, text])).toEqual([
      ["lowerFestivals", "节日慰问由 172,000 元降到每人每年 1,700 元（86 人）"],
      ["askSubsidy", "请单位行政补助 24,940 元（补上差额 24,940 元），以单位答复为准"],
    ]);
  });

  it("every way proposed closes the gap", () => {
    const facts: BudgetFacts = { ...SCHOOL, balance: { amount: yuan(30_000), text: "上年结转余额", places: [] } };
    const { ways } = buildBudget(facts, AT_THE_CAP).balance;
    expect(ways.map(({ kind }) => kind)).toEqual(["drawSurplus", "lowerFestivals", "askSubsidy"]);
    for (const { settings } of ways) expect(buildBudget(facts, settings).balance.difference).toBeGreaterThanOrEqual(0);
  });

  it("draws no more than is left", () => {
    const facts: BudgetFacts = { ...SCHOOL, balance: { amount: yuan(20_000), text: "上年结转余额", places: [] } };
    expect(buildBudget(facts, AT_THE_CAP).balance.ways.map(({ kind }) => kind)).not.toContain("drawSurplus");
  });

  it("is told when a cap is passed, with its document", () => {
    const budget = buildBudget(SCHOOL, choosing(USUAL_SETTINGS, "festivalGoods", { kind: "perHead", standard: yuan(2100) }));
    expect(budget.limits).toMatchObject([{ isKept: false, basis: { region: "河南", document: "实施办法" } }]);
  });

  it("goes by the union's own limit before the region's", () => {
    const own = { subject: "festivalGoods", value: { kind: "money", amount: yuan(1500), per: "personYear" }, basis: { document: "本工会自定标准", certainty: "unconfirmed" } } as const;
    expect(buildBudget({ ...SCHOOL, ownLimits: [own] }, AT_THE_CAP).limits[0]).toMatchObject({ isKept: false, basis: own.basis });
  });
});

describe("a region nobody knows", () => {
  it("has no cap of its own", () => {
    expect(buildBudget({ ...SCHOOL, region: "某省" }, AT_THE_CAP).limits).toEqual([]);
  });
});
