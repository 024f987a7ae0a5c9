import { groupMembership } from "../../../../src/inspection/rules/organisation/group-membership";
import { placesOf } from "../../ledgers";

describe("每名会员编在一个工会小组", () => {
  const members = [["姓名", "工会小组"], ["赵一", "数学组"], ["钱二", "数学工会小组"], ["孙三", "英语组"], ["李四", "后勤"]];

  it("finds members of a group that the list of groups doesn't know", () => {
    const groups = [["工会小组", "成员"], ["数学组", "赵一、钱二"], ["英语", "孙三"]];
    expect(placesOf(groupMembership, { members, groups })).toEqual(["会员名册!B5"]);
  });

  it("finds one member in two groups", () => {
    const groups = [["工会小组", "成员"], ["数学组", "赵一、钱二"], ["英语组", "孙三、赵一"], ["后勤组", "李四"]];
    expect(placesOf(groupMembership, { members, groups })).toEqual(["工会小组!B3"]);
  });

  it("says nothing where the two lists divide the union in different ways", () => {
    expect(placesOf(groupMembership, { members, groups: [["工会小组"], ["第一小组"], ["第二小组"]] })).toEqual([]);
  });
});
