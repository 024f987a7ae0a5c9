import { monthsOf, usualTermCalendar } from "../calendar";
import type { TermCalendar } from "../calendar";
import type { UnitKind } from "../regulation";
import { WORK_AREAS } from "../regulation";
import { bareName, quoted } from "./activity-names";
import { claimDuties, claimFestivals } from "./claim-rows";
import type { Claims } from "./claim-rows";
import { dayNotes, withOutingTimes } from "./day-notes";
import { USUAL_ROOM, fillYear } from "./fill-year";
import type { Room } from "./fill-year";
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
import { usualAccountOf, workAreaOf } from "./work-area-of";

export interface ScheduleInput extends PlannedYear {
  readonly unitKind: UnitKind;
  /** The sources to use; absent means all. */
  readonly sources?: readonly SourceKind[];
  readonly planText?: ImportedPlan;
  /** The workbook's own table 年度活动计划. */
  readonly ownPlan?: readonly OwnPlanItem[];
  readonly lastYear?: readonly HeldActivity[];
  readonly committee?: readonly CommitteeTask[];
  /** The 校历; absent means the usual days of schools. Other kinds of unit have none. */
  readonly terms?: TermCalendar;
  /** How long the year may get; absent means twenty to thirty rows. */
  readonly room?: Room;
}

/**
 * The year's schedule out of every source the union has. What the user planned stands in his words; festivals and
 * standing duties fill the rest. Nothing is made up: what no source says stays empty, and what looks wrong is noted,
 * not changed.
 * @throws RangeError for years whose festivals are not known (before 1900, after 2098).
 */
export function buildSchedule(input: ScheduleInput): Schedule {
  const { year, scheme, unitKind, room = USUAL_ROOM } = input;
  const terms = input.terms ?? usualTermCalendar(scheme, year);
  const planned: PlannedYear = { year, scheme };
  const months = monthsOf(scheme, year);
  const wanted = new Set<SourceKind>(input.sources ?? SOURCE_KINDS);
  const kinds = { festivals: wanted.has("festivals"), duties: wanted.has("duties") };

  const fromUser = joinSources(rowsOfUser(input, planned, wanted, terms).map((rows) => rows.map(withArea)));
  const claims = claim(fromUser, planned, unitKind, kinds);
  const preparations = kinds.duties ? preparationsFor(claims.rows, unitKind) : [];
  const filled = fillYear(
    { ...claims, rows: [...claims.rows, ...preparations] },
    planned,
    unitKind,
    kinds,
    room,
  );
  const rows = inOrder(withOwners(withOutingTimes(filled.rows.map(withAccount)), input.committee ?? []));
  const notes = [
    ...nameNotes(rows, planned),
    ...dayNotes(rows, unitKind, terms),
    ...loadNotes(months, rows, unitKind, [...filled.noRoomFor, ...filled.spare]),
    ...lengthNotes(rows.length, filled.noRoomFor),
  ];
  return { year, scheme, unitKind, months, rows, notes };
}

/** The union's own plan first, since it is the most deliberate; last year's activities only add to it. */
function rowsOfUser(
  input: ScheduleInput,
  planned: PlannedYear,
  wanted: ReadonlySet<SourceKind>,
  terms: TermCalendar,
): readonly (readonly ScheduleRow[])[] {
  return [
    wanted.has("ownPlan") && input.ownPlan ? rowsOfOwnPlan(input.ownPlan, planned) : [],
    wanted.has("planText") && input.planText ? rowsOfPlanText(input.planText, planned, terms) : [],
    wanted.has("lastYear") && input.lastYear ? rowsOfLastYear(input.lastYear, planned) : [],
  ];
}

function claim(
  rows: readonly ScheduleRow[],
  planned: PlannedYear,
  kind: UnitKind,
  kinds: { readonly festivals: boolean; readonly duties: boolean },
): Claims {
  const unclaimed: Claims = { rows, festivals: new Set(), duties: new Map() };
  const withFestivals = kinds.festivals ? claimFestivals(rows, planned, kind) : unclaimed;
  return kinds.duties ? claimDuties(withFestivals, planned, kind) : withFestivals;
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

function lengthNotes(count: number, noRoomFor: readonly ScheduleRow[]): readonly ScheduleNote[] {
  if (noRoomFor.length === 0) return [];
  const names = noRoomFor.map(({ activity }) => quoted(activity)).join("、");
  return [{ kind: "tooManyRows", text: `全年已有 ${count} 项，没有再列入${names}，需要时请自行加上。` }];
}
