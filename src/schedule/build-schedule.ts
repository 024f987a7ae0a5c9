import { monthsOf, usualTermCalendar } from "../calendar";
import type { TermCalendar } from "../calendar";
import type { UnitKind } from "../regulation";
import { WORK_AREAS } from "../regulation";
import { bareName, quoted } from "./activity-names";
import { claimDuties, claimFestivals } from "./claim-rows";
import type { Claims } from "./claim-rows";
import { dayNotes, withOutingTimes } from "./day-notes";
import { fillYear, roomFor } from "./fill-year";
import type { FilledYear, Room } from "./fill-year";
import type { ImportedPlan } from "./import/activity";
import { joinSources } from "./join-rows";
import { rowsOfLastYear } from "./last-year-rows";
import type { HeldActivity } from "./last-year-rows";
import { loadNotes } from "./month-load";
import { nameNotes } from "./name-notes";
import { rowsOfOwnPlan } from "./own-plan-rows";
import type { OwnPlanItem } from "./own-plan-rows";
import { withOwners } from "./owners";
import type { CommitteeTask } from "./owners";
import { ordinalOf } from "./plan-months";
import { rowsOfPlanText } from "./plan-text-rows";
import { preparationsFor } from "./preparation";
import { placeInMonth } from "./row-time";
import { SOURCE_KINDS } from "./schedule";
import type { PlannedYear, Schedule, ScheduleNote, ScheduleRow, SourceKind } from "./schedule";
import { makesReady } from "./subjects";
import { unionOf, type Union, type UnionFacts } from "./union";
import { usualAccountOf, workAreaOf } from "./work-area-of";

export interface ScheduleInput extends PlannedYear {
  readonly unitKind: UnitKind;
  /** The sources to use; absent means all. */
  readonly sources?: readonly SourceKind[];
  readonly planText?: ImportedPlan;
  /** The workbook's own table 年度活动计划. */
  readonly ownPlan?: readonly OwnPlanItem[];
  /** The year that table is for, as the workbook says; absent means the planned one. */
  readonly ownPlanYear?: number;
  readonly lastYear?: readonly HeldActivity[];
  readonly committee?: readonly CommitteeTask[];
  /** The 校历; absent means the usual days of schools. Other kinds of unit have none. */
  readonly terms?: TermCalendar;
  /** What the ledger tells of the union beside its kind. */
  readonly union?: UnionFacts;
  /** How long the year may get; absent means as the union's size bears. */
  readonly room?: Room;
}

/**
 * The year's schedule out of every source the union has. What the user planned stands in his words; festivals and
 * standing duties fill the rest. Nothing is made up: what no source says stays empty, and what looks wrong is noted,
 * not changed.
 * @throws RangeError for years whose festivals are not known (before 1900, after 2098).
 */
export function buildSchedule(input: ScheduleInput): Schedule {
  const { year, scheme, unitKind } = input;
  const union = unionOf(unitKind, input.union);
  const room = input.room ?? roomFor(union);
  const terms = input.terms ?? usualTermCalendar(scheme, year);
  const planned: PlannedYear = { year, scheme };
  const months = monthsOf(scheme, year);
  const wanted = new Set<SourceKind>(input.sources ?? SOURCE_KINDS);
  const kinds = { festivals: wanted.has("festivals"), duties: wanted.has("duties") };

  const sources = rowsOfUser(input, planned, wanted, terms);
  const claims = claim(joinSources(sources.map((rows) => rows.map(withArea))), planned, union, kinds);
  const isKept = keptOf(sources);
  const kept = claims.rows.filter(isKept);
  const offered = claims.rows.filter((row) => !isKept(row));
  const preparations = kinds.duties ? preparationsFor(kept, unitKind) : [];
  const withPlan = { ...claims, rows: [...kept, ...preparations] };
  const filled = fillYear(withPlan, offered, { planned, union, adds: kinds, room });
  const rows = inOrder(withOwners(withOutingTimes(filled.rows.map(withAccount)), input.committee ?? []));
  const notes = [
    ...nameNotes(rows, planned),
    ...dayNotes(rows, unitKind, terms),
    ...loadNotes(months, rows, unitKind, [...filled.noRoomFor, ...filled.spare]),
    ...lengthNotes(rows.length, filled),
  ];
  return { year, scheme, unitKind, months, rows, notes };
}

/** Plans for the year before those of other years; among them the union's own first, as the most deliberate. */
function rowsOfUser(
  input: ScheduleInput,
  planned: PlannedYear,
  wanted: ReadonlySet<SourceKind>,
  terms: TermCalendar,
): readonly (readonly ScheduleRow[])[] {
  const { ownPlan = [], ownPlanYear = planned.year, planText, lastYear = [] } = input;
  const own = wanted.has("ownPlan") ? rowsOfOwnPlan(ownPlan, planned, ownPlanYear) : [];
  const text = wanted.has("planText") && planText ? rowsOfPlanText(planText, planned, terms) : [];
  const held = wanted.has("lastYear") ? rowsOfLastYear(lastYear, planned) : [];
  return ownPlanYear === planned.year ? [own, text, held] : [text, own, held];
}

/** Whether a row stays in any case: those of this year's plans do; without any, those of the best other source. */
function keptOf(sources: readonly (readonly ScheduleRow[])[]): (row: ScheduleRow) => boolean {
  const isOther = (row: ScheduleRow) => row.sources[0]!.otherYear === true;
  const best = sources.find((rows) => rows.length > 0)?.[0];
  const bestKind = best && isOther(best) ? best.sources[0]!.kind : undefined;
  return (row) => !isOther(row) || row.sources[0]!.kind === bestKind;
}

function claim(
  rows: readonly ScheduleRow[],
  planned: PlannedYear,
  union: Union,
  kinds: { readonly festivals: boolean; readonly duties: boolean },
): Claims {
  const unclaimed: Claims = { rows, festivals: new Set(), duties: new Map() };
  const withFestivals = kinds.festivals ? claimFestivals(rows, planned, union) : unclaimed;
  return kinds.duties ? claimDuties(withFestivals, planned, union) : withFestivals;
}

/** The user's rows without a category get the area their words belong to. */
function withArea(row: ScheduleRow): ScheduleRow {
  const area = row.area ?? workAreaOf(bareName(row.activity));
  return area === undefined ? row : { ...row, area };
}

/** And the account of their area where that is plain; making ready costs nothing yet. */
function withAccount(row: ScheduleRow): ScheduleRow {
  const isOurs = row.sources.every(
    ({ kind }) => kind === "duties" || kind === "festivals" || kind === "preparation",
  );
  if (row.account !== undefined || isOurs || makesReady(row.activity)) return row;
  const account = WORK_AREAS.filter((known) => known === row.area).map(usualAccountOf)[0];
  return account === undefined ? row : { ...row, account };
}

/** By month, in it by time; rows of the same time as their sources had them. */
function inOrder(rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const place = (row: ScheduleRow) => ordinalOf(row.months[0]!) * 100 + placeInMonth(row.time);
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** Names of what is left out beyond these are only counted. */
const NAMED = 6;

/** What inspection lists ask for and what was held last year, where it found no room. */
function lengthNotes(count: number, { noRoomFor, spare }: FilledYear): readonly ScheduleNote[] {
  const leftOut = [...noRoomFor, ...spare.filter(({ sources }) => sources[0]!.otherYear)];
  if (leftOut.length === 0) return [];
  const names = leftOut.slice(0, NAMED).map(({ activity }) => quoted(activity));
  const more = leftOut.length > NAMED ? `等 ${leftOut.length} 项` : "";
  return [
    {
      kind: "tooManyRows",
      text: `全年已有 ${count} 项，没有再列入${names.join("、")}${more}，需要时请自行加上。`,
    },
  ];
}
