import { planFestivalMonth } from "../../../../src/inspection/rules/year/plan-festival-month";
import { placesOf } from "../../ledgers";

describe("节日活动排在节日那个月", () => {
  const found = (month: string, name: string) => placesOf(planFestivalMonth, { plan: [["月份", "活动内容"], [month, name]] });

  it("knows the lunar ones of the year", () => {
    // 2026: 端午 19 June, 中秋 25 September, 重阳 18 October.
    expect(found("5月", "端午节慰问")).toEqual([]);
    expect(found("7月", "端午节慰问")).toEqual(["年度活动计划!A2"]);
    expect(found("10月", "中秋慰问")).toEqual(["年度活动计划!A2"]);
    expect(found("10月", "重阳节座谈")).toEqual([]);
    expect(found("4月", "庆三八活动")).toEqual(["年度活动计划!A2"]);
  });

  it("leaves the turn of the year, preparations and pairs of festivals alone", () => {
    expect(found("12月", "迎元旦联欢")).toEqual([]);
    expect(found("5月", "拟定教师节活动方案")).toEqual([]);
    expect(found("9月", "中秋、国庆慰问")).toEqual([]);
  });
});
