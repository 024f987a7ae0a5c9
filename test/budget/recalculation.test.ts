/** The sheets as LibreOffice reckons them: formulas without our results, compared with the figures we would have shown. */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { keyedRows, markedSheets, type Book, type CellValue, type SheetSpec } from "../../src/book";
import { USUAL_SETTINGS, type BudgetSettings } from "../../src/budget";
import { applyChanges, blankWorkbook, readWorkbook as readFile } from "../../src/host/file";
import { budgetSpecs } from "../../src/jobs/generate-budget";
import { scheduleSpecs } from "../../src/jobs/generate-schedule";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { sampleLedger } from "../../src/ledger/template";
import { planGeneration } from "../../src/merge";
import { workbookOf, yuan, type Tables } from "./ledgers";

const hasLibreOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

function bookIn(bytes: Uint8Array): Book {
  const read = readFile(bytes, { name: "台帐.xlsx" });
  if (read.status !== "read") throw new Error(read.text);
  return read.book;
}

function written(bytes: Uint8Array, changes: Parameters<typeof applyChanges>[1]): Uint8Array {
  const result = applyChanges(bytes, changes, { name: "台帐.xlsx" });
  if (result.status === "refused") throw new Error(result.text);
  return result.bytes;
}

function withoutResults(spec: SheetSpec): SheetSpec {
  return { ...spec, rows: spec.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })) })) };
}

/** Blank results are empty texts for us and no value for a reader. */
function plain(value: CellValue): CellValue {
  return value === "" ? null : value;
}

/** Cells with formulas whose reckoned value is not ours, as `sheet row column: theirs, ours`. */
function differences(book: Book, specs: readonly SheetSpec[]): { readonly compared: number; readonly found: readonly string[] } {
  let compared = 0;
  const found = specs.flatMap((spec) => {
    const rows = new Map(keyedRows(markedSheets(book, spec.id)[0]!).map((row) => [row.key, row]));
    return spec.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) => {
        if (cell?.formula === undefined) return [];
        compared++;
        const column = spec.columns[index]!.key;
        const [theirs, ours] = [plain(rows.get(row.key)!.value(column)), plain(cell.value)];
        const isSame = typeof theirs === "number" && typeof ours === "number" ? Math.abs(theirs - ours) < 1e-6 : theirs === ours;
        return isSame ? [] : [`${spec.name} ${row.key} ${column}: ${JSON.stringify(theirs)}, ${JSON.stringify(ours)} =${cell.formula}`];
      }),
    );
  });
  return { compared, found };
}

const OWN_CHOICES: BudgetSettings = {
  ...USUAL_SETTINGS,
  factor: { numerator: 103, denominator: 100 },
  surplusDrawn: { amount: yuan(12_345.67) },
  choices: { festivalGoods: { kind: "perHead", standard: yuan(1800) }, 文体活动支出: { kind: "fixed", amount: yuan(23_456.78) } },
};

/** Nothing came in, and what was spent is on accounts of nobody. */
const NO_INCOME: Tables = {
  基本情况: [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2026]],
  经费收支明细: [
    ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额"],
    ["2026-03-10", "记-1", "办公费", "打印纸", null, 49.99],
    ["2026-04-10", "记-2", "文体活动支出", "退回奖品", null, -20.5],
  ],
};

const PLAN: Tables = {
  基本情况: [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2026]],
  年度活动计划: [["月份", "活动内容", "预算金额", "经费科目"], ["3月", "教职工运动会", 3000, "文体活动支出"], ["9月", "健步走", 1000, "文体活动支出"]],
};

/** The sheets with another number typed over a cell. */
function typed(specs: readonly SheetSpec[], id: SheetSpec["id"], column: string, from: CellValue, to: CellValue): readonly SheetSpec[] {
  return specs.map((spec) => {
    if (spec.id !== id) return spec;
    const at = spec.columns.findIndex(({ key }) => key === column);
    return { ...spec, rows: spec.rows.map((row) => ({ ...row, cells: row.cells.map((cell, index) => (index === at && cell?.value === from ? { ...cell, value: to } : cell)) })) };
  });
}

(hasLibreOffice ? describe : describe.skip)(hasLibreOffice ? "LibreOffice" : "LibreOffice (soffice is not installed: nothing was recalculated)", () => {
  it("comes to the cent to the figures we show", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
    try {
      const sample = written(blankWorkbook(), sampleLedger(2026).map((sheet) => ({ kind: "createSheet", sheet })));
      const bare = blankWorkbook();
      const knownSample = readWorkbook(bookIn(sample), "台帐.xlsx");
      const cases = [
        { ledger: sample, workbook: knownSample, request: { year: 2026 } },
        { ledger: sample, workbook: knownSample, request: { year: 2027 } },
        { ledger: sample, workbook: knownSample, request: { year: 2027, settings: OWN_CHOICES } },
        { ledger: bare, workbook: workbookOf(NO_INCOME), request: { year: 2026 } },
        { ledger: bare, workbook: workbookOf(NO_INCOME), request: { year: 2027 } },
        { ledger: bare, workbook: workbookOf({ 基本情况: NO_INCOME["基本情况"]! }), request: { year: 2026 } },
      ].map(({ ledger, workbook, request }, index) => {
        const { specs } = budgetSpecs(workbook, request);
        const plan = planGeneration(workbook.book, specs.map(withoutResults), { salt: "salt", writtenBy: "test" });
        if (plan.status !== "planned") throw new Error(plan.text);
        const file = path.join(folder, `${index}.xlsx`);
        fs.writeFileSync(file, written(ledger, plan.changes));
        return { specs, file };
      });
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "saved"), ...cases.map(({ file }) => file)], { stdio: "ignore" });
      for (const { specs, file } of cases) {
        const { compared, found } = differences(bookIn(fs.readFileSync(path.join(folder, "saved", path.basename(file)))), specs);
        expect(found).toEqual([]);
        expect(compared).toBeGreaterThan(100);
      }
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);

  it("carries a number changed on the schedule through to the balance", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
    try {
      const workbook = workbookOf(PLAN);
      const sources = { ownPlan: true, planText: false, lastYear: false, festivals: false, duties: false };
      const { schedule, specs } = scheduleSpecs(workbook, { settings: { year: 2026, scheme: "calendar", sources } });
      const sheets = [...specs, ...budgetSpecs(workbook, { year: 2026, schedule }).specs];
      const plan = planGeneration(workbook.book, typed(sheets, "schedule", "budget", 3000, 4600).map(withoutResults), { salt: "salt", writtenBy: "test" });
      if (plan.status !== "planned") throw new Error(plan.text);
      const file = path.join(folder, "linked.xlsx");
      fs.writeFileSync(file, written(blankWorkbook(), plan.changes));
      execFileSync("soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "saved"), file], { stdio: "ignore" });
      const book = bookIn(fs.readFileSync(path.join(folder, "saved", "linked.xlsx")));
      const at = (id: string, row: string, column = "amount") => keyedRows(markedSheets(book, id)[0]!).find(({ key }) => key === row)?.value(column);
      expect([at("activityBudget", "sum:文体活动支出"), at("expenseBudget", "item:文体活动支出"), at("expenseBudget", "total"), at("expenseBudget", "difference")]).toEqual([5600, 5600, 5600, -5600]);
      expect(at("budgetAdjustment", "item:文体活动支出", "adjusted")).toBe(5600);
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  }, 180_000);
});
