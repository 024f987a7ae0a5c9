import { deputyLeft } from "../../../../src/inspection/rules/people/deputy-left";
import { placesOf } from "../../ledgers";

const members = [["姓名", "离开日期"], ["赵一", null], ["钱二", "2026-01-15"], ["孙三", "2026-06-30"]];
const congressSessions = [["届次", "召开日期"], ["三届二次", "2026-03-20"]];
const deputiesOf = (remark: string | null) => [["姓名", "备注"], ["赵一", null], ["钱二", remark], ["孙三", null]];

describe("代表名册上的人开会时要在单位", () => {
  it("finds a deputy who had left before the congress", () => {
    expect(placesOf(deputyLeft, { members, congressSessions, deputies: deputiesOf(null) })).toEqual(["教代会代表名册!A3"]);
  });

  it("is content where the list says so, or no congress was held since", () => {
    expect(placesOf(deputyLeft, { members, congressSessions, deputies: deputiesOf("已调离，待增补") })).toEqual([]);
    expect(placesOf(deputyLeft, { members, deputies: deputiesOf(null) })).toEqual([]);
  });
});
