/** Every job of the desk that writes into the open workbook, as a user would have it done. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { BudgetWish, NarrativeSettings, ScheduleSettings } from "../../../src/jobs/desk";
import type { Outcome } from "../../../src/jobs/outcome";
import type { WorkbookDesk } from "../../../src/jobs/workbook-desk";
import type { MendKind } from "../../../src/inspection";
import { usualAreas } from "../../../src/narrative";

export interface WritingJob {
  /** In an empty workbook, or in one with a ledger. */
  readonly on: "empty" | "ledger";
  /** What the user has had done before. */
  readonly before?: (desk: WorkbookDesk) => Promise<unknown>;
  readonly run: (desk: WorkbookDesk) => Promise<Outcome<unknown>>;
}

const YEAR = 2027;
const SCHEDULE: ScheduleSettings = {
  year: YEAR,
  scheme: "calendar",
  sources: { duties: true, festivals: true, lastYear: true, ownPlan: true, planText: true },
};
const WITHOUT_FESTIVALS: ScheduleSettings = { ...SCHEDULE, sources: { ...SCHEDULE.sources, festivals: false } };
export const PLAN_TEXT = readFileSync(path.join(__dirname, "../../fixtures/plan-texts/两篇与回顾.txt"), "utf8");
const PLAN: NarrativeSettings = {
  kind: "plan",
  period: { scheme: "calendar", year: YEAR },
  length: "short",
  areas: usualAreas("学校"),
  unitKind: "学校",
  timetable: "table",
  ownPoints: [],
  problems: [],
};
const SUMMARY: NarrativeSettings = { ...PLAN, kind: "summary", period: { scheme: "calendar", year: 2026 } };
export const ALL_MENDS: readonly MendKind[] = ["blanks", "width", "dateForm"];

export function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

/** A look first; a look that comes to nothing ends the job. */
async function previewed(looking: Promise<Outcome<unknown>>, desk: WorkbookDesk): Promise<Outcome<unknown>> {
  const look = await looking;
  return look.status === "done" ? desk.carryOut() : look;
}

const schedule = (desk: WorkbookDesk, settings = SCHEDULE) => previewed(desk.schedule.preview(settings), desk);
const budget = (desk: WorkbookDesk, wish: BudgetWish = { year: YEAR }) => previewed(desk.budget.preview(wish), desk);
const narrative = (desk: WorkbookDesk, settings: NarrativeSettings) => previewed(desk.narrative.preview(settings), desk);

/** The first ledger of the workbook, said to be none. */
async function correction(desk: WorkbookDesk): Promise<Outcome<unknown>> {
  const overview = await desk.overview();
  if (overview.status !== "done") return overview;
  const sheet = overview.value.sheets.find(({ blocks }) => blocks.some(({ table }) => table !== null))!;
  const block = sheet.blocks.find(({ table }) => table !== null)!;
  return desk.correct({ kind: "table", sheet: sheet.name, block: block.id, table: null });
}

async function setAside(desk: WorkbookDesk): Promise<Outcome<unknown>> {
  const checked = await desk.check.run();
  return checked.status === "done" ? desk.check.ignore(checked.value.groups[0]!.findings[0]!.id, "已核实") : checked;
}

async function changedBudget(desk: WorkbookDesk): Promise<Outcome<unknown>> {
  const estimate = await desk.budget.estimate({ year: YEAR });
  return estimate.status === "done" ? budget(desk, { year: YEAR, settings: { ...estimate.value.settings, step: 1000 } }) : estimate;
}

export const WRITING_JOBS: Readonly<Record<string, WritingJob>> = {
  "a new ledger": { on: "empty", run: (desk) => desk.startLedger("template", YEAR) },
  "the sample": { on: "empty", run: (desk) => desk.startLedger("sample", 2026) },
  "a schedule": { on: "ledger", run: schedule },
  "a schedule with a plan's text": {
    on: "ledger",
    run: async (desk) => {
      const read = await desk.schedule.readPlanText({ text: PLAN_TEXT });
      return read.status === "done" ? schedule(desk) : read;
    },
  },
  "a schedule made anew": { on: "ledger", before: schedule, run: (desk) => schedule(desk, WITHOUT_FESTIVALS) },
  "a budget": { on: "ledger", run: budget },
  "a budget made anew": { on: "ledger", before: budget, run: changedBudget },
  "budget against actual": { on: "ledger", run: (desk) => previewed(desk.budget.previewExecution(YEAR), desk) },
  "a plan": { on: "ledger", run: (desk) => narrative(desk, PLAN) },
  "a plan made anew": { on: "ledger", before: (desk) => narrative(desk, PLAN), run: (desk) => narrative(desk, { ...PLAN, length: "long", timetable: "none" }) },
  "a summary": { on: "ledger", run: (desk) => narrative(desk, SUMMARY) },
  "the check's sheets": { on: "ledger", run: (desk) => previewed(desk.check.previewSheets(), desk) },
  "the check's sheets made anew": {
    on: "ledger",
    before: async (desk) => {
      valueOf(await previewed(desk.check.previewSheets(), desk));
      valueOf(await setAside(desk));
    },
    run: (desk) => previewed(desk.check.previewSheets(), desk),
  },
  "a correction": { on: "ledger", run: correction },
  "a correction withdrawn": { on: "ledger", before: correction, run: (desk) => desk.withdraw(0) },
  "a finding set aside": { on: "ledger", run: setAside },
  "another list to measure by": { on: "ledger", run: (desk) => desk.check.measureBy("C4") },
  "guiding words confirmed": { on: "ledger", run: (desk) => desk.narrative.confirmGuidance([{ slot: "theory", words: "甲理论", source: "上级文件" }], "《乙要点》") },
  "forms mended": {
    on: "ledger",
    run: async (desk) => {
      const look = await desk.check.previewMends(ALL_MENDS);
      return look.status === "done" ? desk.check.mend() : look;
    },
  },
  "a text mended": {
    on: "ledger",
    run: async (desk) => {
      const look = await desk.text.previewMends(TEXT_SHEET);
      return look.status === "done" ? desk.text.mend() : look;
    },
  },
};

/** A text of the user's with something to mend. */
export const TEXT_SHEET = "今年的打算";
