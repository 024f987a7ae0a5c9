/** 经费安排: the year's budget in sentences. */
import type { DocumentTable } from "../document";
import type { Outline } from "../outline";
import { gap, joined, say, yuanInWords, type Sum } from "../phrase";

export interface PlanBudget {
  readonly income: Sum;
  readonly expense: Sum;
  /** Spending by account, the amount of each. */
  readonly lines: readonly { readonly account: string; readonly sum: Sum }[];
}

const NO_BUDGET = "本年度预算还没有编；先生成经费预算，或在“经费预算”台账里填本年预算数";
/** More accounts than these are left to the table. */
const NAMED = 4;

/** @param year the calendar year: budgets know no other */
export function writeFunds(outline: Outline, year: number, budget: PlanBudget | undefined, withTable: boolean): void {
  const income = budget?.income ?? gap("预算收入", NO_BUDGET);
  const expense = budget?.expense ?? gap("预算支出", NO_BUDGET);
  outline.body("funds:total", say`${String(year)}年工会经费预算收入${income}，预算支出${expense}。${budget ? mainLines(budget) : []}`);
  outline.body(
    "funds:rule",
    outline.choose("funds:rule", [
      say`先有预算、后有支出，没有列入预算的事项先研究、再开支；预算调整经工会委员会集体讨论，报经费审查委员会审查。`,
      say`开支以预算为准，确需调整的集体研究后办理；钱花在哪里、花了多少，每半年向会员公布一次。`,
    ]),
  );
  if (budget && withTable && budget.lines.length > 0) outline.table(budgetTable(budget));
}

function mainLines({ lines }: PlanBudget): ReturnType<typeof say> {
  const largest = [...lines].filter(({ sum }) => sum.amount > 0).sort((a, b) => b.sum.amount - a.sum.amount).slice(0, NAMED);
  if (largest.length === 0) return [];
  return say`支出中数额较大的有${joined(largest.map(({ account, sum }) => say`${account}${sum}`), "、")}。`;
}

function budgetTable({ lines, expense }: PlanBudget): DocumentTable {
  const amount = (sum: Sum) => yuanInWords(sum.amount).replace("元", "");
  return {
    kind: "table",
    key: "funds:table",
    columns: [
      { heading: "支出科目", width: 70, align: "left" },
      { heading: "预算金额（元）", width: 30, align: "right" },
    ],
    rows: [
      ...lines.map(({ account, sum }) => ({ key: `funds:${account}`, cells: [account, amount(sum)], places: sum.places })),
      { key: "funds:sum", cells: ["合计", amount(expense)], places: expense.places },
    ],
  };
}
