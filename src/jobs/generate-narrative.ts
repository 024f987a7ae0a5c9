/** The jobs 写计划 and 写总结: the year in words, as a sheet, a Word file and a calendar. */
import type { Place, PlainDate, SheetSpec } from "../book";
import { markedSheets, sumMoney } from "../book";
import { hasBegun, type Budget, type Execution, type ExecutionLine } from "../budget";
import {
  budgetYearOf,
  buildPlan,
  buildSummary,
  documentInWorkbook,
  monthsOfPeriod,
  narrativeSheet,
  type ChosenProblem,
  type FinalMoney,
  type Guidance,
  type NarrativeDocument,
  type NarrativeKind,
  type NarrativeLength,
  type NarrativePeriod,
  type PlanBudget,
  type TimetableForm,
  type UnitNames,
} from "../narrative";
import type { WorkArea } from "../regulation";
import { buildSchedule, SOURCE_KINDS, type Schedule, type SourceKind } from "../schedule";
import { budgetSpecs, executionSpecs } from "./generate-budget";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";
import { rememberedGuidance } from "./remembered-guidance";
import { scheduleInput } from "./schedule-input";
import { plannedActivities, sheetOfYear } from "./standing-budget";

export { calendarFileOf, wordFileOf } from "../narrative";

export interface NarrativeRequest {
  readonly period: NarrativePeriod;
  readonly today: PlainDate;
  readonly length?: NarrativeLength;
  /** In the user's order; absent: as usual for the kind of unit. */
  readonly areas?: readonly WorkArea[];
  /** Absent: as the union confirmed it, else what is proposed. */
  readonly guidance?: Guidance;
  /** Other than 基本情况 says, at the user's word. */
  readonly unit?: Partial<UnitNames>;
}

export interface PlanRequest extends NarrativeRequest {
  readonly timetable?: TimetableForm;
  readonly ownPoints?: readonly string[];
  /** The year's schedule and budget, where they are written in the same go. */
  readonly schedule?: Schedule;
  readonly budget?: Budget;
}

export interface SummaryRequest extends NarrativeRequest {
  readonly problems?: readonly ChosenProblem[];
}

export interface NarrativeSpecs {
  readonly document: NarrativeDocument;
  readonly specs: readonly SheetSpec[];
}

/** 工作计划; nothing is written. */
export function planSpecs(workbook: ReadWorkbook, request: PlanRequest): NarrativeSpecs {
  const { period, today, length = "long" } = request;
  const schedule = scheduleOfPeriod(workbook, request);
  const document = buildPlan({
    ledger: workbook.ledger,
    unit: unitNames(workbook, request),
    period,
    today,
    length,
    schedule,
    ...optional("budget", planBudget(workbook, request)),
    ...optional("areas", request.areas),
    ...optional("guidance", request.guidance ?? rememberedGuidance(workbook.state)),
    ...optional("timetable", request.timetable),
    ...optional("ownPoints", request.ownPoints),
  });
  return { document, specs: [narrativeSheet(document)] };
}

/** 工作总结; nothing is written. */
export function summarySpecs(workbook: ReadWorkbook, request: SummaryRequest): NarrativeSpecs {
  const { period, today, length = "long" } = request;
  const document = buildSummary({
    ledger: workbook.ledger,
    unit: unitNames(workbook, request),
    period,
    today,
    length,
    ...optional("money", finalMoney(workbook, budgetYearOf(period))),
    ...optional("areas", request.areas),
    ...optional("guidance", request.guidance ?? rememberedGuidance(workbook.state)),
    ...optional("problems", request.problems),
  });
  return { document, specs: [narrativeSheet(document)] };
}

/** The text as the workbook has it, the user's changes included; undefined where it has none yet. Word files are made of it. */
export function standingDocument(workbook: Pick<ReadWorkbook, "book">, kind: NarrativeKind, today: PlainDate): NarrativeDocument | undefined {
  return markedSheets(workbook.book, kind).length > 0 ? documentInWorkbook(workbook.book, kind, today) : undefined;
}

export function unitNames({ ledger, unit }: ReadWorkbook, { unit: said }: Pick<NarrativeRequest, "unit">): UnitNames {
  const [row] = ledger.rows("unit");
  return {
    unitKind: unit.unitKind,
    ...optional("unitName", unit.unitName),
    ...ownAndSuperior(unit.unitName, unit.unionName, row?.value("superiorUnion")),
    ...optional("party", row?.value("partyOrganisation")),
    ...said,
  };
}

/** A superior union that bears the unit's whole name, where the union's own name doesn't, is the unit's own. */
function ownAndSuperior(unitName: string | undefined, unionName: string | undefined, superior: string | undefined): Pick<UnitNames, "unionName" | "superior"> {
  const bears = (name: string | undefined) => unitName !== undefined && name?.includes(unitName) === true;
  const isSwapped = unionName !== undefined && bears(superior) && !bears(unionName);
  return { ...optional("unionName", isSwapped ? superior : unionName), ...optional("superior", isSwapped ? unionName : superior) };
}

/** The rows of the period; where the sheet 年度活动安排 stands, only what the user left there, in their words. */
export function scheduleOfPeriod(workbook: ReadWorkbook, { period, schedule: given }: Pick<PlanRequest, "period" | "schedule">): Schedule {
  const { year, scheme } = period;
  const sources = Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, true])) as Record<SourceKind, boolean>;
  const schedule = given ?? buildSchedule(scheduleInput(workbook.ledger, workbook.unit, { year, scheme, sources }, undefined));
  const months = monthsOfPeriod(period);
  const isInside = (row: Schedule["rows"][number]) => months.some((month) => month.year === row.months[0]!.year && month.month === row.months[0]!.month);
  const rows = period.term === undefined ? schedule.rows : schedule.rows.filter(isInside);
  if (given || !sheetOfYear(workbook.book, "schedule", year)) return { ...schedule, rows };
  const standing = new Map(plannedActivities(workbook, year).map((activity) => [activity.key, activity]));
  return { ...schedule, rows: rows.flatMap((row) => (standing.has(row.key) ? [{ ...row, activity: standing.get(row.key)!.activity }] : [])) };
}

/** What was just made, else what stands in the workbook for that year; an estimate nobody has seen is none. */
function planBudget(workbook: ReadWorkbook, { period, budget, schedule }: PlanRequest): PlanBudget | undefined {
  const year = budgetYearOf(period);
  if (budget?.year === year) return budgetOf(budgetSpecs(workbook, { year, settings: budget.settings, ...optional("schedule", schedule) }).execution);
  return budgetOf(executionSpecs(workbook, { year }).execution);
}

function budgetOf({ income, expense }: Execution): PlanBudget | undefined {
  const planned = (lines: readonly ExecutionLine[]) => lines.filter(({ budget }) => budget !== undefined);
  if (planned(expense).length === 0) return undefined;
  const sum = (lines: readonly ExecutionLine[]) => ({ amount: sumMoney(planned(lines).map(({ adjusted }) => adjusted)), places: [] });
  return {
    income: sum(income),
    expense: sum(expense),
    lines: byAccount(planned(expense), ({ adjusted }) => adjusted, () => []),
  };
}

/** The final account of a year whose journal has entries. */
function finalMoney(workbook: ReadWorkbook, year: number): FinalMoney | undefined {
  const { execution } = executionSpecs(workbook, { year });
  if (!hasBegun(execution)) return undefined;
  const { income, expense, entries } = execution;
  const placesOf = (direction: "income" | "expense", account?: string): readonly Place[] =>
    entries.filter((entry) => entry.direction === direction && (account === undefined || entry.item.account === account)).map(({ place }) => place);
  const sum = (lines: readonly ExecutionLine[], direction: "income" | "expense") => ({ amount: sumMoney(lines.map(({ actual }) => actual)), places: placesOf(direction) });
  const budget = budgetOf(execution);
  return {
    income: sum(income, "income"),
    expense: sum(expense, "expense"),
    lines: byAccount(expense, ({ actual }) => actual, (account) => placesOf("expense", account)),
    ...optional("expenseBudget", budget?.expense),
  };
}

function byAccount(lines: readonly ExecutionLine[], amountOf: (line: ExecutionLine) => ExecutionLine["actual"], placesOf: (account: string) => readonly Place[]): PlanBudget["lines"] {
  const accounts = [...new Set(lines.map(({ item }) => item.account))];
  return accounts.flatMap((account) => {
    const amount = sumMoney(lines.filter(({ item }) => item.account === account).map(amountOf));
    return amount === 0 ? [] : [{ account, sum: { amount, places: placesOf(account) } }];
  });
}
