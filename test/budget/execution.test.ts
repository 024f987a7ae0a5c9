import { shown, workbookOf, type Tables } from "./ledgers";
import { executionSpecs } from "../../src/jobs/generate-budget";

const UNIT = [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2026], ["账户形式", "集中核算"]];
const TABLES: Tables = {
  基本情况: UNIT,
  经费预算: [["科目名称", "本年预算数", "调整数"], ["会费收入", 9000, null], ["文体活动支出", 5000, -1000], ["生日慰问", 2000, null], ["培训支出", 800, null]],
  经费收支明细: [
    ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额"],
    ["2026-01-20", "记-1", "会费收入", "上半年会费", 4500, null],
    ["2026-03-10", "记-2", "文体活动支出", "三八活动", null, 4000.5],
    ["2026-04-10", "记-3", "会员活动支出", "生日蛋糕", null, 1500],
    ["2026-05-10", "记-4", "会员活动支出", "端午慰问品", null, 600],
    ["2026-06-10", "记-5", "办公费", "打印纸", null, 90],
    ["2025-12-30", "记-6", "培训支出", "上年培训", null, 700],
  ],
};

describe("budget against actual", () => {
  const { execution, specs } = executionSpecs(workbookOf(TABLES), { year: 2026 });
  const row = (key: string) => ["budget", "adjusted", "actual", "left", "state"].map((column) => shown(specs, "budgetExecution", key, column));

  it.each([
    ["item:文体活动支出", [5000, 4000, 4000.5, -0.5, "超预算"]],
    ["item:birthday", [2000, 2000, 1500, 500, ""]],
    ["item:festivalGoods", [null, "", 600, "", "预算外"]],
    ["account:会员活动支出", [2000, 2000, 2100, -100, "超预算"]],
    ["item:培训支出", [800, 800, 0, 800, ""]],
    ["item:unplaced:expense", [null, "", 90, "", "预算外"]],
    ["total:expense", [7800, 6800, 6190.5, 609.5, ""]],
  ])("%s", (key, expected) => {
    expect(row(key)).toEqual(expected);
  });

  it("lists what nobody planned with its row in the journal", () => {
    expect(execution.unbudgeted.map(({ summary, amount, place }) => [summary, amount, place])).toEqual([
      ["端午慰问品", 60_000, { sheet: "经费收支明细", row: 5 }],
      ["打印纸", 9_000, { sheet: "经费收支明细", row: 6 }],
    ]);
    const list = specs.find(({ id }) => id === "budgetExecution")!.rows.filter(({ key }) => key.startsWith("unplanned:"));
    expect(list).toHaveLength(2);
    expect(shown(specs, "budgetExecution", "total:unplanned", "actual")).toBe(690);
  });

  it("says that others keep the books", () => {
    expect(shown(specs, "budgetExecution", "kept", "code")).toContain("集中核算，本表为备查账表");
  });

  it("compares with nothing that was never budgeted", () => {
    const { 经费预算: _none, ...others } = TABLES;
    const lines = executionSpecs(workbookOf(others), { year: 2026 }).execution.expense;
    expect(lines.every(({ budget }) => budget === undefined)).toBe(true);
  });
});

describe("an account budgeted as a whole", () => {
  it("takes all that is booked to it", () => {
    const tables = { ...TABLES, 经费预算: [["科目名称", "本年预算数"], ["会员活动支出", 3000]] };
    const { execution } = executionSpecs(workbookOf(tables), { year: 2026 });
    expect(execution.expense.find(({ item }) => item.id === "会员活动支出")).toMatchObject({ budget: 300_000, actual: 210_000 });
    expect(execution.unbudgeted.map(({ summary }) => summary)).toEqual(["三八活动", "打印纸"]);
  });
});
