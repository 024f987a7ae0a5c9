/** The desk's section 预算: a budget estimated while its settings change, its sheets previewed, its execution refreshed. */
import type { Money, Place, Rate } from "../book";
import {
  buildBudget,
  headOf,
  retentionOf,
  USUAL_SETTINGS,
  type Balance,
  type Budget,
  type BudgetLine,
  type BudgetNote,
  type BudgetSettings,
  type EstimateKind,
  type Execution,
} from "../budget";
import { executionSpecs, factsForBudget, planBudget, yearOfAccounts } from "./generate-budget";
import { planGeneration } from "../merge";
import type { OpenWorkbook } from "./open-workbook";
import { done, type Outcome, type SheetsPreview } from "./outcome";
import { optional } from "./optional";
import { rememberedSettings } from "./remembered-budget";

export type { BudgetSettings, EstimateKind } from "../budget";

export interface BudgetLineOverview {
  readonly id: string;
  readonly name: string;
  /** The head it stands under; an account of income is its own. */
  readonly head: string;
  readonly direction: "income" | "expense";
  readonly kind: EstimateKind;
  /** The ways that would give a figure. */
  readonly possible: readonly EstimateKind[];
  /** Absent where it is open. */
  readonly amount?: Money;
  readonly lastFinal?: Money;
  /** 编制说明. */
  readonly text: string;
  readonly factor?: Rate;
  /** What its sources say beside the text: limits, open points. */
  readonly remarks: readonly string[];
  /** Where the first of its figures stands. */
  readonly place?: Place;
}

export interface BudgetOverview {
  readonly year: number;
  /** As they were applied: with what the union's own table and 基本情况 say. */
  readonly settings: BudgetSettings;
  readonly retention: { readonly rate: Rate; readonly text: string };
  readonly lines: readonly BudgetLineOverview[];
  readonly balance: Balance;
  /** Limits that the plan exceeds. */
  readonly exceeded: readonly string[];
  readonly notes: readonly BudgetNote[];
}

/** Absent settings: those the workbook remembers for the year, else the usual ones. */
export interface BudgetWish {
  readonly year: number;
  readonly settings?: BudgetSettings;
}

/** What the refreshed comparison shows first. */
export interface ExecutionPreview extends SheetsPreview {
  /** The year compared: the last one with entries. */
  readonly year: number;
  readonly over: readonly { readonly name: string; readonly adjusted: Money; readonly actual: Money }[];
  readonly unbudgeted: readonly { readonly summary: string; readonly amount: Money; readonly place: Place }[];
}

export interface BudgetDesk {
  /** The budget as these settings make it; nothing is prepared for writing. */
  estimate(wish: BudgetWish): Promise<Outcome<BudgetOverview>>;
  /** All sheets of the budget, to be written by the desk's `carryOut`. */
  preview(wish: BudgetWish): Promise<Outcome<SheetsPreview>>;
  /** 预算执行情况 with what belongs to it, of the year or before it has begun of the last, to be written by the desk's `carryOut`. */
  previewExecution(year: number): Promise<Outcome<ExecutionPreview>>;
}

export class WorkbookBudgetDesk implements BudgetDesk {
  constructor(private readonly open: OpenWorkbook) {}

  estimate({ year, settings }: BudgetWish): Promise<Outcome<BudgetOverview>> {
    return this.open.onWorkbook("正在测算预算", ({ workbook }) => {
      const facts = factsForBudget(workbook, { year });
      return done(overviewOf(buildBudget(facts, settings ?? rememberedSettings(workbook.state, year) ?? USUAL_SETTINGS)));
    });
  }

  preview(wish: BudgetWish): Promise<Outcome<SheetsPreview>> {
    return this.open.onWorkbook("正在编制预算", ({ workbook, revision }) => this.open.preview(planBudget(workbook, wish, this.open.planOptions()).plan, revision));
  }

  previewExecution(year: number): Promise<Outcome<ExecutionPreview>> {
    return this.open.onWorkbook("正在比较预算和实际", ({ workbook, revision }) => {
      const { execution, specs } = executionSpecs(workbook, { year: yearOfAccounts(workbook, year) });
      const previewed = this.open.preview(planGeneration(workbook.book, specs, this.open.planOptions()), revision);
      return previewed.status === "done" ? done({ ...previewed.value, ...strayed(execution) }) : previewed;
    });
  }
}

function overviewOf(budget: Budget): BudgetOverview {
  const { rate, text } = retentionOf(budget.facts, budget.settings);
  return {
    year: budget.year,
    settings: budget.settings,
    retention: { rate, text },
    lines: [...budget.income, ...budget.expense].map((line) => lineOverview(line, budget)),
    balance: budget.balance,
    exceeded: budget.limits.filter(({ isKept }) => !isKept).map(({ text: said }) => said),
    notes: budget.notes,
  };
}

function lineOverview({ key, item, estimate, possible, amount, lastFinal }: BudgetLine, { limits, notes, income, expense }: Budget): BudgetLineOverview {
  // The rest of an account is all of it where nothing stands apart.
  const isWhole = item.id === item.account && [...income, ...expense].filter((line) => line.item.account === item.account).length === 1;
  const remarks = [...limits, ...notes].filter(({ line }) => line === key).map(({ text }) => text);
  return {
    id: item.id,
    name: isWhole ? item.account : item.name,
    head: headOf(item.account),
    direction: item.direction,
    kind: estimate.kind,
    possible,
    text: estimate.text,
    remarks,
    ...optional("amount", amount),
    ...optional("lastFinal", lastFinal),
    ...optional("factor", estimate.factor),
    ...optional("place", estimate.places[0]),
  };
}

function strayed({ year, expense, unbudgeted }: Execution): Omit<ExecutionPreview, keyof SheetsPreview> {
  return {
    year,
    over: expense.filter(({ adjusted, actual }) => adjusted > 0 && actual > adjusted).map(({ label, adjusted, actual }) => ({ name: label, adjusted, actual })),
    unbudgeted: unbudgeted.map(({ summary, amount, place }) => ({ summary, amount, place })),
  };
}
