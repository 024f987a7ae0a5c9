import { voucherRepeated } from "../../../../src/inspection/rules/rows/voucher-repeated";
import { placesOf } from "../../ledgers";

const HEADINGS = ["日期", "凭证号", "摘要"];

describe("一个凭证号只给一张凭证", () => {
  it("finds a number on entries of two days", () => {
    const journal = [HEADINGS, ["2026-01-05", "记-1", "甲"], ["2026-01-06", "记-2", "乙"], ["2026-02-06", "记-2", "丙"], ["2026-02-07", "记-3", "丁"], ["2026-02-08", "记-4", "戊"]];
    expect(placesOf(voucherRepeated, { journal })).toEqual(["经费收支明细!B4"]);
  });

  it("lets several lines of one voucher be, and numbers that begin anew each month", () => {
    const lines = [HEADINGS, ["2026-01-05", "记-1", "甲"], ["2026-01-05", "记-1", "乙"], ["2026-01-06", "记-2", "丙"], [null, "同上", "丁"]];
    const months = [HEADINGS, ["2026-01-05", "记-1", "甲"], ["2026-01-06", "记-2", "乙"], ["2026-02-05", "记-1", "丙"], ["2026-02-06", "记-2", "丁"]];
    expect([placesOf(voucherRepeated, { journal: lines }), placesOf(voucherRepeated, { journal: months })]).toEqual([[], []]);
  });
});
