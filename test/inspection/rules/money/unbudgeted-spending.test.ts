import { unbudgetedSpending } from "../../../../src/inspection/rules/money/unbudgeted-spending";
import { placesOf } from "../../ledgers";

describe("没有预算的科目不支出", () => {
  const budgetLines = [["科目名称", "本年预算数"], ["职工活动支出", 9000], ["文体活动支出", 5000], ["宣传活动支出", 4000]];
  const journal = (...rows: [string, number][]) => [["日期", "科目", "支出金额"], ...rows.map(([account, expense]) => ["2026-05-01", account, expense])];

  it("finds an account the budget doesn't have, once", () => {
    expect(placesOf(unbudgetedSpending, { budgetLines, journal: journal(["文体活动支出", 1], ["宣传活动支出", 1], ["会议支出", 300], ["会议支出", 300], ["文体活动支出", 1]) })).toEqual(["经费收支明细!B4"]);
  });

  it("says nothing of a head whose parts are budgeted, nor where the two are kept by different names", () => {
    expect(placesOf(unbudgetedSpending, { budgetLines, journal: journal(["职工活动支出", 300]) })).toEqual([]);
    expect(placesOf(unbudgetedSpending, { budgetLines, journal: journal(["其他甲", 300], ["其他乙", 300]) })).toEqual([]);
  });
});
