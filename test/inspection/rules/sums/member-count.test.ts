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
});
