import { festivalShare } from "../../../../src/inspection/rules/money/festival-share";
import { placesOf } from "../../ledgers";

import { ownLimit } from "../../../../src/regulation";

describe("节日慰问品占经费收入的比例", () => {
  const budgetLines = [["科目名称", "本年预算数"], ["会费收入", 20000], ["拨缴经费收入", 80000], ["会员活动支出", 60000]];
  const welfare = (amount: number) => [["节日", "金额"], ["春节", 20000], ["中秋节", amount], ["生日", 50000]];
  const ownLimits = [ownLimit("节日慰问品占收入的比例", "30%，市工〔2026〕3号")!];

  it("is measured against the budget's income", () => {
    expect(placesOf(festivalShare, { budgetLines, welfare: welfare(10001) }, { ownLimits })).toEqual(["节日慰问品发放!B3"]);
    expect(placesOf(festivalShare, { budgetLines, welfare: welfare(10000) }, { ownLimits })).toEqual([]);
    expect(placesOf(festivalShare, { budgetLines, welfare: welfare(90000) })).toEqual([]);
  });
});
