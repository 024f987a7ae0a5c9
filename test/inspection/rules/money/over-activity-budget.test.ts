import { overActivityBudget } from "../../../../src/inspection/rules/money/over-activity-budget";
import { placesOf } from "../../ledgers";

describe("活动支出不超过活动预算", () => {
  it("finds what cost more", () => {
    const activities = [["活动时间", "活动名称", "预算金额", "实际支出"], ["2026-03-08", "插花", 1000, 1000], ["2026-05-04", "登山", 2000, 2380], ["2026-06-01", "亲子", null, 500]];
    expect(placesOf(overActivityBudget, { activities })).toEqual(["活动台帐!D3"]);
  });
});
