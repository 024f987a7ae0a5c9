/** What a plan's sentences are written from. */
import type { Phrase } from "../phrase";
import type { LedgerFigures } from "../figures";
import type { PeriodWords } from "../period";
import type { WorkArea } from "../../regulation";
import type { Statement } from "../statement";
import type { Voice } from "../voice";

/** An activity of the year's schedule. */
export interface PlannedEvent {
  readonly name: string;
  /** 1–12. */
  readonly month: number;
  readonly area?: WorkArea;
}

export interface Situation {
  readonly v: Voice;
  readonly p: PeriodWords;
  /** Of the period before: what the new plan builds on. */
  readonly last: LedgerFigures;
  readonly events: readonly PlannedEvent[];
}

/** Something to be done. */
export type Measure = Statement<Situation>;

/** A chapter of 主要工作. */
export interface AreaPlan {
  readonly area: WorkArea;
  readonly headings: (situation: Situation) => readonly Phrase[];
  readonly measures: readonly Measure[];
}

/** More names than these make no sentence. */
const NAMED = 4;

/** 庆祝三八妇女节（3月）、教职工拔河比赛（12月）: the schedule's activities of an area; undefined where it has none. */
export function eventsOf({ events }: Situation, area: WorkArea): string | undefined {
  const names = new Map<string, number>();
  for (const event of events) if (event.area === area && !names.has(event.name)) names.set(event.name, event.month);
  if (names.size === 0) return undefined;
  const listed = [...names].slice(0, NAMED).map(([name, month]) => `${name}（${month}月）`);
  return `${listed.join("、")}${names.size > NAMED ? "等" : ""}`;
}
