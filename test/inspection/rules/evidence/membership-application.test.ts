import { membershipApplication } from "../../../../src/inspection/rules/evidence/membership-application";
import { placesOf } from "../../ledgers";



describe("入会要有本人的申请", () => {
  it("finds members without an application", () => {
    const members = [["姓名", "入会申请"], ["赵一", "有"], ["钱二", "无"], ["孙三", null], ["李四", "有"]];
    expect(placesOf(membershipApplication, { members })).toEqual(["会员名册!B3", "会员名册!B4"]);
  });

  it("asks nothing where the list has no such column", () => {
    expect(placesOf(membershipApplication, { members: [["姓名"], ["赵一"]] })).toEqual([]);
  });
});
