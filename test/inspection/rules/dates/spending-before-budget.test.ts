import { spendingBeforeBudget } from "../../../../src/inspection/rules/dates/spending-before-budget";
import { reportOf } from "../../ledgers";

const JOURNAL = [["日期", "摘要", "支出金额"], ["2026-01-05", "甲", 100], ["2026-01-20", "乙", 200], ["2026-03-01", "丙", 300]];

describe("先有批准的预算，再有支出", () => {
  it("tells once how much was spent before the last step", () => {
    const approvals = [["文件", "年度", "步骤", "日期"], ["预算", 2026, "工会委员会", "2026-01-10"], ["预算", 2026, "上级工会", "2026-02-01"]];
    const { findings } = reportOf(spendingBeforeBudget, { journal: JOURNAL, approvals });
    expect(findings).toMatchObject([{ place: { cell: "A2" }, level: "建议", text: "第 2 行起有 2 笔支出共 300.00 元早于预算批准的 2026-02-01，请核实并说明" }]);
  });

  it("can't tell without the budget's approval", () => {
    const approvals = [["文件", "年度", "步骤", "日期"], ["决算", 2025, "工会委员会", "2026-01-10"]];
    expect(reportOf(spendingBeforeBudget, { journal: JOURNAL, approvals }).unchecked).toEqual([{ rule: "spending-before-budget", text: "没有本年度预算的批准日期，未检查" }]);
  });
});
