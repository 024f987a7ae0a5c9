import fc from "fast-check";
import { agreeToTheCent, atRate, formatYuan, money, moneyFromYuan, percentText, rateOf, roundMoney, sumMoney, toYuan, ZERO } from "../../src/book";

describe("money", () => {
  it("takes amounts in 元 to whole 分", () => {
    expect(moneyFromYuan(0.1 + 0.2)).toBe(30);
    expect(moneyFromYuan(1234.56)).toBe(123_456);
    expect(moneyFromYuan(-500)).toBe(-50_000);
  });

  it("has no parts below a cent, and nothing endless", () => {
    expect(moneyFromYuan(1.005)).toBeUndefined();
    expect(moneyFromYuan(Number.POSITIVE_INFINITY)).toBeUndefined();
    expect(moneyFromYuan(1e18)).toBeUndefined();
    expect(() => money(0.5)).toThrow(RangeError);
  });

  it("goes to 元 and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e13, max: 1e13 }), (fen) => {
        expect(moneyFromYuan(toYuan(money(fen)))).toBe(fen === 0 ? 0 : fen);
      }),
    );
  });

  it("takes rates half away from zero: 0.5 % of 3,333.00 元 is 16.67 元", () => {
    const dues = { numerator: 5, denominator: 1000 };
    expect(atRate(money(333_300), dues)).toBe(1667);
    expect(atRate(money(-333_300), dues)).toBe(-1667);
  });

  it("sums as many amounts as a long journal has, and nothing where there are none", () => {
    expect(sumMoney(new Array(300_000).fill(money(5)))).toBe(1_500_000);
    expect(sumMoney([])).toBe(ZERO);
  });

  it.each([
    [100, 100, true],
    [100, 101, true],
    [101, 100, true],
    [100, 102, false],
    [-1, 1, false],
  ])("%d and %d 分 agree to the cent: %s", (a, b, agree) => {
    expect(agreeToTheCent(a, b)).toBe(agree);
  });

  it("rounds to 百元", () => {
    expect(roundMoney(money(1_234_567), 10_000)).toBe(1_230_000);
    expect(roundMoney(money(1_235_000), 10_000)).toBe(1_240_000);
    expect(roundMoney(money(-1_235_000), 10_000)).toBe(-1_240_000);
  });

  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [123_456_789, "1,234,567.89"],
    [-100_000, "-1,000.00"],
  ])("prints %i 分 as %s", (fen, text) => {
    expect(formatYuan(money(fen))).toBe(text);
  });
});

describe("rates", () => {
  it.each([
    [0.6, "60%"],
    [0.005, "0.5%"],
    [1.05, "105%"],
  ])("of %d are written %s", (share, text) => {
    expect(percentText(rateOf(share))).toBe(text);
  });
});
