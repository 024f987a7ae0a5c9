/** The jobs 编制预算 and 刷新执行情况: the year's budget and what became of it, as sheets. */
import type { SheetSpec } from "../book";
import { markedSheets, yearOf } from "../book";
import {
  buildBudget,
  executionOf,
  executionSheets,
  hasBegun,
  ITEMS,
  NOTHING_STANDING,
  planSheets,
  USUAL_SETTINGS,
  type Budget,
  type BudgetFacts,
  type BudgetSettings,
  type Execution,
} from "../budget";
import { startOf } from "../ledger/parse";
import { planGeneration, type PlanOptions, type PlanResult } from "../merge";
import type { Schedule } from "../schedule";
import { budgetFacts } from "./budget-facts";
import type { ReadWorkbook } from "./read-workbook";
import { remembering, rememberedSettings } from "./remembered-budget";
import { plannedActivities, sheetOfYear, standingFigures } from "./standing-budget";

export interface BudgetRequest {
  /** The calendar year: budgets run from 1 January to 31 December. */
  readonly year: number;
  /** Absent: those the workbook remembers, else the usual ones. */
  readonly settings?: BudgetSettings;
  /** The unit's name where the workbook doesn't say it. */
  readonly unitName?: string;
  /** The year's schedule, where it is written in the same go. */
  readonly schedule?: Schedule;
}

export interface BudgetSpecs {
  readonly budget: Budget;
  readonly execution: Execution;
  /** In the order in which they stand. */
  readonly specs: readonly SheetSpec[];
}

/** What the workbook knows for a year's budget; made once, it serves any settings. */
export function factsForBudget(workbook: ReadWorkbook, { year, unitName, schedule }: BudgetRequest): BudgetFacts {
  const facts = budgetFacts(workbook, year, plannedActivities(workbook, year, schedule?.year === year ? schedule : undefined));
  return facts.unitName === undefined && unitName !== undefined ? { ...facts, unitName } : facts;
}

function settingsOf({ state }: ReadWorkbook, { year, settings }: BudgetRequest): BudgetSettings {
  return settings ?? rememberedSettings(state, year) ?? USUAL_SETTINGS;
}

/** The year's budget with all its sheets; nothing is written. Before the year has begun, last year's accounts stand beside it. */
export function budgetSpecs(workbook: ReadWorkbook, request: BudgetRequest): BudgetSpecs {
  const facts = factsForBudget(workbook, request);
  const budget = buildBudget(facts, settingsOf(workbook, request));
  // The plan is made anew, so its amounts are its own; adjustments and lines put right by hand stay the user's.
  const { adjustments, entries } = standingFigures(workbook.book, facts);
  const execution = executionOf(budget, { ...NOTHING_STANDING, adjustments, entries });
  const { dateSystem } = workbook.book;
  const accounts = hasBegun(execution) ? [] : lastYearsAccounts(workbook, request);
  const specs = [...planSheets(budget), ...executionSheets({ budget, execution, hasPlan: true, hasAdjustment: true }, dateSystem), ...accounts];
  return { budget, execution, specs };
}

/** Plans the budget into the workbook, its settings remembered; nothing is written. */
export function planBudget(workbook: ReadWorkbook, request: BudgetRequest, options: PlanOptions): BudgetSpecs & { readonly plan: PlanResult } {
  const result = budgetSpecs(workbook, request);
  const plan = planGeneration(workbook.book, result.specs, options);
  return { ...result, plan: plan.status === "planned" ? remembering(plan, workbook.state, request.year, settingsOf(workbook, request)) : plan };
}

/** The year to compare: the one asked for once it has entries, before that the year whose entries the workbook has. */
export function yearOfAccounts({ ledger }: ReadWorkbook, year: number): number {
  const years = new Set([...ledger.rows("journal")].flatMap((row) => row.value("date") ?? []).map((date) => yearOf(startOf(date))));
  return years.has(year) || !years.has(year - 1) ? year : year - 1;
}

function lastYearsAccounts(workbook: ReadWorkbook, request: BudgetRequest): readonly SheetSpec[] {
  const { budget, execution } = executionSpecs(workbook, { ...request, year: request.year - 1 });
  return executionSheets({ budget, execution, hasPlan: false, hasAdjustment: false }, workbook.book.dateSystem);
}

/**
 * 预算执行情况 anew, with the journal and the accounts beside it; the budget's own sheets stay as they stand. Without
 * them only what the union's own table says was budgeted: an estimate nobody approved is no budget to compare with.
 */
export function executionSpecs(workbook: ReadWorkbook, request: BudgetRequest): BudgetSpecs {
  const { book } = workbook;
  const facts = factsForBudget(workbook, request);
  const hasPlan = ["incomeBudget", "expenseBudget"].every((id) => sheetOfYear(book, id, request.year) !== undefined);
  const budget = buildBudget(facts, hasPlan ? settingsOf(workbook, request) : STATED_ONLY);
  const execution = executionOf(budget, standingFigures(book, facts));
  const hasAdjustment = markedSheets(book, "budgetAdjustment").length === 0 || sheetOfYear(book, "budgetAdjustment", request.year) !== undefined;
  return { budget, execution, specs: executionSheets({ budget, execution, hasPlan, hasAdjustment }, book.dateSystem) };
}

const STATED_ONLY: BudgetSettings = { ...USUAL_SETTINGS, choices: Object.fromEntries(ITEMS.map(({ id }) => [id, { kind: "stated" }])) };
