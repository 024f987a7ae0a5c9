import { festivalGoodsLimit } from "../../../../src/inspection/rules/money/festival-goods-limit";
import { reportOf, type Circumstances, type Tables } from "../../ledgers";

import { ownLimit } from "../../../../src/regulation";

describe("节日慰问品一年不超过当地标准", () => {
  const welfare = (...rows: [string, string, number][]) => [["节日", "发放日期", "人均标准", "金额"], ...rows.map(([festival, date, standard]) => [festival, date, standard, standard * 86])];
  const year: [string, string, number][] = [["元旦", "2026-01-01", 300], ["春节", "2026-02-10", 800], ["端午节", "2026-06-15", 400], ["中秋节", "2026-09-20", 400]];
  const found = (tables: Tables, region?: string, ownLimits?: Circumstances["ownLimits"]) =>
    reportOf(festivalGoodsLimit, tables, { unit: region === undefined ? {} : { region }, ...(ownLimits && { ownLimits }) }).findings.map(({ level, place, text }) => `${level} ${place.cell} ${text}`);

  it("adds the year's festivals up and names the document's weight", () => {
    expect(found({ welfare: welfare(...year) }, "福建省厦门市")).toEqual(["应改 C5 第 5 行为止，会员每人一年的节日慰问品合计 1,900.00 元，超过 1,800.00 元的标准"]);
    expect(found({ welfare: welfare(...year, ["国庆节", "2026-09-28", 400]) }, "安徽省")[0]).toMatch(/^建议/);
  });

  it("is content up to the limit; birthdays and coupons are none of it", () => {
    expect(found({ welfare: welfare(...year.slice(0, 3), ["生日", "2026-05-01", 300], ["工会消费券", "2026-07-01", 500]) }, "福建")).toEqual([]);
  });

  it("never binds a region we don't know; the union's own limit does", () => {
    expect(reportOf(festivalGoodsLimit, { welfare: welfare(...year) }, { unit: { region: "云泽市" } })).toMatchObject({ findings: [], unchecked: [{}] });
    expect(found({ welfare: welfare(...year) }, "云泽市", [ownLimit("节日慰问品标准", "1500，市工〔2026〕3号")!])[0]).toMatch(/^必改/);
    expect(found({ welfare: welfare(...year) }, "云泽市", [ownLimit("节日慰问品标准", "1500")!])[0]).toMatch(/^建议/);
  });

  it("does not apply an own limit before its first day", () => {
    expect(found({ welfare: welfare(...year) }, "云泽市", [ownLimit("节日慰问品标准", "1500，市工〔2026〕3号，2026年12月1日起")!])).toEqual([]);
  });

  it("adds up by person where there are names", () => {
    const rows = [["节日", "发放日期", "领取人", "金额"], ["春节", "2026-02-10", "赵一", 1000], ["春节", "2026-02-10", "钱二", 1000], ["中秋节", "2026-09-20", "赵一", 900]];
    expect(found({ welfare: rows }, "福建")).toEqual(["应改 D4 第 4 行为止，有 1 人，最多的一年的节日慰问品合计 1,900.00 元，超过 1,800.00 元的标准"]);
  });

  it("begins anew with each calendar year", () => {
    expect(found({ welfare: welfare(["中秋节", "2025-09-20", 1200], ["国庆节", "2025-09-30", 500], ["春节", "2026-02-10", 800]) }, "福建")).toEqual([]);
  });
});
