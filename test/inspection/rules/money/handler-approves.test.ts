import { handlerApproves } from "../../../../src/inspection/rules/money/handler-approves";
import { placesOf } from "../../ledgers";

describe("经办和审批不能是同一个人", () => {
  it("finds who approved their own spending", () => {
    const journal = [["日期", "经办人", "审批人"], ["2026-01-01", "赵一", "钱二"], ["2026-01-02", "钱二", "钱 二"], ["2026-01-03", null, "钱二"]];
    expect(placesOf(handlerApproves, { journal })).toEqual(["经费收支明细!C3"]);
  });
});
