import { generatedRows, keyedRows, plainSheet } from "../../src/book";

const SHEET = plainSheet("预算", [
  ["union-ledger:expenseBudget", "name", "amount"],
  ["item:a", "培训", 100],
  [null, "自己加的", 5],
  ["item:a", "培训（复制）", 200],
  ["total", "合计", 305],
], { formulas: [[], [], [], [], [undefined, undefined, "SUM(C2:C4)"]] });

describe("a generated sheet read by its keys", () => {
  it("gives each row's cells by column, whatever the user added", () => {
    expect(generatedRows(SHEET).map((row) => [row.key, row.value("name"), row.value("amount")])).toEqual([
      ["item:a", "培训", 100],
      ["", "自己加的", 5],
      ["", "培训（复制）", 200],
      ["total", "合计", 305],
    ]);
    expect(keyedRows(SHEET).map(({ key }) => key)).toEqual(["item:a", "total"]);
  });

  it("knows formulas and places, and is empty where there is no such column", () => {
    const total = keyedRows(SHEET)[1]!;
    expect([total.formula("amount"), total.place("amount"), total.value("note"), total.place("note")]).toEqual(["SUM(C2:C4)", { sheet: "预算", cell: "C5" }, null, { sheet: "预算", row: 5 }]);
  });

  it("reads the first of a column the user copied, as the merge does", () => {
    const copied = plainSheet("预算", [["union-ledger:expenseBudget", "amount", "amount"], ["item:a", 100, 999]]);
    expect(keyedRows(copied)[0]?.value("amount")).toBe(100);
  });

  it("finds nothing on a user's own sheet", () => {
    expect(generatedRows(plainSheet("会员", [["姓名"], ["王芳"]]))).toEqual([]);
  });
});
