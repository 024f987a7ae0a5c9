import { textOfHtml } from "../../../src/schedule/import/files/docx-text";
import { activitiesIn } from "./reading";

const TITLE = "云溪小学2027年工会工作计划\n围绕学校中心工作，团结全体教职工，把工会办成教工信赖的家。\n";

describe("what scanning, Word and websites make of a schedule", () => {
  it("closes the blanks a scanner puts between characters, in months of two digits too", () => {
    const text = `${TITLE}3 月 份 ：\n1 、 组 织 女 教 工 插 花 ；\n2 、 学 雷 锋 。\n9 月 份 ：\n1 、 教 师 节 座 谈 。\n1 0 月 份 ：\n1 、 登 高 。\n1 2 月 份 ：\n1 、 总 结 。`;
    expect(activitiesIn(text)).toEqual(["3 组织女教工插花", "3 学雷锋", "9 教师节座谈", "10 登高", "12 总结"]);
  });
  it("leaves a blank between two characters alone", () => {
    expect(activitiesIn(`${TITLE}活动安排\n三月：插 花\n四月：春 游\n五月：评 优`)).toEqual(["3 插 花", "4 春 游", "5 评 优"]);
  });
  it("reads weeks in words, cell by cell", () => {
    const text = `${TITLE}具体安排\n周次\n日期\n工作安排\n负责人\n一\n2.19-2.25\n制定计划\n主席\n三\n3.4-3.10\n插花\n女工委\n十二\n5.6-5.12\n篮球赛\n体育组`;
    expect(activitiesIn(text)).toEqual(["w1 制定计划", "w3 插花", "w12 篮球赛"]);
  });
  it.each(["；", "。", "、", "，"])("takes %s before the first number for a mistyped colon", (sign) => {
    expect(activitiesIn(`${TITLE}活动安排\n二月份：1、制定计划\n三月份${sign}1、插花2、学雷锋\n四月份：1、春游`)).toEqual(["2 制定计划", "3 插花", "3 学雷锋", "4 春游"]);
  });
  it("doesn't take Word's number before a month in words for a month", () => {
    const html = "<p>云溪小学工会2027年工作计划</p><p>具体安排如下：</p><ol><li>二月份</li></ol><p>制定计划</p><ol><li>三月份</li></ol><p>插花</p><ol><li>五月份</li></ol><p>评优</p>";
    expect(activitiesIn(textOfHtml(html))).toEqual(["2 制定计划", "3 插花", "5 评优"]);
  });
  it("takes no person for an activity where months stand side by side", () => {
    expect(activitiesIn(`${TITLE}月份\t2月\t3月\t4月\n活动\t制定计划\t插花\t春游\n负责人\t张\t李\t王`)).toEqual(["2 制定计划", "3 插花", "4 春游"]);
  });
  it("ends the last list before a paragraph that counts 第一, 第二", () => {
    const text = `${TITLE}活动安排\n三月份：\n（1）插花。\n（2）学雷锋。\n四月份：\n（1）春游。\n五月份：\n（1）评优。\n第一，提高认识。第二，经费到位。`;
    expect(activitiesIn(text)).toEqual(["3 插花", "3 学雷锋", "4 春游", "5 评优"]);
  });
  it("finds nothing to do in a month that only says that it is holiday", () => {
    expect(activitiesIn(`${TITLE}活动安排\n2月份：放寒假\n3月份：插花\n4月份：春游\n8月份：休假`)).toEqual(["3 插花", "4 春游"]);
  });
  it("takes a site's directory of model texts for no plan", () => {
    expect(activitiesIn("工会工作计划大全\n3月工会工作计划\n4月份工会活动方案\n五月份工会工作总结\n9月教师节工会慰问信\n12月工会总结范文")).toEqual([]);
  });
  it("keeps a plan whose items are documents to be written", () => {
    expect(activitiesIn(`${TITLE}活动安排\n3月：制定工会工作计划\n6月：撰写半年总结\n12月：上报年度总结`)).toEqual(["3 制定工会工作计划", "6 撰写半年总结", "12 上报年度总结"]);
  });
});
