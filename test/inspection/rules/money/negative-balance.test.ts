import { negativeBalance } from "../../../../src/inspection/rules/money/negative-balance";
import { placesOf } from "../../ledgers";

describe("余额不能是负数", () => {
  it("names the first of a run below zero", () => {
    const journal = [["日期", "余额"], ["2026-01-01", 10], ["2026-01-02", -5], ["2026-01-03", -8], ["2026-01-04", 3], ["2026-01-05", -1]];
    expect(placesOf(negativeBalance, { journal })).toEqual(["经费收支明细!B3", "经费收支明细!B6"]);
  });
});
