import { notInMembers } from "../../../../src/inspection/rules/people/not-in-members";
import { placesOf, reportOf } from "../../ledgers";

const MEMBERS = [["姓名"], ["赵一"], ["钱 二"], ["孙三"], ["李四"], ["周五"]];
const VISITS = ["慰问日期", "慰问对象", "慰问事由", "备注"];

describe("享受会员待遇的人要在会员名册里", () => {
  it("finds names that the list doesn't have, blanks and titles apart", () => {
    const visits = [VISITS, ["2026-03-01", "赵一", "住院", null], ["2026-03-02", "钱二", "生育", null], ["2026-03-03", "陈九", "住院", null]];
    expect(placesOf(notInMembers, { members: MEMBERS, visits })).toEqual(["走访慰问!B4"]);
  });

  it("lets retired people be visited; a member's own retirement is another matter", () => {
    const visits = [VISITS, ["2026-03-01", "陈九", "住院", "退休教师"], ["2026-03-02", "郑十", "退休离岗", null], ["2026-03-03", "赵一", "住院", null]];
    expect(placesOf(notInMembers, { members: MEMBERS, visits })).toEqual(["走访慰问!B3"]);
  });

  it("believes what stands in brackets behind the name", () => {
    expect(placesOf(notInMembers, { members: MEMBERS, visits: [VISITS, ["2026-03-01", "陈九（退休）", "住院", null], ["2026-03-02", "赵一", "住院", null]] })).toEqual([]);
  });

  it("does not look for groups of people", () => {
    const visits = [VISITS, ["2026-03-01", "外卖骑手代表12人", "春节慰问", null], ["2026-03-02", "陈九等3人", "住院", null], ["2026-03-03", "赵一", "住院", null]];
    expect(placesOf(notInMembers, { members: MEMBERS, visits })).toEqual([]);
  });

  it("asks for the list once where most names are not in it, and names nobody", () => {
    const visits = [VISITS, ...["陈九", "郑十", "王一", "冯二"].map((name) => ["2026-03-01", name, "住院", null])];
    const { findings } = reportOf(notInMembers, { members: MEMBERS, visits });
    expect(findings).toMatchObject([{ level: "建议", place: { sheet: "走访慰问" }, text: "有 4 人不在会员名册里，请核对名册是否完整" }]);
  });

  it("knows those who left by the list of changes", () => {
    const dues = [["姓名", "实缴会费"], ["陈九", 30]];
    expect(placesOf(notInMembers, { members: MEMBERS, dues, memberChanges: [["变动日期", "姓名", "变动类型"], ["2026-06-30", "陈九", "转出"]] })).toEqual([]);
  });

  it("points to a roster's line that has lost its name", () => {
    const members = [["姓名", "性别"], ["赵一", "男"], [null, "女"], ["孙三", "男"], ["李四", "女"]];
    const dues = [["姓名", "实缴会费"], ["赵一", 30], ["钱二", 30], ["孙三", 30], ["李四", 30]];
    expect(reportOf(notInMembers, { members, dues }).findings.map(({ text }) => text)).toEqual(["第 3 行的人不在会员名册里（名册有 1 行没有写姓名，先看是不是那里漏了）"]);
  });
});
