/** What was held: each event once, though it may stand in several ledgers. */
import type { Place, PlainDate } from "../../book";
import type { LedgerRow } from "../../ledger";
import { startOf, type DateValue } from "../../ledger/parse";
import { WORK_AREAS, type WorkArea } from "../../regulation";
import { bareName } from "../../schedule/activity-names";
import { workAreaOf } from "../../schedule/work-area-of";
import type { Figure } from "../phrase";
import { rowsWithin, type Scope } from "./scope";

export interface EventHeld {
  readonly name: string;
  readonly area?: WorkArea;
  readonly date?: PlainDate;
  readonly headcount?: number;
  readonly at: Place;
  readonly headcountAt: Place;
  /** Plan, sign-in, photos and report: whether one of them is said to be missing. */
  readonly lacksPapers: boolean;
}

export interface ActivityFigures {
  readonly events: readonly EventHeld[];
  readonly held?: Figure;
  readonly attendance?: Figure;
  readonly lackingPapers?: Figure;
}

/** An event with what makes it one: its number, else its cell. */
interface Entry {
  readonly identity: string;
  readonly event: EventHeld;
}

const PAPERS = ["planDoc", "signIn", "photos", "report"] as const;

export function activityFigures(scope: Scope): ActivityFigures {
  const own = rowsWithin(scope, "activities", "date").filter((row) => !row.isEmpty("name"));
  const women = rowsWithin(scope, "womenWork", "date").filter((row) => !row.isEmpty("item"));
  const events = new Map<string, EventHeld>();
  for (const { identity, event } of [...own.map(ofActivity), ...women.map(ofWomenWork)]) {
    if (!events.has(identity) && ![...events.values()].some((known) => isSame(known, event))) events.set(identity, event);
  }
  const all = [...events.values()];
  const withCount = all.filter(({ headcount }) => headcount !== undefined);
  const lacking = all.filter(({ lacksPapers }) => lacksPapers);
  return {
    events: all,
    ...((scope.ledger.has("activities") || all.length > 0) && { held: { value: all.length, places: all.map(({ at }) => at) } }),
    ...(withCount.length > 0 && {
      attendance: { value: withCount.reduce((sum, { headcount }) => sum + headcount!, 0), places: withCount.map(({ headcountAt }) => headcountAt) },
    }),
    ...(lacking.length > 0 && { lackingPapers: { value: lacking.length, places: lacking.map(({ at }) => at) } }),
  };
}

/** Without a number, day and name make the event. */
function isSame(a: EventHeld, b: EventHeld): boolean {
  return a.date !== undefined && a.date === b.date && bareName(a.name) === bareName(b.name);
}

function ofActivity(row: LedgerRow<"activities">): Entry {
  const lacksPapers = PAPERS.some((paper) => row.has(paper) && row.value(paper)?.present !== true && row.reading(paper) !== null);
  const [no, category, date, headcount] = [row.value("activityNo"), row.value("category"), row.value("date"), row.value("headcount")];
  return entryOf({ no, category, date, headcount, lacksPapers, name: row.text("name"), at: row.place("name"), headcountAt: row.place("headcount") });
}

function ofWomenWork(row: LedgerRow<"womenWork">): Entry {
  const [no, date, headcount] = [row.value("activityNo"), row.value("date"), row.value("headcount")];
  return entryOf({ no, category: "女职工工作", date, headcount, lacksPapers: false, name: row.text("item"), at: row.place("item"), headcountAt: row.place("headcount") });
}

interface EventCells extends Pick<EventHeld, "name" | "at" | "headcountAt" | "lacksPapers"> {
  readonly no: string | undefined;
  readonly category: string | undefined;
  readonly date: DateValue | undefined;
  readonly headcount: number | undefined;
}

function entryOf({ no, category, date, headcount, name, at, headcountAt, lacksPapers }: EventCells): Entry {
  const area = WORK_AREAS.find((known) => known === category) ?? workAreaOf(bareName(name));
  return {
    identity: no ?? `${at.sheet}!${at.cell ?? ""}`,
    event: {
      name: name.trim(),
      at,
      headcountAt,
      lacksPapers,
      ...(area && { area }),
      ...(date !== undefined && { date: startOf(date) }),
      ...(headcount !== undefined && { headcount }),
    },
  };
}
