import { groupRoster } from "../../../../src/inspection/rules/sums/group-roster";
import { placesOf } from "../../ledgers";

const members = [["姓名", "工会小组", "备注"], ["赵一", "语文组", null], ["钱二", "语文组", null], ["孙三", "数学组", "2026年2月调出"], ["李四", "数学组", null], ["周五", "英语组", null]];
const groupsOf = (...counts: number[]) => [["工会小组", "人数"], ...counts.map((count, index) => [["语文小组", "数学组", "英语组"][index]!, count])];

describe("小组人数要与会员名册一致", () => {
  it("finds a group whose count the roster contradicts", () => {
    expect(placesOf(groupRoster, { members, groups: groupsOf(3, 1, 1) })).toEqual(["工会小组!B2"]);
  });

  it("counts those who left or not, and keeps out where the lists divide the union differently", () => {
    expect(placesOf(groupRoster, { members, groups: groupsOf(2, 2, 1) })).toEqual([]);
    expect(placesOf(groupRoster, { members, groups: groupsOf(9, 8, 1) })).toEqual([]);
  });
});
