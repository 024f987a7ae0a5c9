import { duesByRate } from "../../../../src/inspection/rules/sums/dues-by-rate";
import { placesOf } from "../../ledgers";

const HEADINGS = ["姓名", "月工资", "应缴会费"];
const NAMES = ["赵一", "钱二", "孙三", "李四", "周五", "吴六"];

function duesOf(reckon: (base: number) => number, wrong?: number) {
  return [HEADINGS, ...NAMES.map((name, index) => [name, 5010 + index * 333, index === wrong ? 1 : reckon(5010 + index * 333)])];
}

describe("应缴会费要按同一办法计算", () => {
  it.each([
    ["a month, to the cent", (base: number) => Math.round(base * 0.5) / 100],
    ["half a year, up to whole yuan", (base: number) => Math.ceil(base * 0.03)],
    ["a year, each month in whole yuan", (base: number) => Math.round(base * 0.005) * 12],
  ])("finds the row that differs from the others: %s", (_, reckon) => {
    expect(placesOf(duesByRate, { dues: duesOf(reckon, 3) })).toEqual(["会费收缴!C5"]);
    expect(placesOf(duesByRate, { dues: duesOf(reckon) })).toEqual([]);
  });

  it("says nothing where the rows follow no rule it knows", () => {
    expect(placesOf(duesByRate, { dues: duesOf(() => 10, 2) })).toEqual([]);
  });
});
