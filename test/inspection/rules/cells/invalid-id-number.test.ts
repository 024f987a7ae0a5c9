import { invalidIdNumber } from "../../../../src/inspection/rules/cells/invalid-id-number";
import { placesOf, reportOf } from "../../ledgers";

describe("身份证号要能通过校验", () => {
  it("finds wrong checks, lengths and lost digits, and shows no number whole", () => {
    const members = [["姓名", "身份证号"], ["赵一", "349816198807231238"], ["钱二", "349816198807231230"], ["孙三", "34981619880723"], ["李四", 349816198807231230], ["周五", null]];
    expect(placesOf(invalidIdNumber, { members })).toEqual(["会员名册!B3", "会员名册!B4", "会员名册!B5"]);
    for (const { text } of reportOf(invalidIdNumber, { members }).findings) expect(text).not.toMatch(/\d{7}/);
  });
});
