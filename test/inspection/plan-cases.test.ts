/**
 * Plan against schedule, the cases T1 to T15 of the facts, in sentences of our own: texts go through the rules for
 * texts (as `plan-text` does with a workbook's), tables through the rules for the year.
 */
import { inspect, RULES } from "../../src/inspection";
import { planEmptyMonths } from "../../src/inspection/rules/year/plan-empty-months";
import { planFestivalMonth } from "../../src/inspection/rules/year/plan-festival-month";
import { planOrder } from "../../src/inspection/rules/year/plan-order";
import { planRepeated } from "../../src/inspection/rules/year/plan-repeated";
import { planText } from "../../src/inspection/rules/year/plan-text";
import { importPlanText } from "../../src/schedule/import";
import { ledgerOf, placesOf, prose, reportOf } from "./ledgers";

/** What `plan-text` says of a plan: a title, its body, and months with their items. */
function said(body: string, schedule: Readonly<Record<string, readonly string[]>>): string[] {
  const months = Object.entries(schedule).flatMap(([month, items]) => [`${month}：`, ...items.map((item, index) => `${index + 1}、${item}。`)]);
  const texts = [prose("plan", "青禾小学2026年工会工作计划", `一、主要工作：${body}`, "二、活动安排", ...months)];
  return reportOf(planText, {}, { texts }).findings.map(({ level, text }) => `${level}：${text}`);
}

function plan(...items: readonly [string, string][]) {
  return { plan: [["月份", "活动内容"], ...items] };
}

describe("a plan's words against its months", () => {
  it("T1: a congress each term, and only one in autumn", () => {
    expect(said("每学期召开一次教代会，审议大事。", { 三月份: ["庆祝三八妇女节"], 五月份: ["教职工运动会"], 十月份: ["召开教代会"] })).toEqual(["应改：正文说每学期召开教代会，活动安排里春季学期（2—7月）没有"]);
  });

  it("T2: a congress each term, and none in a schedule of spring and summer", () => {
    expect(said("每学期至少召开一次教代会。", { 三月份: ["庆祝三八妇女节"], 五月份: ["教职工运动会"], "七—八月份": ["教职工培训"] })).toContain("应改：正文说每学期召开教代会，活动安排里春季学期（2—7月）没有");
  });

  it("T3: a thousand pupils in the text, a hundred in the schedule", () => {
    expect(said("开展“千名学生评老师”活动。", { 三月份: ["庆祝三八妇女节"], 五月份: ["开展“百名学生评老师”活动"], 六月份: ["教职工棋赛"] })).toEqual(["应改：正文写“千名学生评老师”，活动安排里写“百名学生评老师”"]);
  });

  it("T4: months named in the text and kept", () => {
    const schedule = { 三月份: ["趣味运动会"], 六月份: ["教职工象棋赛"], 十月份: ["教职工乒乓球赛"] };
    expect(said("三月份举办趣味运动会，六月份举办象棋赛，十月份举办乒乓球赛。", schedule)).toEqual([]);
    expect(said("四月份举办趣味运动会，六月份举办象棋赛，十月份举办乒乓球赛。", schedule)).toEqual(["应改：正文写在4月，活动安排里在3月"]);
  });

  it("T5, T6: work without a month is a hint, one for each; with one there is none", () => {
    const body = "继续开展送温暖活动；做好校务公开自查；抓好教代会提案的征集。";
    expect(said(body, { 三月份: ["庆祝三八妇女节"], 五月份: ["教职工运动会"], 十月份: ["秋季登山"] }).map((text) => text.slice(0, 2))).toEqual(["建议", "建议", "建议"]);
    expect(said(body, { 二月份: ["慰问离退休教师"], 五月份: ["教职工运动会"], 十二月份: ["校务公开自查"] })).toEqual(["建议：正文写了教代会提案，活动安排里没有"]);
  });

  it("T7, T8: what the months hold in other words is kept", () => {
    expect(said("组织教职工体检，继续开展送温暖活动，做好校务公开的督导。", { 一月份: ["开展走访慰问"], 五月份: ["校务公开督导检查"], "七、八月份": ["教职工体检"], 九月份: ["师徒结对仪式"] })).toEqual([]);
  });

  it("T12: an appraisal at the end of each term asks for no month outside the schedule", () => {
    expect(said("坚持每学期期末行政领导述职、民主评议。", { 三月份: ["庆祝三八妇女节"], 六月份: ["领导班子述职和民主评议"] })).toEqual([]);
  });

  it("T14: items behind December with numbers of their own are next January's, and marked as inferred", () => {
    const text = "工会工作计划\n十一月份：\n1、教职工登山。\n2、筹备教代会。\n十二月份：\n1、召开教代会。\n2、年度考核。\n1、庆祝元旦。\n2、给教职工拜年。";
    const inferred = importPlanText(text).plans.flatMap(({ activities }) => activities.filter((activity) => activity.inferred));
    expect(inferred.map(({ name, months }) => [name, months])).toEqual([["庆祝元旦", [1]], ["给教职工拜年", [1]]]);
  });
});

describe("a plan's table", () => {
  it("T9: preparation before its event, six times in the right order and one in the wrong", () => {
    const right = plan(["6月", "征文收集"], ["7月", "征文评选报送"], ["8月", "拟定教师节活动方案"], ["9月", "庆祝教师节"], ["10月", "启动迎春晚会"], ["12月", "迎春晚会"], ["4月", "筹建活动室"], ["5月", "创建活动室"], ["11月", "筹备教代会"], ["12月", "召开教代会"]);
    expect(placesOf(planOrder, right)).toEqual([]);
    expect(placesOf(planOrder, plan(["4月", "创建活动室"], ["5月", "筹建活动室"]))).toEqual(["年度活动计划!B3"]);
  });

  it("T10: the same words in May and October are asked about and both kept", () => {
    expect(placesOf(planRepeated, plan(["5月", "组织教职工运动会"], ["10月", "组织教职工运动会"]))).toEqual(["年度活动计划!B3"]);
  });

  it("T11: months without an item are listed, a school's holidays are not", () => {
    const months = (...filled: number[]) => plan(...filled.map((month): [string, string] => [`${month}月`, `活动${month}`]));
    const text = (...filled: number[]) => reportOf(planEmptyMonths, months(...filled)).findings.map((finding) => finding.text);
    expect(text(3, 4, 5, 6, 7, 8, 9, 10, 11, 12)).toEqual(["1 月没有安排"]);
    expect(text(3, 4, 5, 6, 7, 8)).toEqual(["1、9、10、11、12 月没有安排"]);
    expect(text(1, 3, 4, 5, 6, 9, 10, 11, 12)).toEqual([]);
  });

  it("T13: fixed festivals in their months, or a month before", () => {
    const right: [string, string][] = [["3月", "庆三八"], ["9月", "庆祝教师节"], ["8月", "教师节表彰方案"], ["5月", "庆五一"], ["5月", "五四青年活动"], ["5月", "六一节目评选"], ["6月", "庆六一"], ["10月", "迎国庆"], ["10月", "重阳节座谈"], ["1月", "元旦联欢"], ["12月", "迎新年晚会"]];
    expect(placesOf(planFestivalMonth, plan(...right))).toEqual([]);
    expect(placesOf(planFestivalMonth, plan(["5月", "庆三八"], ["11月", "庆祝教师节"]))).toEqual(["年度活动计划!A2", "年度活动计划!A3"]);
  });

  it("T15: nobody in charge, no place, sum or day: nothing is reported as lost", () => {
    const items: [string, string][] = [1, 3, 4, 5, 6, 9, 10, 11, 12].map((month): [string, string] => [`${month}月`, `第${month}项活动`]);
    const bare = [["月份", "时间", "活动内容", "责任人", "地点", "预算金额"], ...items.map(([month, name]) => [month, null, name, null, null, null])];
    const { ledger, problems } = ledgerOf({ plan: bare });
    expect(inspect({ ledger, problems, today: "2026-01-05", unit: { unitKind: "学校", year: 2026 } }, { rules: RULES }).findings).toEqual([]);
  });
});
