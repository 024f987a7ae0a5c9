/** The plans of a text, each with what it says and what its schedule holds. */
import { importPlanText, type ImportedActivity } from "../../../schedule/import";
import { LONGEST_PLAN, type Manuscript } from "../../manuscript";

export interface PlanWithSchedule {
  /** What the plan says before its schedule, in one spelling, and where that begins. */
  readonly body: string;
  readonly bodyStart: number;
  readonly activities: readonly ImportedActivity[];
}

function read(manuscript: Manuscript): readonly PlanWithSchedule[] {
  if (manuscript.text.length > LONGEST_PLAN) return [];
  return importPlanText(manuscript.text).plans.map(({ offset, activities }) => ({
    body: manuscript.folded.slice(offset, activities[0]!.offset),
    bodyStart: offset,
    activities,
  }));
}

export function plansOf(manuscript: Manuscript): readonly PlanWithSchedule[] {
  return manuscript.derive(read);
}
