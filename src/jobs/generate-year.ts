/** The job 生成全年: schedule, budget, plan and summary of a year, each built on the one before, planned in one go. */
import type { PlainDate, SheetSpec } from "../book";
import { spanOfYear } from "../calendar";
import type { TableId } from "../ledger";
import { startOf } from "../ledger/parse";
import { planGeneration, type PlanOptions, type PlanResult } from "../merge";
import type { NarrativeDocument } from "../narrative";
import type { Schedule } from "../schedule";
import { budgetSpecs } from "./generate-budget";
import { planSpecs, summarySpecs } from "./generate-narrative";
import { scheduleSpecs, type ScheduleRequest } from "./generate-schedule";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";

export const YEAR_PARTS = ["schedule", "budget", "plan", "summary"] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

export interface YearRequest extends ScheduleRequest {
  readonly parts: readonly YearPart[];
  readonly today: PlainDate;
}

export interface PlannedYearSheets {
  readonly schedule: Schedule;
  /** The texts asked for, as they are without the user's edits. */
  readonly documents: readonly NarrativeDocument[];
  readonly plan: PlanResult;
}

/** Plans the parts asked for into the workbook; nothing is written. */
export function planYear(workbook: ReadWorkbook, request: YearRequest, options: PlanOptions): PlannedYearSheets {
  const { parts, today, unitName, settings } = request;
  const { year, scheme } = settings;
  const scheduled = scheduleSpecs(workbook, request);
  const { schedule } = scheduled;
  const written = parts.includes("schedule") ? { schedule } : {};
  const budgeted = parts.includes("budget") ? budgetSpecs(workbook, { year, ...optional("unitName", unitName), ...written }) : undefined;
  const text = { period: { year, scheme }, today, ...(unitName !== undefined && workbook.unit.unitName === undefined && { unit: { unitName } }) };
  const texts = [
    ...(parts.includes("plan") ? [planSpecs(workbook, { ...text, ...written, ...optional("budget", budgeted?.budget) })] : []),
    ...(parts.includes("summary") ? [summarySpecs(workbook, text)] : []),
  ];
  const specs: readonly SheetSpec[] = [
    ...(parts.includes("schedule") ? scheduled.specs : []),
    ...(budgeted?.specs ?? []),
    ...texts.flatMap((each) => each.specs),
  ];
  return { schedule, documents: texts.map(({ document }) => document), plan: planGeneration(workbook.book, specs, options) };
}

/** What there is to generate for a year: a summary needs something that was done in it, a budget a ledger. */
export function partsAtHand(workbook: ReadWorkbook, { settings: { year, scheme } }: Pick<YearRequest, "settings">): readonly YearPart[] {
  const isLedger = workbook.ledger.tables().some((table) => table !== "plan");
  const { from, to } = spanOfYear(scheme, year);
  const wasDone = DONE.some((table) =>
    [...workbook.ledger.rows(table)].some((row) => {
      const date = row.value("date");
      const day = date === undefined ? undefined : startOf(date);
      return day !== undefined && day >= from && day <= to;
    }),
  );
  return YEAR_PARTS.filter((part) => (part === "budget" ? isLedger : part === "summary" ? wasDone : true));
}

/** Tables that tell what was done, each with its day. */
const DONE = ["activities", "meetings", "journal", "visits"] as const satisfies readonly TableId[];
