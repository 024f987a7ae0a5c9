import { specsOf, type Tables } from "./ledgers";

/** What reading lets through at the most: 100 亿元, ten million people. */
const AMOUNT = 9_999_999_999.99;
const COUNT = 9_999_999;

const TABLES: Tables = {
  基本情况: [["工会名称", "某校工会"], ["单位类型", "学校"], ["地区", "安徽省"], ["年度", 2026], ["会员数", COUNT], ["全年工资总额", AMOUNT], ["经费留成比例", "60%"]],
  节日慰问品发放: [["节日", "发放日期", "人数", "人均标准", "金额"], ["春节", "2025-02-01", COUNT, AMOUNT, AMOUNT], ["生日", "2025-03-01", COUNT, AMOUNT, AMOUNT]],
  经费预算: [["科目名称", "上年决算数", "本年预算数", "调整数"], ["会费收入", AMOUNT, AMOUNT, AMOUNT], ["会员活动支出", AMOUNT, AMOUNT, -AMOUNT]],
  经费收支明细: [["日期", "凭证号", "摘要", "科目", "收入金额", "支出金额", "余额"], ["2025-03-01", "1", "春节慰问品", "会员活动支出", AMOUNT, AMOUNT, -AMOUNT]],
};

describe("a budget of figures that no union has", () => {
  it.each([2025, 2026, 2027])("is made all the same for %d", (year) => {
    expect(specsOf(TABLES, year).specs.length).toBeGreaterThan(2);
  });

  it("leaves open what heads and standards would come to", () => {
    const { 经费预算: _own, ...estimated } = TABLES;
    const { budget } = specsOf(estimated, 2026);
    expect(budget.expense.find(({ item }) => item.id === "festivalGoods")?.estimate.parts).toEqual([]);
  });
});
