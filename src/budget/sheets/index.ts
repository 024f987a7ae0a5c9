/** The budget's sheets, in the order in which they stand. */
import type { DateSystem, SheetSpec } from "../../book";
import { activityBudgetSheet } from "./activity-sheet";
import { budgetAdjustmentSheet } from "./adjustment-sheet";
import type { Linked } from "./execution-columns";
import { budgetExecutionSheet } from "./execution-sheet";
import { expenseBudgetSheet } from "./expense-sheet";
import { finalAccountSheet } from "./final-account-sheet";
import { incomeBudgetSheet } from "./income-sheet";
import { normalisedJournalSheet } from "./journal-sheet";
import type { Budget } from "../budget";
import { hasBegun } from "../execution";

export { ACTIVITY_BUDGET_SHEET } from "./activity-sheet";
export { BUDGET_ADJUSTMENT_SHEET } from "./adjustment-sheet";
export { BUDGET_EXECUTION_SHEET } from "./execution-sheet";
export type { Linked } from "./execution-columns";
export { EXPENSE_BUDGET_SHEET } from "./expense-sheet";
export { FINAL_ACCOUNT_SHEET } from "./final-account-sheet";
export { INCOME_BUDGET_SHEET } from "./income-sheet";
export { NORMALISED_JOURNAL_SHEET } from "./journal-sheet";

/** What is planned for the year. */
export function planSheets(budget: Budget): readonly SheetSpec[] {
  return [incomeBudgetSheet(budget), expenseBudgetSheet(budget), activityBudgetSheet(budget)];
}

/** What becomes of the plan through the year; before anything was earned or spent only how it is to be adjusted. */
export function executionSheets(linked: Linked, dateSystem: DateSystem): readonly SheetSpec[] {
  const { execution, budget, hasAdjustment } = linked;
  const journal = normalisedJournalSheet(execution, budget.facts, dateSystem);
  return [
    ...(hasAdjustment ? [budgetAdjustmentSheet(linked)] : []),
    ...(journal ? [journal] : []),
    ...(hasBegun(execution) ? [budgetExecutionSheet(linked), finalAccountSheet(linked)] : []),
  ];
}
