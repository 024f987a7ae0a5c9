/** The job 生成行事历: the year's schedule and the year at a glance, planned into the workbook. */
import { planGeneration, type PlanOptions, type PlanResult } from "../merge";
import { buildSchedule, scheduleSheet, yearViewSheet, type Schedule } from "../schedule";
import type { ImportedPlan } from "../schedule/import";
import type { ScheduleSettings } from "./desk";
import { optional } from "./optional";
import type { ReadWorkbook } from "./read-workbook";
import { scheduleInput } from "./schedule-input";

export interface SchedulePlan {
  readonly schedule: Schedule;
  readonly plan: PlanResult;
}

export interface ScheduleRequest {
  readonly settings: ScheduleSettings;
  readonly planText?: ImportedPlan;
  /** The unit's name where the workbook doesn't say it. */
  readonly unitName?: string;
}

/** Plans the schedule into the workbook; nothing is written. */
export function planSchedule(workbook: ReadWorkbook, request: ScheduleRequest, options: PlanOptions): SchedulePlan {
  const { ledger, unit, book } = workbook;
  const input = scheduleInput(ledger, unit, request.settings, request.planText);
  const schedule = buildSchedule(input);
  const looks = {
    dateSystem: book.dateSystem,
    ...optional("unitName", unit.unitName ?? request.unitName),
  };
  const officers = [...new Set((input.committee ?? []).map(({ person }) => person))];
  const specs = [scheduleSheet(schedule, { ...looks, officers }), yearViewSheet(schedule, looks)];
  return { schedule, plan: planGeneration(book, specs, options) };
}
