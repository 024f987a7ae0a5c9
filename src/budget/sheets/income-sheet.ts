/** 经费收入预算: the year's income by account, and what earlier years add to it. */
import type { CellSpec, Rate, SheetSpec } from "../../book";
import { toYuan } from "../../book";
import type { Column } from "../../book/page";
import type { Budget, BudgetLine } from "../budget";
import type { DrawnFunds } from "../settings";
import { accountTree } from "./account-tree";
import { cell, here, type Figure } from "./figures";
import { formSheet } from "./form";
import { figureRow, lineRows, totalRow, type LineTable } from "./line-table";
import { CHANGES, LAST_YEAR_COLUMNS, PLAN_ASIDE, PLAN_COLUMNS, planTexts, shareColumn } from "./plan-tables";

export const INCOME_BUDGET_SHEET = "经费收入预算";

/** What an estimate is reckoned from, to be changed beside the page. */
const RECKONING: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "base", heading: "测算基数", width: 15, look: "asideAmount" },
  { key: "rate", heading: "比例", width: 9, look: "asidePercent" },
  { key: "kept", heading: "留成或系数", width: 11, look: "asidePercent" },
];

/** The sheet 经费收入预算, with what each figure is reckoned from beside it. */
export function incomeBudgetSheet(budget: Budget): SheetSpec {
  const { income, balance, facts, settings } = budget;
  const tree = accountTree(income, { year: budget.year, showCodes: settings.showCodes });
  const table = tableOf(budget);
  const plain = { ...table, derived: [] };
  const drawn = (key: string, name: string, funds: DrawnFunds | undefined, note: string) =>
    figureRow(plain, key, "line", [["amount", { ...(funds && { amount: funds.amount }) }]], { name, note: funds?.resolution ?? (funds ? note : null) });
  const total = totalRow(table, "total", "本年收入合计", tree);
  const rows = [
    ...lineRows(table, tree),
    total,
    drawn("surplusDrawn", "动用以前年度结余", settings.surplusDrawn, "须经工会委员会决议"),
    drawn("carriedOver", "上年结转", settings.carriedOver, "上年结转的专项资金"),
    figureRow(plain, "funds", "total", [["amount", { amount: balance.funds, formula: fundsFormula() }]], { name: "收入总额" }),
  ];
  return {
    ...formSheet({
      id: "incomeBudget",
      name: INCOME_BUDGET_SHEET,
      title: `${budget.year}年度工会经费收入预算表`,
      columns: { printed: PLAN_COLUMNS, aside: [...RECKONING, ...PLAN_ASIDE] },
      facts,
      year: budget.year,
      table: rows,
      resolved: "预算",
    }),
    names: [
      { name: "经费收入合计", range: at("total") },
      { name: "经费收入总额", range: at("funds") },
    ],
  };
}

function at(row: string) {
  return { fromRow: row, toRow: row, fromColumn: "amount", toColumn: "amount" };
}

function fundsFormula(): string {
  return `ROUND(SUM(${["total", "surplusDrawn", "carriedOver"].map((row) => cell("amount", row)).join(",")}),2)`;
}

function tableOf(budget: Budget): LineTable<BudgetLine> {
  return {
    columns: [...PLAN_COLUMNS, ...RECKONING, ...PLAN_ASIDE],
    amounts: [...LAST_YEAR_COLUMNS, { key: "amount", figure: amountOf }],
    derived: [...CHANGES, shareColumn(budget.balance.income)],
    texts: [
      ...planTexts(budget),
      { key: "base", text: ({ line }) => (line ? baseCell(line) : null) },
      { key: "rate", text: ({ line }) => rateCell(line?.estimate.reckoning?.rate) },
      { key: "kept", text: ({ line }) => rateCell(line?.estimate.reckoning?.share ?? (line?.estimate.kind === "lastYear" ? line.estimate.factor : undefined)) },
    ],
  };
}

function amountOf({ amount, estimate }: BudgetLine): Figure {
  if (amount === undefined) return {};
  const { reckoning, kind } = estimate;
  if (reckoning) return { amount, formula: `ROUND(${here("base")}*${here("rate")}*${here("kept")},2)` };
  return kind === "lastYear" ? { amount, formula: `ROUND(${here("lastFinal")}*${here("kept")},2)` } : { amount };
}

function baseCell({ estimate: { reckoning } }: BudgetLine): CellSpec | null {
  return reckoning ? { value: toYuan(reckoning.base) } : null;
}

function rateCell(rate: Rate | undefined): CellSpec | null {
  return rate ? { value: rate.numerator / rate.denominator } : null;
}
