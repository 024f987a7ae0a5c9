import { splitVouchers } from "../../../../src/inspection/rules/money/split-vouchers";
import { placesOf } from "../../ledgers";

describe("同一笔开支不拆成几张凭证", () => {
  const journal = (...rows: (string | number)[][]) => [["日期", "凭证号", "摘要", "收款人", "支出金额"], ...rows];

  it("finds the same day, shop and words on two vouchers", () => {
    expect(placesOf(splitVouchers, { journal: journal(["2026-05-01", "记-1", "运动会奖品（1）", "青禾文体店", 980], ["2026-05-01", "记-2", "运动会奖品（2）", "青禾文体店", 990]) })).toEqual(["经费收支明细!E2"]);
  });

  it("knows sums to several people", () => {
    expect(placesOf(splitVouchers, { journal: journal(["2026-02-05", "记-3", "慰问：困难慰问", "被慰问人", 800], ["2026-02-05", "记-4", "慰问：困难慰问", "被慰问人", 500]) })).toEqual([]);
  });

  it("is content with other words, another day, or one voucher", () => {
    expect(placesOf(splitVouchers, { journal: journal(["2026-05-01", "记-1", "运动会奖品", "青禾文体店", 980], ["2026-05-01", "记-2", "会议用品", "青禾文体店", 990], ["2026-05-02", "记-3", "运动会奖品", "青禾文体店", 990]) })).toEqual([]);
    expect(placesOf(splitVouchers, { journal: journal(["2026-05-01", "记-1", "运动会奖品", "青禾文体店", 980], ["2026-05-01", "记-1", "运动会奖品", "青禾文体店", 990]) })).toEqual([]);
  });
});
