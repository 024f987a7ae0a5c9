import { memberCount } from "../../../../src/inspection/rules/sums/member-count";
import { placesOf } from "../../ledgers";

const MEMBERS = [["姓名", "性别", "会籍状态"], ["赵一", "男", "在册"], ["钱二", "女", "在册"], ["孙三", "女", "转出"]];

function unitOf(members: number, women: number) {
  return [["会员数", members], ["女会员数", women]];
}

describe("基本情况的会员数要与名册一致", () => {
  it("takes the list with or without those who left", () => {
    expect(placesOf(memberCount, { unit: unitOf(2, 1), members: MEMBERS })).toEqual([]);
    expect(placesOf(memberCount, { unit: unitOf(3, 2), members: MEMBERS })).toEqual([]);
  });

  it("finds other counts", () => {
    expect(placesOf(memberCount, { unit: unitOf(4, 3), members: MEMBERS })).toEqual(["基本情况!B1", "基本情况!B2"]);
  });

  it("leaves a list of a part of the members alone", () => {
    expect(placesOf(memberCount, { unit: unitOf(300, 200), members: MEMBERS })).toEqual([]);
  });

  it("takes a remark for leaving, and any number of those who are partly in", () => {
    const members = [["姓名", "备注"], ["赵一", null], ["钱二", "2026年6月调出"], ["孙三", "退休返聘"], ["李四", null]];
    for (const stated of [2, 3, 4]) expect(placesOf(memberCount, { unit: [["会员数", stated]], members })).toEqual([]);
    expect(placesOf(memberCount, { unit: [["会员数", 5]], members })).toEqual(["基本情况!B1"]);
  });

  it("leaves a number that counts others, or that the groups add up to", () => {
    const groups = [["小组名称", "人数"], ["一组", 2], ["二组", 3]];
    expect(placesOf(memberCount, { unit: [["女职工人数", 9]], members: MEMBERS })).toEqual([]);
    expect(placesOf(memberCount, { unit: [["会员数", 5]], members: MEMBERS, groups })).toEqual([]);
    expect(placesOf(memberCount, { unit: [["会员数", 6]], members: MEMBERS, groups })).toEqual(["基本情况!B1"]);
  });
});
