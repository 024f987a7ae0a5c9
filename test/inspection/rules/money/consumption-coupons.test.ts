import { consumptionCoupons } from "../../../../src/inspection/rules/money/consumption-coupons";
import { placesOf } from "../../ledgers";

describe("工会消费券一年发一次", () => {
  it("finds a second month of issue", () => {
    const welfare = [["节日", "发放日期", "慰问品"], ["工会消费券", "2026-05-01", "文旅券"], ["工会消费券", "2026-05-12", "文旅券"], ["夏季福利", "2026-08-01", "工会消费券"]];
    expect(placesOf(consumptionCoupons, { welfare })).toEqual(["节日慰问品发放!B4"]);
    expect(placesOf(consumptionCoupons, { welfare: welfare.slice(0, 3) })).toEqual([]);
  });

  it("counts each year for itself", () => {
    const welfare = [["节日", "发放日期", "慰问品"], ["工会消费券", "2025-11-01", "文旅券"], ["工会消费券", "2026-05-01", "文旅券"]];
    expect(placesOf(consumptionCoupons, { welfare })).toEqual([]);
  });
});
