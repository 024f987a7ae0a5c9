import { atRate, formatYuan, money } from "../../src/book";
import { ownLimit } from "../../src/regulation";

describe("a union's own limit", () => {
  it("has the figure, the document and its first day", () => {
    const limit = ownLimit("节日慰问品标准（元/人·年）", "1,800 元，校工[2026]3号，2026年1月1日起");
    expect(limit?.subject).toBe("festivalGoods");
    expect(limit?.value.kind === "money" && formatYuan(limit.value.amount)).toBe("1,800.00");
    expect(limit?.basis).toEqual({ document: "本工会自定标准", number: "校工〔2026〕3号", from: "2026-01-01", certainty: "confirmed" });
  });

  it("without a document stays a setting", () => {
    expect(ownLimit("生日慰问标准", "300")?.basis.certainty).toBe("unconfirmed");
    expect(ownLimit("结婚慰问限额", "《实施细则》800元")?.basis).toEqual({ document: "实施细则", certainty: "confirmed" });
  });

  it("may be a share or a number of people", () => {
    expect(ownLimit("女职工委员会设立人数", "25人")?.value).toEqual({ kind: "people", count: 25 });
  });

  it.each([
    ["10%", 0.1],
    ["10", 0.1],
    ["12.5%", 0.125],
    ["0.125", 0.125],
    ["1/3", 1 / 3],
    ["0.5%", 0.005],
  ])("%s is a share of %d, in whole numbers", (value, expected) => {
    const limit = ownLimit("12月支出占比上限（比例）", value)?.value;
    const { numerator, denominator } = limit?.kind === "share" ? limit.rate : { numerator: NaN, denominator: 1 };
    expect(numerator / denominator).toBeCloseTo(expected, 10);
    expect(atRate(money(1_000_000), { numerator, denominator })).toBe(Math.round(1_000_000 * expected));
  });

  it.each(["2026年起，1800元", "自2026年1月起执行，每人1800", "2026-01-01起 1800", "1800（2026年标准）"])("takes no year for a sum: %s", (value) => {
    const limit = ownLimit("节日慰问品标准", value)?.value;
    expect(limit?.kind === "money" && formatYuan(limit.amount)).toBe("1,800.00");
  });

  it("is nothing else of 基本情况", () => {
    expect(ownLimit("女会员人数", "61")).toBeUndefined();
    expect(ownLimit("节日慰问品标准", "按上级规定")).toBeUndefined();
    expect(ownLimit("生日", "3月5日")).toBeUndefined();
    expect(ownLimit("节日慰问品标准", "13912345678")).toBeUndefined();
    expect(ownLimit("节日慰问品标准", "1".repeat(400))).toBeUndefined();
    expect(ownLimit("教代会代表比例", `1/${"3".repeat(400)}`)).toBeUndefined();
  });
});
