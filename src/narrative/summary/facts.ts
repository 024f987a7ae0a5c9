/** What a summary's sentences are written from. */
import { dayOf, monthOf } from "../../book";
import type { WorkArea } from "../../regulation";
import type { EventHeld, LedgerFigures } from "../figures";
import { joined, quoted, say, type Figure, type Phrase } from "../phrase";
import type { PeriodWords } from "../period";
import type { Statement } from "../statement";
import type { Voice } from "../voice";

export interface SummaryFacts {
  readonly v: Voice;
  readonly p: PeriodWords;
  readonly now: LedgerFigures;
  /** The day that standing lists are counted on, in words: 年底, or the day where the period is not over. */
  readonly asOf: string;
}

export type Achievement = Statement<SummaryFacts>;

/** A chapter of 主要工作. */
export interface AreaAchievements {
  readonly area: WorkArea;
  readonly headings: (facts: SummaryFacts) => readonly Phrase[];
  readonly achievements: readonly Achievement[];
}

export function eventsIn({ now }: SummaryFacts, area: WorkArea): readonly EventHeld[] {
  return now.activities.events.filter((event) => event.area === area);
}

/** So many events are told one by one; of more, those with the most people. */
const NAMED = 8;

/** 3月27日春季健步走，64人参加；……: when, what, how many, in the order of the year; nothing is added that the ledger doesn't hold. */
export function eventsInWords(events: readonly EventHeld[]): Phrase {
  const largest = events.length > NAMED ? [...events].sort((a, b) => (b.headcount ?? 0) - (a.headcount ?? 0)).slice(0, NAMED) : events;
  const told = [...largest].sort((a, b) => (a.date ?? LATER).localeCompare(b.date ?? LATER)).map(({ name, date, headcount, at, headcountAt }) => {
    const when = date === undefined ? "" : `${monthOf(date)}月${dayOf(date)}日`;
    const event = quoted(`${when}${name}`, at);
    return headcount === undefined ? say`${event}` : say`${event}，${{ value: headcount, places: [headcountAt] }}人参加`;
  });
  return events.length > NAMED ? say`参加人数较多的有${joined(told, "；")}` : joined(told, "；");
}

/** After every day: events without one come last. */
const LATER = "9999";

export function countOfEvents(events: readonly EventHeld[]): Figure {
  return { value: events.length, places: events.map(({ at }) => at) };
}

/** How many came to these events in all; undefined where none says. */
export function attendanceOf(events: readonly EventHeld[]): Figure | undefined {
  const told = events.filter(({ headcount }) => headcount !== undefined);
  if (told.length === 0) return undefined;
  return { value: told.reduce((sum, { headcount }) => sum + headcount!, 0), places: told.map(({ headcountAt }) => headcountAt) };
}

/** 1.听取校长工作报告；2.审议方案 becomes 听取校长工作报告、审议方案. */
export function listedInWords(text: string): string {
  return text
    .split(/[；;\n]+/)
    .map((item) => item.replace(/^\s*(?:[（(]?[\d一二三四五六七八九十]{1,2}[)）.．、])\s*/, "").replace(/[。，,\s]+$/, "").trim())
    .filter((item) => item !== "")
    .join("、");
}
