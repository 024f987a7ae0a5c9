import { budgetAdjustedAgain } from "../../../../src/inspection/rules/money/budget-adjusted-again";
import { placesOf } from "../../ledgers";

describe("预算一年调整一次", () => {
  it("finds a second adjustment in a year", () => {
    const approvals = [["文件", "年度", "审批环节", "日期"], ["预算调整", 2026, "工会委员会", "2026-07-01"], ["预算调整", 2026, "经审会", "2026-07-05"], ["预算调整", 2026, "工会委员会", "2026-10-01"], ["预算调整", 2025, "工会委员会", "2025-10-01"]];
    expect(placesOf(budgetAdjustedAgain, { approvals })).toEqual(["预决算审批!D4"]);
  });
});
