import { welfareUnsigned } from "../../../../src/inspection/rules/evidence/welfare-unsigned";
import { placesOf } from "../../ledgers";

describe("慰问品发放要有签领", () => {
  it("finds issues without signatures", () => {
    expect(placesOf(welfareUnsigned, { welfare: [["节日", "签领情况"], ["春节", "√"], ["端午", "未签"], ["中秋", null]] })).toEqual(["节日慰问品发放!B3", "节日慰问品发放!B4"]);
  });
});
