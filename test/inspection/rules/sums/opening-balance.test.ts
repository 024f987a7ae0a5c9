import { plainBook, plainSheet, type CellValue } from "../../../../src/book";
import { inspect } from "../../../../src/inspection";
import { openingBalance } from "../../../../src/inspection/rules/sums/opening-balance";
import { readLedger, recognise } from "../../../../src/ledger";

const HEADINGS = ["日期", "凭证号", "摘要", "收入金额", "支出金额", "余额"];

/** A journal with a sheet for each month. */
function findingsOf(...months: readonly (readonly CellValue[])[][]) {
  const book = plainBook(months.map((rows, index) => plainSheet(`${index + 1}月`, [[`2026年${index + 1}月经费收支明细`], HEADINGS, ...rows])));
  const { ledger, problems } = readLedger([{ book, recognised: recognise(book) }]);
  const { findings } = inspect({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校", year: 2026 } }, { rules: [openingBalance] });
  return findings.map(({ place }) => `${place.sheet}!${place.cell}`);
}

const JANUARY = [["上年结转", null, null, null, null, 1000], ["2026-01-05", "记-1", "购球", null, 100, 900], ["2026-01-20", "记-2", "会费", 300, null, 1200]];
const FEBRUARY = (opening: number) => [["上月结余", null, null, null, null, opening], ["2026-02-05", "记-3", "慰问", null, 200, opening - 200], ["2026-02-15", "记-4", "购书", null, 100, opening - 300]];

describe("每月的上月结余要等于上月末的余额", () => {
  it("finds an opening that is not the closing before it", () => {
    expect(findingsOf(JANUARY, FEBRUARY(1250))).toEqual(["2月!F3"]);
    expect(findingsOf(JANUARY, FEBRUARY(1200))).toEqual([]);
  });

  it("says nothing of accounts kept side by side", () => {
    expect(findingsOf(JANUARY, [["上年结转", null, null, null, null, 50], ["2026-01-06", "现-1", "邮费", null, 10, 40], ["2026-01-07", "现-2", "邮费", null, 10, 30]])).toEqual([]);
  });
});
