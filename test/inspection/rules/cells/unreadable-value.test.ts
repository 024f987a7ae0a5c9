import { unreadableValue } from "../../../../src/inspection/rules/cells/unreadable-value";
import { placesOf } from "../../ledgers";

describe("写的内容要能归到这一列", () => {
  it("finds words that are none of the choices", () => {
    const members = [["姓名", "性别"], ["赵一", "男"], ["钱二", "不详"], ["孙三", "女"]];
    expect(placesOf(unreadableValue, { members })).toEqual(["会员名册!B3"]);
  });
});
