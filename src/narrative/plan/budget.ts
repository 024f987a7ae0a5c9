/** 经费安排: the year's budget in sentences. */
import { subtractMoney } from "../../book";
import type { DocumentTable } from "../document";
import type { Outline } from "../outline";
import { gap, joined, say, yuanInWords, type Phrase, type Sum } from "../phrase";
import { combined } from "../statement";
import { eventsByMonth, type Situation } from "./situation";

export interface PlanBudget {
  readonly income: Sum;
  readonly expense: Sum;
  /** Spending by account, the amount of each. */
  readonly lines: readonly { readonly account: string; readonly sum: Sum }[];
}

const NO_INCOME = "预算里还没有收入数；在预算表里填好会费和拨缴经费等收入后再生成";
const UNCOVERED = "预算支出大于收入；动用结余还是请行政补助，要写明";
const NO_BUDGET = "本年度预算还没有编；先生成经费预算，或在“经费预算”台账里填本年预算数";
/** Of more accounts than these the largest are told, and the rest is left to the table. */
const NAMED = 4;

export interface FundsForm {
  /** The calendar year: budgets know no other. */
  readonly year: number;
  readonly withTable: boolean;
  /** Whether another chapter tells of the money's calendar already. */
  readonly isToldElsewhere: boolean;
}

/** Spending without any income is an estimate just begun: no text tells of it. */
export function isWhole(budget: PlanBudget | undefined): budget is PlanBudget {
  return budget !== undefined && budget.income.amount > 0;
}

export function writeFunds(outline: Outline, situation: Situation, budget: PlanBudget | undefined, { year, withTable, isToldElsewhere }: FundsForm): void {
  outline.body("funds:total", isWhole(budget) ? inFigures(budget, year) : [gap(`${year}年预算收支总额`, budget ? NO_INCOME : NO_BUDGET)]);
  const dates = isToldElsewhere ? undefined : eventsByMonth(situation, "财务经审");
  const rule = outline.choose("funds:rule", rules());
  outline.body("funds:rule", [...(rule ?? []), ...(dates ? say`具体时间：${dates}。` : [])]);
  if (isWhole(budget) && withTable && budget.lines.length > NAMED) outline.table(budgetTable(budget));
}

function inFigures(budget: PlanBudget, year: number): Phrase {
  const lacking = subtractMoney(budget.expense.amount, budget.income.amount);
  const open = lacking > 0 ? say`支出大于收入${yuanInWords(lacking)}，${gap("差额的来源", UNCOVERED)}。` : say``;
  return say`${String(year)}年工会经费预算收入${budget.income}，预算支出${budget.expense}。${open}${mainLines(budget)}`;
}

function rules(): readonly Phrase[] {
  return combined(
    [
      say`先有预算、后有支出`,
      say`开支以预算为准`,
      say`经费主要用于服务会员和开展活动`,
      say`严格执行工会经费收支管理的规定`,
      say`坚持勤俭办事`,
      say`每笔开支都有预算、有审批`,
      say`把钱花在会员看得见、用得上的地方`,
    ],
    [
      say`没有列入预算的事项先研究、再开支，预算调整报经费审查委员会审查`,
      say`确需调整的由工会委员会集体研究，收支情况向会员公布`,
      say`大额支出集体决定，票据和名单附在凭证后面`,
      say`经费向基层和一线倾斜，不超标准、不超范围`,
      say`活动前有预算，活动后有结算，账目随时接受审查`,
      say`收支按季核对，年末向会员报告使用情况`,
      say`票据当月报销，手续不全的退回补齐`,
      say`经费审查委员会提出的意见及时整改`,
    ],
  );
}

function mainLines({ lines }: PlanBudget): Phrase {
  const largest = [...lines].filter(({ sum }) => sum.amount > 0).sort((a, b) => b.sum.amount - a.sum.amount).slice(0, NAMED);
  if (largest.length === 0) return [];
  return say`${lines.length > NAMED ? "支出中数额较大的有" : "支出为"}${joined(largest.map(({ account, sum }) => say`${account}${sum}`), "、")}。`;
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
