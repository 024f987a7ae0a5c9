/** The job 检查 with its two sheets: 内部自查单 and 自评表, planned into the workbook; 预算执行情况 is brought up to date with them. */
import { yearOf, type PlainDate, type SheetSpec } from "../book";
import { selfCheckSheet, selfScoreSheet } from "../inspection";
import { planGeneration, type PlanOptions, type PlanResult } from "../merge";
import type { CheckedLedger } from "./check-ledger";
import { executionSpecs } from "./generate-budget";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";
import { sheetOfYear } from "./standing-budget";
import { nameOver } from "./unit-facts";

/** Plans the sheets into the workbook that was checked; nothing is written. */
export function planCheckSheets(workbook: ReadWorkbook, checked: CheckedLedger, today: PlainDate, options: PlanOptions): PlanResult {
  const unitName = optional("unitName", nameOver(workbook.unit));
  const { list, score, priorities, ignored, unchecked } = checked;
  return planGeneration(
    workbook.book,
    [
      selfCheckSheet({ ...unitName, today, list, score, priorities, ignored, unchecked }),
      selfScoreSheet({ ...unitName, list, score, ledger: workbook.ledger }),
      ...standingExecution(workbook, today),
    ],
    options,
  );
}

/** 预算执行情况 anew where it stands: an inspector reads it beside the journal as it is now. */
function standingExecution(workbook: ReadWorkbook, today: PlainDate): readonly SheetSpec[] {
  const ledgerYear = workbook.unit.year ?? yearOf(today);
  const year = [ledgerYear, ledgerYear + 1].find((candidate) => sheetOfYear(workbook.book, "budgetExecution", candidate) !== undefined);
  return year === undefined ? [] : executionSpecs(workbook, { year }).specs;
}
