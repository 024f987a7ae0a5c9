import { byLevel, countLevels, countsInWords, sumLevels } from "../../src/book";

const found = (["建议", "必改", "应改", "必改"] as const).map((level, nth) => ({ level, nth }));

describe("levels", () => {
  it("come the graver first, in the order found within a level", () => {
    expect([...found].sort(byLevel).map(({ nth }) => nth)).toEqual([1, 3, 2, 0]);
  });

  it("are counted each, also where nothing was found", () => {
    expect(countsInWords(countLevels(found))).toBe("必改 2 处，应改 1 处，建议 1 处");
    expect(countsInWords(countLevels([]))).toBe("必改 0 处，应改 0 处，建议 0 处");
  });

  it("add up over many ledgers", () => {
    expect(sumLevels([countLevels(found), countLevels([{ level: "应改" }])])).toEqual({ 必改: 2, 应改: 2, 建议: 1 });
  });
});
