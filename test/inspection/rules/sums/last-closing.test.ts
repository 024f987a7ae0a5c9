import { lastClosing } from "../../../../src/inspection/rules/sums/last-closing";
import { placesOf, reportOf } from "../../ledgers";

const HEADINGS = ["日期", "摘要", "收入金额", "支出金额", "余额"];
const lastYear = { journal: [HEADINGS, ["2025-12-01", "会费", 100, null, 1100], ["2025-12-30", "慰问", null, 300, 800]] };

function journalFrom(opening: number) {
  return [HEADINGS, ["上年结转", null, null, null, opening], ["2026-01-05", "会费", 100, null, opening + 100]];
}

describe("年初余额要等于上年末的余额", () => {
  it("compares with the last balance of last year", () => {
    expect(placesOf(lastClosing, { journal: journalFrom(820) }, { lastYear })).toEqual(["经费收支明细!E2"]);
    expect(placesOf(lastClosing, { journal: journalFrom(800) }, { lastYear })).toEqual([]);
  });

  it("says so where last year is not given", () => {
    expect(reportOf(lastClosing, { journal: journalFrom(820) }).unchecked).toMatchObject([{ text: expect.stringContaining("没有给出上年的台帐") }]);
  });
});
