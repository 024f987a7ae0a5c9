/** Columns that 预算调整表, 预算执行情况 and 决算表 share: what was budgeted, how it was adjusted, what became of it. */
import { toYuan } from "../../book";
import type { Budget } from "../budget";
import type { Execution, ExecutionLine } from "../execution";
import { cell, here, shareFormula, shareOf, type Figure } from "./figures";
import { entryArea } from "./journal-sheet";
import type { AmountColumn, DerivedColumn, TextColumn } from "./line-table";

/** How a sheet stands to others: whether those of the year's budget are there to point at. */
export interface Linked {
  readonly budget: Budget;
  readonly execution: Execution;
  /** 经费收入预算 and 经费支出预算 in the workbook are of this year. */
  readonly hasPlan: boolean;
  /** So is 预算调整表. */
  readonly hasAdjustment: boolean;
}

/** 年初预算数, pointing to the budget where it stands in the workbook. */
export function budgetColumn({ hasPlan }: Linked): AmountColumn<ExecutionLine> {
  return {
    key: "budget",
    figure: ({ key, item, budget, isBudgeted }): Figure => {
      const there = cell("amount", key, item.direction === "income" ? "incomeBudget" : "expenseBudget");
      return { ...(budget !== undefined && { amount: budget }), ...(hasPlan && isBudgeted && { formula: `IF(${there}="","",${there})` }) };
    },
  };
}

/** 调整后预算数, pointing to 预算调整表. */
export function adjustedColumn({ hasAdjustment }: Linked): AmountColumn<ExecutionLine> {
  return {
    key: "adjusted",
    figure: (line): Figure => ({ ...adjustedAmount(line), ...(hasAdjustment && { formula: cell("adjusted", line.key, "budgetAdjustment") }) }),
  };
}

/** Blank where neither a budget nor an adjustment stands. */
export function adjustedAmount({ budget, adjustment, adjusted }: ExecutionLine): Figure {
  return budget === undefined && adjustment === 0 ? {} : { amount: adjusted };
}

/** What the journal's entries of a line come to. */
export function actualColumn(execution: Execution): AmountColumn<ExecutionLine> {
  return {
    key: "actual",
    figure: ({ actual, item }): Figure =>
      execution.entries.length === 0
        ? { amount: actual }
        : { amount: actual, formula: `ROUND(SUMIFS(${entryArea(execution, item.direction)},${entryArea(execution, "label")},${here("label")}),2)` },
  };
}

/** The words by which the entries of a line are found, beside the print area. */
export const LABEL: TextColumn<ExecutionLine> = { key: "label", text: ({ line }) => line?.label ?? null };

/** One column of a row over another. */
export function shareOfColumn(key: string, part: string, whole: string): DerivedColumn {
  return { key, kind: "percent", formula: shareFormula(part, whole), value: (amounts) => shareOf(amounts[part], amounts[whole]) };
}

/** What is left of the adjusted budget; blank without one. */
export const LEFT: DerivedColumn = {
  key: "left",
  kind: "amount",
  formula: `IF(COUNT(${here("adjusted")})=0,"",ROUND(${here("adjusted")}-${here("actual")},2))`,
  value: ({ adjusted, actual = 0 }) => (adjusted === undefined ? "" : toYuan((adjusted - actual) as typeof adjusted)),
};
