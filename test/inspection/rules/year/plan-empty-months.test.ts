import { planEmptyMonths } from "../../../../src/inspection/rules/year/plan-empty-months";
import { reportOf } from "../../ledgers";

describe("月月有重点", () => {
  const plan = (...months: string[]) => [["月份", "活动内容"], ...months.map((month, index) => [month, `活动${index}`])];

  it("names the months without anything, holidays apart", () => {
    expect(reportOf(planEmptyMonths, { plan: plan("1月", "3月", "4月", "5—6月", "9月", "10月", "12月") }).findings.map(({ text }) => text)).toEqual(["11 月没有安排"]);
    expect(reportOf(planEmptyMonths, { plan: plan("1月", "3月", "4月", "5—6月", "9月", "10月", "12月") }, { unit: { unitKind: "企业" } }).findings.map(({ text }) => text)).toEqual(["2、7、8、11 月没有安排"]);
  });

  it("says nothing of a short list", () => {
    expect(reportOf(planEmptyMonths, { plan: plan("3月", "9月") }).findings).toEqual([]);
  });
});
