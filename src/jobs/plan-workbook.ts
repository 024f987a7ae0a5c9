/** The job 导入计划 without a workbook: a new one whose 年度活动计划 holds what the text says. */
import type { PlacedSheet } from "../book";
import { chineseNumeral } from "../calendar";
import { newLedger, type LedgerRecord } from "../ledger/template";
import type { ImportedActivity, ImportedPlan } from "../schedule/import";
import { optional } from "./optional";

/** @param year of the plan, where neither the text nor the caller says it: this one. */
export function planWorkbook(plan: ImportedPlan, year: number, unitName: string | undefined): readonly PlacedSheet[] {
  return newLedger({
    year,
    scheme: plan.yearScheme,
    tables: ["unit", "plan"],
    records: { unit: [optional("unitName", unitName)], plan: plan.activities.map(planRecord) },
  });
}

function planRecord({ months, weeks, date, label, name, notUnionFunds }: ImportedActivity): LedgerRecord<"plan"> {
  return {
    name,
    ...optional("month", months.length > 0 ? `${months.join("、")}月` : undefined),
    ...optional("time", timeInWords(date) ?? (months.length === 0 ? (label ?? undefined) : undefined)),
    ...optional("week", weeks.length > 0 ? `第${weeks.map(chineseNumeral).join("、")}周` : undefined),
    ...optional("account", notUnionFunds ? "不列工会经费" : undefined),
  };
}

function timeInWords(date: ImportedActivity["date"]): string | undefined {
  if (date === null) return undefined;
  if (typeof date === "string") return date;
  return "from" in date ? `${date.from}至${date.to}` : `${Number(date.month.slice(5))}月${date.part ?? ""}`;
}
