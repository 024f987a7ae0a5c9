import { columnLetters } from "../../../src/book";
import { blocksOf, sheetOf } from "./sheets";

describe("a form that nobody has filled in yet", () => {
  const KEYS = [["栏目", "内容"], ["单位名称", null], ["工会名称", null], ["地区", null], ["年度", 2027], ["职工人数", null]];

  it("is known by its title and its keys", () => {
    const [block] = blocksOf(sheetOf("基本情况", [["基本情况"], ...KEYS]));
    if (block?.table !== "unit" || block.layout !== "keyValue") throw new Error("not a form");
    expect(block.cells.map(({ row, column, field }) => `${columnLetters(column)}${row + 1}:${field}`)).toEqual(["B3:unitName", "B4:unionName", "B5:region", "B6:year", "B7:staffCount"]);
  });

  it("is no form where no title says so", () => {
    expect(blocksOf(sheetOf("Sheet1", KEYS)).filter(({ table }) => table === "unit")).toEqual([]);
  });
});
