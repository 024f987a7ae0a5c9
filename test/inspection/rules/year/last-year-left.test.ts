import { lastYearLeft } from "../../../../src/inspection/rules/year/last-year-left";
import { placesOf } from "../../ledgers";

describe("今年的记录里没有留下去年的年份", () => {
  it("finds last year's number in this year's names", () => {
    const tables = {
      plan: [["月份", "活动内容"], ["5月", "2025年教职工运动会"], ["1月", "2025年度先进表彰"], ["3月", "2026年三八活动"]],
      activities: [["活动时间", "活动名称"], ["2026-05-20", "2025年趣味运动会"], ["2026-01-05", "庆祝2025年元旦联欢"], ["2026-06-01", "校史展：1998年建校"]],
      meetings: [["会议时间", "会议名称"], ["2026-03-20", "2025年经费决算审查"], ["2026-04-20", "2025—2026学年第二学期工会会议"]],
    };
    expect(placesOf(lastYearLeft, tables).sort()).toEqual(["年度活动计划!B2", "活动台帐!B2"].sort());
  });

  it("knows that a school year has two", () => {
    expect(placesOf(lastYearLeft, { activities: [["活动时间", "活动名称"], ["2027-05-20", "2026年趣味运动会"]] }, { unit: { scheme: "school" } })).toEqual([]);
  });
});
