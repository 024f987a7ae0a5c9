import { birthAgainstIdNumber } from "../../../../src/inspection/rules/cells/birth-against-id-number";
import { placesOf } from "../../ledgers";

/** Five numbers of one birthday, 1988-07-23. */
const NUMBERS = [
  "349816198807231238",
  "349816198807231318",
  "349816198807231457",
  "349816198807231596",
  "349816198807231676",
];

describe("出生日期要与身份证号一致", () => {
  it("compares days with days and months with months", () => {
    const members = [
      ["姓名", "出生日期", "身份证号"],
      ["赵一", "1988-07-23", NUMBERS[0]!],
      ["钱二", "1988年7月", NUMBERS[1]!],
      ["孙三", "1988-07-24", NUMBERS[2]!],
      ["李四", "1989年7月", NUMBERS[3]!],
      ["周五", null, NUMBERS[4]!],
    ];
    expect(placesOf(birthAgainstIdNumber, { members })).toEqual(["会员名册!B4", "会员名册!B5"]);
  });

  it("judges nobody by a number that two rows bear", () => {
    const members = [["姓名", "出生日期", "身份证号"], ["赵一", "1988-07-23", NUMBERS[0]!], ["钱二", "1979-01-02", NUMBERS[0]!]];
    expect(placesOf(birthAgainstIdNumber, { members })).toEqual([]);
  });
});
