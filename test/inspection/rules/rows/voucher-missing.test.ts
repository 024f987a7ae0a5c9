import { voucherMissing } from "../../../../src/inspection/rules/rows/voucher-missing";
import { placesOf } from "../../ledgers";

function journalOf(...vouchers: [string, string][]) {
  return [["日期", "凭证号"], ...vouchers.map(([date, voucher]) => [date, voucher])];
}

describe("凭证号不断号", () => {
  it("finds a number left out, in a year's series and in a month's", () => {
    const year = ["1", "2", "3", "5", "6", "7"].map((no, index): [string, string] => [`2026-0${index + 1}-05`, `记-${no}`]);
    expect(placesOf(voucherMissing, { journal: journalOf(...year) })).toEqual(["经费收支明细!B5"]);
    const months = ["01", "02"].flatMap((month) => ["1", "2", "3", "5", "6", "7"].map((no): [string, string] => [`2026-${month}-05`, `记${no}`]));
    expect(placesOf(voucherMissing, { journal: journalOf(...months) })).toEqual(["经费收支明细!B5", "经费收支明细!B11"]);
  });

  it("does not ask for numbers where the ledger holds a part of the vouchers, or writes no numbers", () => {
    const some = ["3", "9", "14", "20", "31"].map((no, index): [string, string] => [`2026-0${index + 1}-05`, `记-${no}`]);
    expect(placesOf(voucherMissing, { journal: journalOf(...some) })).toEqual([]);
    expect(placesOf(voucherMissing, { journal: journalOf(["2026-01-05", "见附件"], ["2026-01-06", "同上"]) })).toEqual([]);
  });
});
