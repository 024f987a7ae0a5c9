import { planNotHeld } from "../../../../src/inspection/rules/year/plan-not-held";
import { placesOf, type Circumstances, type Lines } from "../../ledgers";

describe("计划里的活动要有办过的记录", () => {
  const plan = (...rows: [string, string, string?][]) => [["月份", "活动内容", "备注"], ...rows.map(([month, name, remark]) => [month, name, remark ?? null])];
  const activities = (...rows: [string, string][]) => [["活动时间", "活动名称"], ...rows];
  const found = (planned: Lines, held: Lines, circumstances: Circumstances = {}) => placesOf(planNotHeld, { plan: planned, activities: held }, { today: "2027-02-01", ...circumstances });

  it("finds what was never held", () => {
    expect(found(plan(["4月", "教职工乒乓球赛"], ["5月", "教职工趣味运动会"]), activities(["2026-05-20", "趣味运动会"]))).toEqual(["年度活动计划!B2"]);
  });

  it("does not mind a month earlier or later, or another name for the same occasion", () => {
    expect(found(plan(["4月", "教职工趣味运动会"], ["3月", "“三八”系列活动"], ["9月", "庆祝教师节"]), activities(["2026-05-20", "趣味运动会"], ["2026-03-06", "妇女节插花"], ["2026-09-09", "教师节座谈会"]))).toEqual([]);
    expect(found(plan(["3月", "教职工趣味运动会"]), activities(["2026-05-20", "趣味运动会"]))).toEqual(["年度活动计划!B2"]);
  });

  it("gives a month's grace, and hears what the plan says itself", () => {
    expect(found(plan(["10月", "教职工气排球赛"], ["11月", "秋季登山"]), activities(["2026-05-20", "趣味运动会"]), { today: "2026-11-22" })).toEqual([]);
    expect(found(plan(["10月", "教职工气排球赛", "因场地维修取消"]), activities(["2026-05-20", "趣味运动会"]))).toEqual([]);
  });

  it("asks for events only: budgets and visits are proved elsewhere", () => {
    expect(found(plan(["1月", "编制年度预算"], ["2月", "春节走访慰问"], ["7月", "暑期疗休养"], ["12月", "年终总结、评先评优"]), activities(["2026-05-20", "趣味运动会"]))).toEqual([]);
  });

  it("takes an open item for held by whatever was, another season's name, and one of two", () => {
    const held = activities(["2026-04-23", "气排球比赛"], ["2026-11-17", "冬季趣味运动会"], ["2026-05-09", "青年教师技能大赛"]);
    expect(found(plan(["4月", "春季文体活动"], ["10月", "秋季运动会"], ["5月", "“五一”表彰、青年教师技能大赛"]), held)).toEqual([]);
    expect(found(plan(["1月", "冬季文体活动"]), held)).toEqual(["年度活动计划!B2"]);
  });

  it("can't prove a congress without any ledger of meetings", () => {
    expect(found(plan(["3月", "召开教代会"]), activities(["2026-05-20", "登山"]))).toEqual([]);
  });

  it("finds the congress among the meetings", () => {
    const meetings = [["会议时间", "会议类型", "会议名称"], ["2026-03-27", "教职工代表大会", "五届三次"]];
    expect(placesOf(planNotHeld, { plan: plan(["3月", "召开教代会"]), activities: activities(["2026-05-20", "登山"]), meetings }, { today: "2027-02-01" })).toEqual([]);
  });
});
