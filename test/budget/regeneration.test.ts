/** Generating again: what the user changed on our sheets stays, and counts. */
import { findSheet, keyedRows, markedSheets, parseAddress, type Book, type CellValue, type SheetSpec } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import { budgetSpecs, executionSpecs, type BudgetSpecs } from "../../src/jobs/generate-budget";
import { scheduleSpecs } from "../../src/jobs/generate-schedule";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { planGeneration } from "../../src/merge";
import { bookOf, shown, type Tables } from "./ledgers";

const TABLES: Tables = {
  基本情况: [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2026], ["会员人数", 40], ["全年工资总额", 1_000_000], ["经费留成比例", "60%"]],
  年度活动计划: [["月份", "活动内容", "预算金额", "经费科目"], ["3月", "教职工运动会", 3000, "文体活动支出"], ["9月", "健步走", 1000, "文体活动支出"]],
  经费收支明细: [
    ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额"],
    ["2026-03-10", "记-1", "文体活动支出", "运动会奖品", null, 2500],
    ["2026-04-10", "记-2", "办公费", "运动会用品", null, 400],
  ],
};

class Workbook {
  private readonly host: MemoryHost;

  constructor(tables: Tables) {
    this.host = new MemoryHost(bookOf(tables));
  }

  get book(): Book {
    return this.host.workbook.book;
  }

  generate(job: typeof budgetSpecs = budgetSpecs): BudgetSpecs & { readonly changed: number; readonly kept: number } {
    const result = job(readWorkbook(this.book, "台帐.xlsx"), { year: 2026 });
    const plan = planGeneration(this.book, result.specs, { salt: "salt", writtenBy: "test" });
    if (plan.status !== "planned") throw new Error(plan.text);
    this.host.edit(plan.changes);
    return { ...result, changed: plan.changes.length, kept: plan.sheets.reduce((sum, { kept }) => sum + kept.cells, 0) };
  }

  cell(id: SheetSpec["id"], row: string, column: string): CellValue {
    return this.row(id, row).value(column);
  }

  type(id: SheetSpec["id"], row: string, column: string, value: CellValue): void {
    const { sheet, cell } = this.row(id, row).place(column);
    const at = parseAddress(cell!)!;
    this.host.edit([{ kind: "setCells", sheet, cells: [{ row: at.row, column: at.column, value }] }]);
  }

  private row(id: SheetSpec["id"], key: string) {
    return keyedRows(markedSheets(this.book, id)[0]!).find((row) => row.key === key)!;
  }
}

describe("generating again", () => {
  it("changes nothing when nothing has changed", () => {
    const workbook = new Workbook(TABLES);
    workbook.generate();
    expect(workbook.generate().changed).toBe(0);
    expect(workbook.generate(executionSpecs).changed).toBe(0);
  });

  it("keeps the user's figures and words", () => {
    const workbook = new Workbook(TABLES);
    workbook.generate();
    workbook.type("expenseBudget", "item:培训支出", "amount", 1200);
    workbook.type("expenseBudget", "item:文体活动支出", "note", "含女职工活动");
    const again = workbook.generate();
    expect(again.kept).toBe(2);
    expect(workbook.cell("expenseBudget", "item:培训支出", "amount")).toBe(1200);
    expect(workbook.cell("expenseBudget", "item:文体活动支出", "note")).toBe("含女职工活动");
  });

  it("compares with the figures the user wrote into the budget and its adjustment", () => {
    const workbook = new Workbook(TABLES);
    workbook.generate();
    workbook.type("expenseBudget", "item:培训支出", "amount", 1200);
    workbook.type("budgetAdjustment", "item:培训支出", "adjustment", 300);
    const { specs } = workbook.generate(executionSpecs);
    expect(["budget", "adjusted"].map((column) => shown(specs, "budgetExecution", "item:培训支出", column))).toEqual([1200, 1500]);
    expect(workbook.cell("budgetAdjustment", "item:培训支出", "adjustment")).toBe(300);
  });

  it("books an entry to where the user put it", () => {
    const workbook = new Workbook(TABLES);
    const { execution } = workbook.generate();
    const misbooked = execution.unbudgeted.find(({ summary }) => summary === "运动会用品")!;
    workbook.type("normalisedJournal", misbooked.key, "label", "文体活动支出");
    const after = workbook.generate(executionSpecs).execution;
    expect(after.expense.find(({ item }) => item.id === "文体活动支出")?.actual).toBe(290_000);
    expect(after.unbudgeted).toEqual([]);
    expect(workbook.cell("normalisedJournal", misbooked.key, "label")).toBe("文体活动支出");
  });

  it("plans with the schedule as the user left it, rows of their own included", () => {
    const host = new MemoryHost(bookOf(TABLES));
    const generate = (specs: readonly SheetSpec[]): void => {
      const plan = planGeneration(host.workbook.book, specs, { salt: "salt", writtenBy: "test" });
      if (plan.status === "planned") host.edit(plan.changes);
    };
    const read = () => readWorkbook(host.workbook.book, "台帐.xlsx");
    const sources = { ownPlan: true, planText: false, lastYear: false, festivals: false, duties: false };
    generate(scheduleSpecs(read(), { settings: { year: 2026, scheme: "calendar", sources } }).specs);
    const sheet = markedSheets(host.workbook.book, "schedule")[0]!;
    const rows = keyedRows(sheet);
    const sports = rows.find((row) => row.value("activity") === "教职工运动会")!;
    const columnOf = (column: string) => parseAddress(sports.place(column).cell!)!;
    const { row } = columnOf("budget");
    const set = (at: number, column: string, value: CellValue) => ({ row: at, column: columnOf(column).column, value });
    host.edit([
      { kind: "patchSheet", sheet: sheet.name, operations: [{ kind: "insertRows", at: row + 1, count: 1 }], styles: {} },
      { kind: "setCells", sheet: sheet.name, cells: [set(row, "budget", 3500), set(row + 1, "activity", "拔河比赛"), set(row + 1, "account", "文体活动支出"), set(row + 1, "budget", 800)] },
    ]);
    const { budget } = budgetSpecs(read(), { year: 2026 });
    const line = budget.expense.find(({ item }) => item.id === "文体活动支出")!;
    expect(line.estimate.parts.map(({ name, amount }) => [name, amount])).toEqual([["教职工运动会", 350_000], ["拔河比赛", 80_000], ["健步走", 100_000]]);
  });

  it("leaves the ledger as it is", () => {
    const workbook = new Workbook(TABLES);
    const before = Object.keys(TABLES).map((name) => findSheet(workbook.book, name));
    workbook.generate();
    expect(Object.keys(TABLES).map((name) => findSheet(workbook.book, name))).toEqual(before);
  });
});
