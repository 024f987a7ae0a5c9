/** The job 检查 with its two sheets: 内部自查单 and 自评表, planned into the workbook. */
import type { PlainDate } from "../book";
import { selfCheckSheet, selfScoreSheet } from "../inspection";
import { planGeneration, type PlanOptions, type PlanResult } from "../merge";
import type { CheckedLedger } from "./check-ledger";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";

/** Plans both sheets into the workbook that was checked; nothing is written. */
export function planCheckSheets(workbook: ReadWorkbook, checked: CheckedLedger, today: PlainDate, options: PlanOptions): PlanResult {
  const unitName = optional("unitName", workbook.unit.unitName);
  const { list, score, priorities, ignored, unchecked } = checked;
  return planGeneration(
    workbook.book,
    [
      selfCheckSheet({ ...unitName, today, list, score, priorities, ignored, unchecked }),
      selfScoreSheet({ ...unitName, list, score, ledger: workbook.ledger }),
    ],
    options,
  );
}
