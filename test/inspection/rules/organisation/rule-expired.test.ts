import { ruleExpired } from "../../../../src/inspection/rules/organisation/rule-expired";
import { placesOf } from "../../ledgers";

describe("规章制度要在有效期内", () => {
  it("finds those past their day, unless said to be repealed", () => {
    const rulesInForce = [["制度名称", "有效期", "备注"], ["经费管理办法", "2025-12-31", null], ["考勤制度", "2026-12-31", null], ["慰问办法", "2024-12-31", "已废止"]];
    expect(placesOf(ruleExpired, { rulesInForce })).toEqual(["规章制度!B2"]);
  });
});
