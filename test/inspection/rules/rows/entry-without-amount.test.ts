import { entryWithoutAmount } from "../../../../src/inspection/rules/rows/entry-without-amount";
import { placesOf } from "../../ledgers";

const HEADINGS = ["日期", "摘要", "收入金额", "支出金额"];

describe("每笔账要有金额", () => {
  it("finds an entry that moves nothing", () => {
    expect(placesOf(entryWithoutAmount, { journal: [HEADINGS, ["2026-01-05", "购奖品", null, null], ["2026-01-06", "会费", 20, null]] })).toEqual(["经费收支明细!C2"]);
  });

  it("lets void vouchers, noughts and lines without a day be", () => {
    const journal = [HEADINGS, ["2026-01-05", "作废", null, null], ["2026-01-06", "结息", 0, null], [null, "以下为二月", null, null], ["2026-01-07", "见发票", null, "见发票"]];
    expect(placesOf(entryWithoutAmount, { journal })).toEqual([]);
  });
});
