import { budgetBalanced } from "../../../../src/inspection/rules/money/budget-balanced";
import { reportOf } from "../../ledgers";

describe("预算收支平衡", () => {
  const lines = (...more: [string, number][]) => [["科目名称", "本年预算数"], ["会费收入", 40000], ["拨缴经费收入", 60000], ["职工活动支出", 90000], ["文体活动支出", 50000], ["会员活动支出", 40000], ["资本性支出", 20000], ...more];

  it("finds spending that nothing covers; a head is not counted beside its parts", () => {
    expect(reportOf(budgetBalanced, { budgetLines: lines() }).findings.map(({ level, text }) => `${level}：${text}`)).toEqual(["建议：预算支出 110,000.00 元，比收入多 10,000.00 元，没有看到动用结余"]);
  });

  it("is content with savings drawn on", () => {
    expect(reportOf(budgetBalanced, { budgetLines: lines(["动用以前年度结余", 10000]) }).findings).toEqual([]);
  });
});
