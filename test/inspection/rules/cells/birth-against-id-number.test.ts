import { birthAgainstIdNumber } from "../../../../src/inspection/rules/cells/birth-against-id-number";
import { placesOf } from "../../ledgers";

const NUMBER = "349816198807231238";

describe("出生日期要与身份证号一致", () => {
  it("compares days with days and months with months", () => {
    const members = [
      ["姓名", "出生日期", "身份证号"],
      ["赵一", "1988-07-23", NUMBER],
      ["钱二", "1988年7月", NUMBER],
      ["孙三", "1988-07-24", NUMBER],
      ["李四", "1989年7月", NUMBER],
      ["周五", null, NUMBER],
    ];
    expect(placesOf(birthAgainstIdNumber, { members })).toEqual(["会员名册!B4", "会员名册!B5"]);
  });
});
