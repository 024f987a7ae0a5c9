import { headcountExceedsMembers } from "../../../../src/inspection/rules/sums/headcount-exceeds-members";
import { placesOf } from "../../ledgers";

const members = [["姓名"], ["赵一"], ["钱二"], ["孙三"]];

describe("发放和参加的人数不超过会员数", () => {
  it("asks who the others are", () => {
    const welfare = [["节日", "人数"], ["春节", 3], ["端午节", 5]];
    expect(placesOf(headcountExceedsMembers, { members, welfare })).toEqual(["节日慰问品发放!B3"]);
  });

  it("is content where the row says who, or counts visits", () => {
    const activities = [["活动名称", "参加对象", "参加人数"], ["亲子运动会", "会员及家属", 9], ["健步走", "全体会员", "12人次"]];
    expect(placesOf(headcountExceedsMembers, { members, activities })).toEqual([]);
  });

  it("expects no federation's own list to name those who take part", () => {
    const activities = [["活动名称", "参加人数"], ["辖区职工运动会", 180]];
    expect(placesOf(headcountExceedsMembers, { members, activities }, { unit: { unitKind: "街道" } })).toEqual([]);
    expect(placesOf(headcountExceedsMembers, { members, activities })).toEqual(["活动台帐!B2"]);
  });
});
