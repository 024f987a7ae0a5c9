import { planRepeated } from "../../../../src/inspection/rules/year/plan-repeated";
import { placesOf } from "../../ledgers";

describe("计划里同样的活动写了两次", () => {
  it("asks about the second; what comes every quarter is meant", () => {
    const plan = [["月份", "活动内容"], ["5月", "教职工运动会"], ["10月", "教职工运动会。"], ["3月", "小组会"], ["6月", "小组会"], ["9月", "小组会"]];
    expect(placesOf(planRepeated, { plan })).toEqual(["年度活动计划!B3"]);
  });
});
