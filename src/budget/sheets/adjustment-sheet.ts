/** 预算调整表: the one adjustment of the year, to be filled in line by line. */
import type { SheetSpec } from "../../book";
import type { Column } from "../../book/page";
import type { ExecutionLine } from "../execution";
import { accountTree } from "./account-tree";
import { adjustedAmount, budgetColumn, shareOfColumn, type Linked } from "./execution-columns";
import { here } from "./figures";
import { formSheet } from "./form";
import { incomeAndExpenseRows, type LineTable } from "./line-table";

export const BUDGET_ADJUSTMENT_SHEET = "预算调整表";

const COLUMNS: readonly Column[] = [
  { key: "code", heading: "科目编码", width: 9, look: "centred" },
  { key: "name", heading: "科目名称", width: 30, look: "text" },
  { key: "budget", heading: "年初核定预算数", width: 17, look: "amount" },
  { key: "adjustment", heading: "预算调整数", width: 17, look: "amount" },
  { key: "adjusted", heading: "调整后预算数", width: 17, look: "amount" },
  { key: "rate", heading: "与年初预算对比%", width: 14, look: "percent" },
  { key: "note", heading: "说明", width: 36, look: "text" },
];

/** The sheet 预算调整表: the user fills in the adjustments, the sums follow. */
export function budgetAdjustmentSheet(linked: Linked): SheetSpec {
  const { budget, execution } = linked;
  const table: LineTable<ExecutionLine> = {
    columns: COLUMNS,
    amounts: [
      budgetColumn(linked),
      { key: "adjustment", figure: ({ adjustment }) => (adjustment === 0 ? {} : { amount: adjustment }) },
      {
        key: "adjusted",
        figure: (line) => ({
          ...adjustedAmount(line),
          formula: `IF(COUNT(${here("budget")},${here("adjustment")})=0,"",ROUND(SUM(${here("budget")},${here("adjustment")}),2))`,
        }),
      },
    ],
    derived: [shareOfColumn("rate", "adjusted", "budget")],
    texts: [],
  };
  const options = { year: execution.year, showCodes: budget.settings.showCodes };
  const [income, expense] = [accountTree(execution.income, options), accountTree(execution.expense, options)];
  return formSheet({
    id: "budgetAdjustment",
    name: BUDGET_ADJUSTMENT_SHEET,
    title: `${execution.year}年度工会经费收支预算表（调整）`,
    columns: { printed: COLUMNS, aside: [] },
    facts: budget.facts,
    year: execution.year,
    table: incomeAndExpenseRows(table, income, expense),
    resolved: "预算调整",
  });
}
