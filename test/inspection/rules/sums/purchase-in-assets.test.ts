import { purchaseInAssets } from "../../../../src/inspection/rules/sums/purchase-in-assets";
import { placesOf } from "../../ledgers";

const assets = [["资产名称", "数量", "单价", "金额"], ["投影仪", 1, 3999, 3999], ["乒乓球台", 2, 1500, 3000]];
const journalOf = (summary: string, expense: number, account = "资本性支出") => [["日期", "科目", "摘要", "支出金额"], ["2026-05-05", account, summary, expense]];

describe("购置的资产要登记", () => {
  it("finds a purchase that no asset answers to", () => {
    expect(placesOf(purchaseInAssets, { assets, journal: journalOf("购打印机", 2600) })).toEqual(["经费收支明细!D2"]);
  });

  it("knows it by its sum or its name, and asks for nothing that is used up", () => {
    for (const journal of [journalOf("购器材", 3000), journalOf("购投影仪等", 5200), journalOf("购乒乓球", 200, "职工活动支出")]) {
      expect(placesOf(purchaseInAssets, { assets, journal })).toEqual([]);
    }
  });
});
