import type { Book } from "../../src/book";
import { MemoryHost } from "../../src/host/memory";
import { checkLedger } from "../../src/jobs/check-ledger";
import { planCheckSheets } from "../../src/jobs/check-sheets";
import { budgetSpecs } from "../../src/jobs/generate-budget";
import { readWorkbook } from "../../src/jobs/read-workbook";
import { planGeneration } from "../../src/merge";
import { bookOf } from "../budget/ledgers";

const TODAY = "2026-11-22";
const OPTIONS = { salt: "salt", writtenBy: "test" };

function ledger(spent: number): Book {
  return bookOf({
    基本情况: [["工会名称", "某校工会"], ["单位类型", "学校"], ["年度", 2026], ["会员人数", 40]],
    经费收支明细: [
      ["日期", "凭证号", "科目", "摘要", "收入金额", "支出金额"],
      ["2026-03-10", "记-1", "文体活动支出", "运动会奖品", null, spent],
    ],
  });
}

/** What the sheets of a check would do, by sheet. */
function checked(book: Book): ReadonlyMap<string, string> {
  const workbook = readWorkbook(book, "台帐.xlsx");
  const plan = planCheckSheets(workbook, checkLedger({ workbooks: [workbook], today: TODAY }), TODAY, OPTIONS);
  if (plan.status !== "planned") throw new Error(plan.text);
  return new Map(plan.sheets.map(({ id, status }) => [id, status]));
}

describe("the sheets of a check", () => {
  it("are the self-check and the self-score, where no budget stands", () => {
    expect([...checked(ledger(2500))]).toEqual([["selfCheck", "created"], ["selfScore", "created"]]);
  });

  it("bring 预算执行情况 up to date with the journal", () => {
    const host = new MemoryHost(ledger(2500));
    const plan = planGeneration(host.workbook.book, budgetSpecs(readWorkbook(host.workbook.book, "台帐.xlsx"), { year: 2026 }).specs, OPTIONS);
    if (plan.status !== "planned") throw new Error(plan.text);
    host.edit(plan.changes);
    expect(checked(host.workbook.book).get("budgetExecution")).toBe("unchanged");
    host.edit([{ kind: "setCells", sheet: "经费收支明细", cells: [{ row: 1, column: 5, value: 2600 }] }]);
    expect(checked(host.workbook.book).get("budgetExecution")).toBe("updated");
  });
});
