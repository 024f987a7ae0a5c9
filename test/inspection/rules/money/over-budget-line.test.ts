import { overBudgetLine } from "../../../../src/inspection/rules/money/over-budget-line";
import { placesOf } from "../../ledgers";

describe("各科目支出不超过批准的预算", () => {
  const journal = (...rows: [string, number][]) => [["日期", "科目", "支出金额"], ...rows.map(([account, expense]) => ["2026-05-01", account, expense])];

  it("finds a line overspent, however its account is written", () => {
    const budgetLines = [["科目名称", "本年预算数", "调整数"], ["会费收入", 100, null], ["文体活动支出", 5000, null], ["困难职工帮扶支出", 1000, 500]];
    expect(placesOf(overBudgetLine, { budgetLines, journal: journal(["1.2 文体活动支出", 3000], ["50102文体活动", 2000.5], ["困难帮扶支出", 1500]) })).toEqual(["经费预算!B3"]);
  });

  it("takes returned money off, and leaves another year's entries out", () => {
    const budgetLines = [["科目名称", "本年预算数"], ["文体活动支出", 5000]];
    expect(placesOf(overBudgetLine, { budgetLines, journal: journal(["文体活动支出", 5200], ["文体活动支出", -200]) })).toEqual([]);
    expect(placesOf(overBudgetLine, { budgetLines, journal: [["日期", "科目", "支出金额"], ["2025-12-01", "文体活动支出", 9000]] })).toEqual([]);
  });

  it("books a part to its head where the budget has only the head", () => {
    const budgetLines = [["科目名称", "本年预算数"], ["维权支出", 1000]];
    expect(placesOf(overBudgetLine, { budgetLines, journal: journal(["送温暖支出", 600], ["困难职工帮扶支出", 600]) })).toEqual(["经费预算!B2"]);
  });

  it("tells spending that two lines may mean to neither, but to the line of the same words", () => {
    const budgetLines = [["科目名称", "本年预算数"], ["会员活动支出", 1000], ["职工集体福利支出", 2000]];
    expect(placesOf(overBudgetLine, { budgetLines, journal: journal(["福利费", 5000]) })).toEqual([]);
    expect(placesOf(overBudgetLine, { budgetLines, journal: journal(["集体福利", 5000], ["职工集体福利支出", 2001]) })).toEqual(["经费预算!B3"]);
  });
});
