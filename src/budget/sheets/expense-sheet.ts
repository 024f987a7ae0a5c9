/** 经费支出预算: the year's spending down to the items, against the money there is. */
import type { ChartSpec, Money, RowSpec, SheetSpec } from "../../book";
import { money, toYuan } from "../../book";
import { lineRow, type Column } from "../../book/page";
import type { Budget, BudgetLine } from "../budget";
import { accountTree, type TreeRow } from "./account-tree";
import { subtotalKey } from "./activity-sheet";
import { amountCell, cell, here, sumOfAmounts, type Figure } from "./figures";
import { formSheet, padded } from "./form";
import { figureRow, lineRows, totalRow, type LineTable } from "./line-table";
import { CHANGES, LAST_YEAR_COLUMNS, PLAN_ASIDE, PLAN_COLUMNS, planTexts, shareColumn } from "./plan-tables";

export const EXPENSE_BUDGET_SHEET = "经费支出预算";

const FACTOR: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "factor", heading: "上年系数", width: 10, look: "asidePercent" },
];
const ASIDE = [...FACTOR, ...PLAN_ASIDE];
const COLUMNS = [...PLAN_COLUMNS, ...ASIDE];

/** The sheet 经费支出预算, balanced against the funds of 经费收入预算. */
export function expenseBudgetSheet(budget: Budget): SheetSpec {
  const { balance, facts, year } = budget;
  const tree = accountTree(budget.expense, { year, showCodes: budget.settings.showCodes });
  const table = tableOf(budget);
  const income = (column: string, row: string): string => cell(column, row, "incomeBudget");
  const funds: Figure = { amount: balance.funds, formula: income("amount", "funds") };
  const difference: Figure = { amount: balance.difference, formula: `ROUND(N(${cell("amount", "funds")})-N(${cell("amount", "total")}),2)` };
  const plain = { ...table, derived: [] };
  const beneath = chartRows(tree);
  return {
    ...formSheet({
      id: "expenseBudget",
      name: EXPENSE_BUDGET_SHEET,
      title: `${year}年度工会经费支出预算表`,
      columns: { printed: PLAN_COLUMNS, aside: ASIDE },
      facts,
      year,
      table: [
        ...lineRows(table, tree),
        totalRow(table, "total", "本年支出合计", tree),
        figureRow(plain, "funds", "line", [["amount", funds]], { name: "收入总额（含结转、动用结余）" }),
        figureRow(plain, "difference", "total", [["amount", difference]], { name: "收支相抵", note: balanceInWords(budget) }),
      ],
      resolved: "预算",
      beneath,
      notes: beneath.slice(0, 1).map(({ key }) => key),
    }),
    names: [
      { name: "经费支出合计", range: { fromRow: "total", toRow: "total", fromColumn: "amount", toColumn: "amount" } },
      { name: "经费收支差额", range: { fromRow: "difference", toRow: "difference", fromColumn: "amount", toColumn: "amount" } },
    ],
    charts: beneath.length > 1 ? [chartOf(beneath.slice(1))] : [],
  };
}

function balanceInWords({ balance: { difference } }: Budget): string {
  if (difference === 0) return "收支平衡";
  return difference > 0 ? "收大于支，留作年末结余" : "支出超出可用资金，须调减支出或落实来源";
}

function tableOf(budget: Budget): LineTable<BudgetLine> {
  return {
    columns: COLUMNS,
    amounts: [...LAST_YEAR_COLUMNS, { key: "amount", figure: (line) => amountOf(line, budget.settings.step) }],
    derived: [...CHANGES, shareColumn(budget.balance.expense)],
    texts: [
      ...planTexts(budget),
      {
        key: "factor",
        text: ({ line }) => {
          const factor = line?.estimate.kind === "lastYear" ? line.estimate.factor : undefined;
          return factor ? { value: factor.numerator / factor.denominator } : null;
        },
      },
    ],
  };
}

/** @param step what estimates are rounded to, in 分 */
function amountOf({ item, amount, estimate }: BudgetLine, step: number): Figure {
  if (amount === undefined) return {};
  switch (estimate.kind) {
    case "perHead":
    case "schedule":
      return { amount, formula: rounded(cell("amount", subtotalKey(item), "activityBudget"), amount, step) };
    case "lastYear":
      return { amount, formula: rounded(`ROUND(${here("lastFinal")}*${here("factor")},2)`, amount, step) };
    default:
      return { amount };
  }
}

/** As estimates are: to the step, and not to nothing. */
function rounded(exact: string, amount: Money, step: number): string {
  const digits = 2 - Math.round(Math.log10(step));
  const toStep = `ROUND(${exact},${digits})`;
  return amount === step ? `MAX(${toYuan(money(step))},${toStep})` : toStep;
}

/** The accounts one below the other, since a chart can't pass over the items between them. */
function chartRows(tree: readonly TreeRow<BudgetLine>[]): readonly RowSpec[] {
  const accounts = tree.filter(({ depth, sums, line }) => (depth === 1 || (depth === 0 && line !== undefined)) && (sums.length > 0 || line !== undefined));
  const known = accounts.flatMap((row) => {
    const amount = sumOfAmounts((row.line ? [row.line] : row.below).map((line) => line.amount));
    return amount === undefined || amount === 0 ? [] : [{ row, amount }];
  });
  if (known.length === 0) return [];
  return [
    padded(lineRow(PLAN_COLUMNS, "chartHead", "图表数据（不打印）", "asideHeader"), ASIDE.length),
    ...known.map(({ row, amount }): RowSpec => ({
      key: `chart:${row.key}`,
      cells: COLUMNS.map(({ key }) => {
        if (key === "name") return { value: row.name, style: "aside" };
        return key === "amount" ? amountCell({ amount, formula: cell("amount", row.key) }, "asideAmount") : null;
      }),
    })),
  ];
}

function chartOf(rows: readonly RowSpec[]): ChartSpec {
  const [fromRow, toRow] = [rows[0]!.key, rows[rows.length - 1]!.key];
  const column = (key: string) => ({ fromRow, toRow, fromColumn: key, toColumn: key });
  return {
    key: "byAccount",
    kind: "bar",
    title: "支出预算按科目",
    categories: column("name"),
    series: [{ title: "本年预算数", values: column("amount") }],
    at: { row: fromRow, column: "change" },
    width: 460,
    height: Math.max(220, rows.length * 26 + 90),
  };
}

