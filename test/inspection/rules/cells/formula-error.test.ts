import { formulaError } from "../../../../src/inspection/rules/cells/formula-error";
import { placesOf } from "../../ledgers";

describe("公式不能出错", () => {
  it("finds errors in records, in totals and in columns of no field", () => {
    const welfare = [["节日", "发放金额", "（单价）"], ["春节", { error: "#REF!" }, 3], ["端午", 300, { error: "#N/A" }], ["合计", { error: "#REF!" }, null]];
    expect(placesOf(formulaError, { welfare })).toEqual(["节日慰问品发放!B2", "节日慰问品发放!C3", "节日慰问品发放!B4"]);
  });
});
