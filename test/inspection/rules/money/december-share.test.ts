import { decemberShare } from "../../../../src/inspection/rules/money/december-share";
import { placesOf } from "../../ledgers";

describe("支出不要挤在十二月", () => {
  const journal = (december: number, months = 11) => [["日期", "支出金额"], ...Array.from({ length: months }, (_, index) => [`2026-${String(index + 1).padStart(2, "0")}-10`, 1000]), ["2026-12-05", december]];

  it("is a hint above a third of the year", () => {
    expect(placesOf(decemberShare, { journal: journal(6000) })).toEqual(["经费收支明细!B13"]);
    expect(placesOf(decemberShare, { journal: journal(5000) })).toEqual([]);
  });

  it("waits for the end of the year and needs a year's journal", () => {
    expect(placesOf(decemberShare, { journal: journal(6000) }, { today: "2026-12-20" })).toEqual([]);
    expect(placesOf(decemberShare, { journal: journal(6000, 3) })).toEqual([]);
  });
});
