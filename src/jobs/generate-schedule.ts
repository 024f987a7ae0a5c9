/** The job 生成行事历: the year's schedule and the year at a glance, planned into the workbook. */
import type { SheetSpec } from "../book";
import { planGeneration, type PlanOptions, type PlanResult } from "../merge";
import { buildSchedule, scheduleSheet, yearViewSheet, type Schedule } from "../schedule";
import type { ImportedPlan } from "../schedule/import";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";
import { scheduleInput, type ScheduleSettings } from "./schedule-input";
import { nameOver } from "./unit-facts";

export interface ScheduleRequest {
  readonly settings: ScheduleSettings;
  readonly planText?: ImportedPlan;
  /** The unit's name where the workbook doesn't say it. */
  readonly unitName?: string;
}

export interface ScheduleSpecs {
  readonly schedule: Schedule;
  /** 年度活动安排 and 年度活动一览. */
  readonly specs: readonly SheetSpec[];
}

/** The year's schedule with its sheets; nothing is written. */
export function scheduleSpecs({ ledger, unit, book }: ReadWorkbook, request: ScheduleRequest): ScheduleSpecs {
  const input = scheduleInput(ledger, unit, request.settings, request.planText);
  const schedule = buildSchedule(input);
  const looks = {
    dateSystem: book.dateSystem,
    ...optional("unitName", nameOver(unit) ?? request.unitName),
  };
  const officers = [...new Set((input.committee ?? []).map(({ person }) => person))];
  return { schedule, specs: [scheduleSheet(schedule, { ...looks, officers }), yearViewSheet(schedule, looks)] };
}

/** Plans the schedule into the workbook; nothing is written. */
export function planSchedule(workbook: ReadWorkbook, request: ScheduleRequest, options: PlanOptions): { readonly schedule: Schedule; readonly plan: PlanResult } {
  const { schedule, specs } = scheduleSpecs(workbook, request);
  return { schedule, plan: planGeneration(workbook.book, specs, options) };
}
