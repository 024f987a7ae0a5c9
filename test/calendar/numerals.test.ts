import fc from "fast-check";
import { chineseNumeral, integerOf, splitNumerals } from "../../src/calendar/numerals";

describe("a numeral is read as its whole number", () => {
  it.each([
    ["3", 3], ["０３", 3], ["１２", 12], ["三", 3], ["两", 2], ["兩", 2], ["十", 10], ["十二", 12], ["二十", 20],
    ["廿", 20], ["廿三", 23], ["卅", 30], ["卅一", 31], ["一百零五", 105], ["一百一十", 110], ["二〇二四", 2024],
    ["二○二七", 2027], ["二零二四", 2024], ["贰拾", 20], ["三千零二十", 3020], ["一万二千", 12000], ["两百", 200], ["〇", 0],
    ["一万", 10000], ["十万零三百", 100300],
  ])("%s is %d", (text, value) => expect(integerOf(text)).toBe(value));

  it.each(["", "月", "十十", "三百五", "百", "十百", "一二十", "三月", "廿十", "万", "一万万", "3.5", "-3", "二十零", "9".repeat(17)])(
    "%s is none",
    (text) => expect(integerOf(text)).toBeUndefined(),
  );

  it("knows single digits in every script", () => {
    expect(["3", "３", "三", "叁", "月"].map(integerOf)).toEqual([3, 3, 3, 3, undefined]);
  });
});

describe("numbers in a row are told apart", () => {
  it.each<[string, number[]]>([
    ["七八", [7, 8]], ["一二", [1, 2]], ["三四五", [3, 4, 5]], ["九十", [9, 10]], ["十十一", [10, 11]], ["十一", [11]],
    ["十二", [12]], ["十一十二", [11, 12]], ["十一二", [11, 12]], ["十二一", [12, 1]], ["7", [7]], ["０７", [7]], ["两", [2]],
  ])("%s", (text, months) => expect(splitNumerals(text, 12)).toEqual(months));

  it.each(["七九", "八七", "78", "13", "0", "零", "一百", "", "三三", "二十"])("%s holds no months in a row", (text) =>
    expect(splitNumerals(text, 12)).toBeUndefined());

  it("reads weeks beyond twelve", () => {
    expect(splitNumerals("二十", 30)).toEqual([20]);
    expect(splitNumerals("十八十九", 30)).toEqual([18, 19]);
    expect(splitNumerals("十八九", 30)).toEqual([18, 19]);
  });
});

describe("the usual spelling", () => {
  it.each<[number, string]>([[0, "零"], [10, "十"], [12, "十二"], [20, "二十"], [105, "一百零五"], [110, "一百一十"], [2000, "二千"], [1010, "一千零一十"]])(
    "of %d is %s",
    (value, text) => expect(chineseNumeral(value)).toBe(text),
  );

  it("reads back to the same number", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9999 }), (value) => integerOf(chineseNumeral(value)) === value));
  });

  it("refuses what it cannot spell", () => {
    expect(() => chineseNumeral(10_000)).toThrow(RangeError);
    expect(() => chineseNumeral(1.5)).toThrow(RangeError);
  });
});
