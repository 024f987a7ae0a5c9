import { runningBalance } from "../../../../src/inspection/rules/sums/running-balance";
import { placesOf } from "../../ledgers";

const HEADINGS = ["日期", "摘要", "收入金额", "支出金额", "余额"];

function journalOf(...balances: (number | null)[]) {
  return [HEADINGS, ["上年结转", null, null, null, 1000], ...balances.map((balance, index) => [`2026-01-0${index + 1}`, "事项", index % 2 === 0 ? 100 : null, index % 2 === 1 ? 50 : null, balance])];
}

describe("余额要逐笔接得上", () => {
  it("lets a right chain be, blanks in it too", () => {
    expect(placesOf(runningBalance, { journal: journalOf(1100, 1050, null, 1100) })).toEqual([]);
  });

  it("names a single wrong balance once", () => {
    expect(placesOf(runningBalance, { journal: journalOf(1100, 1060, 1150, 1100) })).toEqual(["经费收支明细!E4"]);
  });

  it("names a shift once, where it begins", () => {
    expect(placesOf(runningBalance, { journal: journalOf(1100, 1060, 1160, 1110) })).toEqual(["经费收支明细!E4"]);
  });

  it("goes on behind an amount that can't be read", () => {
    const journal = [HEADINGS, ["2026-01-01", "甲", 100, null, 1100], ["2026-01-02", "乙", null, "见发票", 900], ["2026-01-03", "丙", null, 50, 850]];
    expect(placesOf(runningBalance, { journal })).toEqual([]);
  });

  it("reads a ledger with the newest entry on top", () => {
    const journal = [HEADINGS, ["2026-01-04", "丁", null, 50, 1100], ["2026-01-03", "丙", 100, null, 1150], ["2026-01-02", "乙", null, 50, 1050], ["2026-01-01", "甲", 100, null, 1100]];
    expect(placesOf(runningBalance, { journal })).toEqual([]);
  });
});
