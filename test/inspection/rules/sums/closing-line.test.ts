import { closingLine } from "../../../../src/inspection/rules/sums/closing-line";
import { placesOf } from "../../ledgers";

const HEADINGS = ["日期", "摘要", "收入金额", "支出金额", "余额"];

function journalTo(closing: number | null) {
  return [HEADINGS, ["2026-01-05", "会费", 100, null, 1100], ["2026-01-20", "慰问", null, 300, 800], ["期末余额", null, null, null, closing]];
}

describe("期末余额要等于最后一笔的余额", () => {
  it("finds a closing that is not the last balance", () => {
    expect(placesOf(closingLine, { journal: journalTo(880) })).toEqual(["经费收支明细!E4"]);
  });

  it("lets a right one and an empty one be", () => {
    expect([placesOf(closingLine, { journal: journalTo(800) }), placesOf(closingLine, { journal: journalTo(null) })]).toEqual([[], []]);
  });
});
