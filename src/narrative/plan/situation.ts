/** What a plan's sentences are written from. */
import type { Place, PlainDate } from "../../book";
import { quoted, type Phrase, type Piece } from "../phrase";
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
  readonly places: readonly Place[];
  readonly area?: WorkArea;
}

export interface Situation {
  /** The day it is written. */
  readonly today: PlainDate;
  readonly v: Voice;
  readonly p: PeriodWords;
  /** Of the period before: what the new plan builds on. */
  readonly last: LedgerFigures;
  readonly events: readonly PlannedEvent[];
}

/** Less than the three months in which an election is asked for beforehand. */
export function isSoon(today: PlainDate, day: PlainDate): boolean {
  const months = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + Number(date.slice(8)) / 31;
  return months(day) - months(today) < 3;
}

/** Something to be done. */
export type Measure = Statement<Situation>;

/** A chapter of 主要工作. */
export interface AreaPlan {
  readonly area: WorkArea;
  readonly headings: (situation: Situation) => readonly Phrase[];
  readonly measures: readonly Measure[];
}

/** 春游踏青（当日往返）: the month stands there instead. */
const REMARK_BEHIND = /（[^（）]*）$/;

/** More names than these make no sentence. */
const NAMED = 6;

/** 庆祝三八妇女节（3月）、教职工拔河比赛（12月）: the schedule's activities of an area; undefined where it has none. */
export function eventsOf({ events }: Situation, area: WorkArea): Piece | undefined {
  const named = new Map<string, PlannedEvent>();
  for (const event of events) if (event.area === area && !named.has(event.name)) named.set(event.name, event);
  if (named.size === 0) return undefined;
  const listed = [...named.values()].slice(0, NAMED);
  const names = listed.map(({ name, month }) => `${name.replace(REMARK_BEHIND, "")}（${month}月）`).join("、");
  return quoted(`${names}${named.size > NAMED ? "等" : ""}`, ...listed.flatMap(({ places }) => places));
}
