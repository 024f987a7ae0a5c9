import { planText } from "../../../../src/inspection/rules/year/plan-text";
import { placesOf, prose, reportOf } from "../../ledgers";

describe("计划正文说的与活动安排一致", () => {
  it("reads the schedule in the text itself", () => {
    const texts = [prose("plan", "青禾小学2026年工会工作计划", "一、工作措施：每学期召开一次教代会，认真听取意见。", "二、活动安排", "三月份：", "1、庆祝三八妇女节。", "五月份：", "1、教职工运动会。", "十月份：", "1、召开教代会。")];
    expect(reportOf(planText, {}, { texts }).findings.map(({ place, text }) => `${place.sheet}!${place.cell} ${text}`)).toEqual(["工作计划!A2 正文说每学期召开教代会，活动安排里春季学期（2—7月）没有"]);
  });

  it("reads the table 年度活动计划 behind a text that has none", () => {
    const texts = [prose("plan", "青禾小学2026年工会工作计划", "一、工作措施：每学期召开一次教代会，认真听取意见。")];
    const plan = (...months: string[]) => [["月份", "活动内容"], ...months.map((month) => [month, "召开教代会"]), ["5月", "教职工运动会"], ["11月", "秋季登山"]];
    expect(placesOf(planText, { plan: plan("10月") }, { texts })).toEqual(["工作计划!A2"]);
    expect(placesOf(planText, { plan: plan("3月", "10月") }, { texts })).toEqual([]);
  });

  it("says nothing of a summary, and nothing without texts", () => {
    expect(placesOf(planText, {}, { texts: [prose("summary", "每学期召开一次教代会", "三月份：", "1、庆祝三八。")] })).toEqual([]);
    expect(placesOf(planText, {})).toEqual([]);
  });
});
