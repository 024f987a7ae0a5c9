/** 活动经费明细: what the items are made of, each festival, case and activity on a row of its own. */
import type { CellSpec, Money, RowSpec, SheetSpec } from "../../book";
import { formatYuan, sumMoney, toYuan } from "../../book";
import { tableRow, type Column } from "../../book/page";
import type { Budget, BudgetLine, EstimatePart } from "../budget";
import { labelOf, type BudgetItem } from "../items";
import { amountCell, cell, here } from "./figures";
import { formSheet } from "./form";
import { placesInWords } from "./plan-tables";

export const ACTIVITY_BUDGET_SHEET = "活动经费明细";

const PRINTED: readonly Column[] = [
  { key: "account", heading: "列支科目", width: 24, look: "text" },
  { key: "name", heading: "活动（事项）内容", width: 38, look: "text" },
  { key: "month", heading: "月份", width: 8, look: "monthNumber" },
  { key: "count", heading: "人数（次数）", width: 12, look: "number" },
  { key: "standard", heading: "标准", width: 13, look: "amount" },
  { key: "amount", heading: "预算金额", width: 15, look: "amount" },
  { key: "text", heading: "编制依据", width: 30, look: "text" },
];
const ASIDE: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "source", heading: "数字来源", width: 40, look: "aside" },
];
const COLUMNS = [...PRINTED, ...ASIDE];

/** The row that sums an item's parts; the budget points there. */
export function subtotalKey({ id }: BudgetItem): string {
  return `sum:${id}`;
}

/** The sheet 活动经费明细: how each estimate of expense is reckoned. */
export function activityBudgetSheet(budget: Budget): SheetSpec {
  const detailed = budget.expense.filter(({ estimate }) => estimate.parts.length > 0);
  const blank: RowSpec = { ...tableRow(COLUMNS, "blank", {}) };
  return formSheet({
    id: "activityBudget",
    name: ACTIVITY_BUDGET_SHEET,
    title: `${budget.year}年度工会活动经费明细表`,
    columns: { printed: PRINTED, aside: ASIDE },
    facts: budget.facts,
    year: budget.year,
    table: [...(detailed.length > 0 ? detailed.flatMap(itemRows) : [blank]), totalRow(detailed)],
  });
}

function itemRows(line: BudgetLine): readonly RowSpec[] {
  const { item, estimate } = line;
  const { parts } = estimate;
  const rows = parts.map((part, index) => tableRow(COLUMNS, part.key, partCells(part, index === 0 ? labelOf(item) : null)));
  const sum = sumOf(parts);
  const area = `${cell("amount", parts[0]!.key)}:${cell("amount", parts[parts.length - 1]!.key)}`;
  return [
    ...rows,
    tableRow(COLUMNS, subtotalKey(item), {
      account: { value: null, style: "sumText" },
      name: { value: "小计", style: "sumCentred" },
      month: { value: null, style: "sumCentred" },
      count: { value: null, style: "sumCentred" },
      standard: { value: null, style: "sumAmount" },
      amount: amountCell({ amount: sum, formula: `ROUND(SUM(${area}),2)` }, "sumAmount"),
      text: { value: subtotalText(line, sum), style: "sumText" },
    }),
  ];
}

/** Where the budget's figure is not this sum, it is said. */
function subtotalText({ amount, estimate: { kind } }: BudgetLine, sum: Money): string | null {
  if (amount === undefined || amount === sum) return null;
  return kind === "perHead" || kind === "schedule" ? "预算数取整" : `预算数另按 ${formatYuan(amount)} 元`;
}

function partCells(part: EstimatePart, account: string | null): Readonly<Record<string, CellSpec | string | number | null>> {
  const { count, standard, activity } = part;
  const formula =
    count !== undefined && standard !== undefined
      ? `ROUND(${here("count")}*${here("standard")},2)`
      : activity?.onSheet
        ? cell("budget", activity.key, "schedule")
        : undefined;
  return {
    account,
    name: part.name,
    month: part.month ?? null,
    count: count ?? null,
    standard: standard === undefined ? null : toYuan(standard),
    amount: amountCell({ amount: part.amount, ...(formula !== undefined && { formula }) }, "amount"),
    text: part.text,
    source: part.place ? placesInWords([part.place]) : null,
  };
}

function totalRow(lines: readonly BudgetLine[]): RowSpec {
  const sums = lines.map(({ item }) => cell("amount", subtotalKey(item)));
  const total = sumOf(lines.flatMap(({ estimate }) => estimate.parts));
  return tableRow(COLUMNS, "total", {
    ...Object.fromEntries(PRINTED.map(({ key }) => [key, { value: null, style: "totalText" }])),
    name: { value: "合　　计", style: "totalText" },
    amount: amountCell({ amount: total, ...(sums.length > 0 && { formula: `ROUND(SUM(${sums.join(",")}),2)` }) }, "totalAmount"),
  });
}

function sumOf(parts: readonly EstimatePart[]): Money {
  return sumMoney(parts.map(({ amount }) => amount));
}
