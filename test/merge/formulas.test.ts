import { isPlacementOf, sameFormula } from "../../src/merge/formula-match";
import type { SheetLines } from "../../src/merge/formula-template";
import { placeFormula, templatePieces } from "../../src/merge/formula-template";
import { KEY_LINE, linesOf } from "../../src/merge/lines";

const ROWS = ["first", "second", "third", "total"];
const COLUMNS = ["name", "budget", "actual"];

/** A sheet 预算 whose rows stand like this (`-` the user's own); its columns are B name, C budget, D actual. */
const budget = (...rows: string[]): SheetLines => ({
  name: "预算",
  rows: linesOf(ROWS, [KEY_LINE, ...rows.map((row) => (row === "-" ? null : row))]),
  columns: linesOf(COLUMNS, [KEY_LINE, ...COLUMNS]),
});
const FRESH = budget(...ROWS);
const OWN = { row: "second", column: "actual" };
const place = (
  template: string,
  home: SheetLines = FRESH,
  others: ReadonlyMap<string, SheetLines> = new Map(),
): string | undefined => placeFormula(template, OWN, home, others);

describe("placing a formula", () => {
  it.each([
    ["{col:budget}{row:total}*2", "C5*2"],
    ["{col}{row}+{col:name}{row}", "D3+B3"],
    ["${col:budget}${row:total}", "$C$5"],
    ["SUM({col:budget}{row:first}:{col:budget}{row:third})", "SUM(C2:C4)"],
    ["SUM(${col:budget}{row}:{col}{row})", "SUM($C3:D3)"],
    ["COUNTA({col:name}:{col:name})", "COUNTA(B:B)"],
    ["SUM({row:first}:{row:second})", "SUM(2:3)"],
    ['IF(会员!B2="{row:x}",{1,2},"a""b")', 'IF(会员!B2="{row:x}",{1,2},"a""b")'],
  ])("%s becomes %s", (template, formula) => {
    expect(place(template)).toBe(formula);
  });

  it("counts a deleted cell as nothing, a deleted area as the line of keys", () => {
    const without = budget("second", "total");
    expect(place("{col:budget}{row:first}+{col:budget}{row:total}", without)).toBe("0+C3");
    expect(place("SUM({col:budget}{row:third}:{col:budget}{row:third})", without)).toBe("SUM(C1:C1)");
  });

  it("follows another sheet's rows, under the name that sheet has now", () => {
    const renamed = { ...budget("first", "-", "second", "third", "total"), name: "支出 预算" };
    const template =
      "SUM({sheet:expenseBudget}{col:budget}{row:first}:{col:budget}{row:third})-{sheet:expenseBudget}{col:name}:{col:name}";
    expect(place(template, FRESH, new Map([["expenseBudget", renamed]]))).toBe(
      "SUM('支出 预算'!C2:C5)-'支出 预算'!B:B",
    );
    expect(place(template)).toBeUndefined();
  });

  it.each(["{col:budget}", "{row}", "{sheet:plan}+1", "{col:a}{row:b}:{col:c}"])("refuses %s", (template) => {
    expect(() => templatePieces(template)).toThrow(RangeError);
  });
});

describe("knowing a formula of ours again", () => {
  const SUM = "SUM({col:budget}{row:first}:{col:budget}{row:third})";
  const knows = (template: string, formula: string, home: SheetLines): boolean =>
    isPlacementOf(template, formula, OWN, home, new Map());

  it.each([
    ["as written", SUM, "SUM(C2:C4)", FRESH],
    ["spaced and cased otherwise", SUM, "sum( c2:C4 )", FRESH],
    ["with its own sheet named", SUM, "SUM('预算'!C2:C4)", FRESH],
    ["after rows came in above", SUM, "SUM(C3:C5)", budget("-", ...ROWS)],
    [
      "after rows came in below the last, taken in or not",
      SUM,
      "SUM(C2:C4)",
      budget("first", "second", "third", "-", "total"),
    ],
    ["after the first row was deleted", SUM, "SUM(C2:C3)", budget("second", "third", "total")],
    ["after the user's own row became its first", SUM, "SUM(C2:C4)", budget("-", "second", "third", "total")],
    ["after a row in it was moved", SUM, "SUM(C2:C4)", budget("third", "first", "second", "total")],
    ["after all its rows were deleted", SUM, "SUM(#REF!)", budget("total")],
    [
      "after a cell was deleted",
      "{col:budget}{row:first}+{col:budget}{row:total}",
      "#REF!+C4",
      budget("second", "third", "total"),
    ],
    [
      "after a deleted cell was written as 0",
      "{col:budget}{row:first}+{col:budget}{row:third}",
      "0+#REF!",
      budget("second", "total"),
    ],
    ["with a function newer than the format", "XLOOKUP({col:name}{row},1,2)", "_xlfn.XLOOKUP(B3,1,2)", FRESH],
  ])("%s", (_, template, formula, home) => {
    expect(knows(template, formula, home)).toBe(true);
  });

  it.each([
    ["another range", SUM, "SUM(C2:C3)", FRESH],
    ["another column", SUM, "SUM(D2:D4)", FRESH],
    ["another function", SUM, "MAX(C2:C4)", FRESH],
    ["something added", SUM, "SUM(C2:C4)+1", FRESH],
    ["a fixed end", SUM, "SUM(C$2:C4)", FRESH],
    ["another sheet", SUM, "SUM(会员!C2:C4)", FRESH],
    ["a 0 for a cell that stands", "{col:budget}{row:first}+1", "0+1", FRESH],
    ["another text", 'IF({col}{row}="甲",1)', 'IF(D3="乙",1)', FRESH],
  ])("but not %s", (_, template, formula, home) => {
    expect(knows(template, formula, home)).toBe(false);
  });
});

describe("two formulas", () => {
  it("are the same but for case, spaces and quotes; not for texts", () => {
    expect(sameFormula("sum(a1, '预算'!B2)", "SUM(A1,预算!b2)", "预算")).toBe(true);
    expect(sameFormula('A1&" x"', 'A1&"x"', "预算")).toBe(false);
    expect(sameFormula("B2", "预算!B2", "预算")).toBe(true);
    expect(sameFormula("B2", "预算!B2", "别的")).toBe(false);
  });
});
