import { expenseUnapproved } from "../../../../src/inspection/rules/money/expense-unapproved";
import { placesOf, reportOf } from "../../ledgers";

describe("每笔支出要有审批人", () => {
  it("finds expenses without; income needs none", () => {
    const journal = [["日期", "收入金额", "支出金额", "审批人"], ["2026-01-01", 100, null, null], ["2026-01-02", null, 50, "赵一"], ["2026-01-03", null, 60, null], ["2026-01-04", null, 70, "赵一"]];
    expect(placesOf(expenseUnapproved, { journal })).toEqual(["经费收支明细!D4"]);
  });

  it("weighs less where the column is hardly used", () => {
    const journal = [["日期", "支出金额", "审批人"], ["2026-01-01", 100, null], ["2026-01-02", 50, null], ["2026-01-03", 60, "赵一"]];
    expect(reportOf(expenseUnapproved, { journal }).findings.map(({ level }) => level)).toEqual(["建议", "建议"]);
  });
});
