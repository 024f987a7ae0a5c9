/** Adding the festivals and standing duties that the user's rows leave out, as many as a year on two pages bears. */
import type { YearMonth } from "../calendar";
import type { Claims } from "./claim-rows";
import { NEEDS, monthsOfDuty } from "./duty";
import type { Duty, Need, ProposedNeed } from "./duty";
import { dutiesFor, keyOfDuty, rowOfDuty } from "./duty-rows";
import { customsFor, keyOfFestival, rowOfFestival } from "./festival-rows";
import { sameMonth } from "./plan-months";
import type { PlannedYear, ScheduleRow } from "./schedule";
import { festivalsIn } from "./subjects";
import type { Union } from "./union";

/** How many rows the year may have before duties of each need are no longer added. */
export type Room = Readonly<Record<ProposedNeed, number>>;

/** Members whose year is thought of where nobody says how many there are, and where they are those of unions below. */
const USUAL_SIZE = 54;
const FEDERATION_SIZE = 200;

/** Rows a year has for its usual work with so many members: eighteen up to sixteen, four more with each doubling, thirty-two at most. */
function usualRows(members: number): number {
  return Math.round(Math.min(32, Math.max(18, 18 + 4 * Math.log2(members / 16))));
}

/** What inspection lists and the union's own ledger ask for may make it longer by some rows; what is required always has room. */
function roomOf(usual: number): Room {
  return { required: Infinity, expected: usual + 5, usual, optional: usual - 8 };
}

/** So much of what inspection lists ask for goes in beside last year's activities, however many they were. */
const BESIDE_LAST_YEAR = 10;

/** Everything, however long it gets. */
export const ALL_ROOM: Room = { required: Infinity, expected: Infinity, usual: Infinity, optional: Infinity };

/** A union of twenty has no year of thirty rows; a federation's own roster says nothing of its work. */
export function roomFor({ kind, members = USUAL_SIZE }: Union): Room {
  return roomOf(usualRows(kind === "街道" ? FEDERATION_SIZE : members));
}

/** A row that goes in where there is room. */
interface Proposal {
  readonly row: ScheduleRow;
  readonly need: Need;
}

/** What a year is filled with, and how far. */
export interface Filling {
  readonly planned: PlannedYear;
  readonly union: Union;
  readonly adds: { readonly festivals: boolean; readonly duties: boolean };
  readonly room: Room;
}

export interface FilledYear {
  readonly rows: readonly ScheduleRow[];
  /** What inspection lists ask for and found no room. */
  readonly noRoomFor: readonly ScheduleRow[];
  /** What else could be added, most needed first. */
  readonly spare: readonly ScheduleRow[];
}

/**
 * Adds what is missing, the most needed first, and of equal need what falls into the emptiest month, until the room
 * for that need is used up. With room for all, months fill as they do: some are full and some thin.
 * @param offered rows of another year's: they go in only as far as there is room, where this year has a plan.
 */
export function fillYear(claims: Claims, offered: readonly ScheduleRow[], { planned, union, adds, room }: Filling): FilledYear {
  // What the union itself did goes before what unions usually do.
  const proposals = [
    offered.map((row): Proposal => ({ row, need: needOf(row, union) })),
    [
      ...(adds.festivals ? missingFestivals(claims, planned, union) : []),
      ...(adds.duties ? missingDuties(claims, planned, union) : []),
    ],
  ];
  const rows = [...claims.rows];
  const isOfLastYear = rows.every(({ sources: [first] }) => first!.otherYear === true || first!.kind === "preparation");
  const noRoomFor: ScheduleRow[] = [];
  const spare: ScheduleRow[] = [];
  for (const need of NEEDS) {
    const most = need === "expected" && isOfLastYear ? Math.max(room.expected, rows.length + BESIDE_LAST_YEAR) : room[need];
    for (const source of proposals) {
      const waiting = source.filter((proposal) => proposal.need === need).map(({ row }) => row);
      while (waiting.length > 0 && rows.length < most)
        rows.push(waiting.splice(emptiest(waiting, rows), 1)[0]!);
      (need === "expected" ? noRoomFor : spare).push(...waiting);
    }
  }
  return { rows, noRoomFor, spare };
}

function emptiest(waiting: readonly ScheduleRow[], rows: readonly ScheduleRow[]): number {
  const load = (month: YearMonth) =>
    rows.filter(({ months }) => months.some((taken) => sameMonth(taken, month))).length;
  const loads = waiting.map(({ months }) => Math.min(...months.map(load)));
  return loads.indexOf(Math.min(...loads));
}

/** As needed as the festival or duty it is, and what was held last year is expected; a second activity for a festival is a luxury. */
function needOf({ key, activity }: ScheduleRow, union: Union): Need {
  const custom = customsFor(union).find(({ festival }) => keyOfFestival(festival) === key);
  const duty = dutiesFor(union).find((known) => keyOfDuty(known) === key);
  if (custom?.need === "required" || duty?.need === "required") return "required";
  return !custom && !duty && festivalsIn(activity).length > 0 ? "optional" : "expected";
}

function missingFestivals(claims: Claims, planned: PlannedYear, union: Union): readonly Proposal[] {
  return customsFor(union)
    .filter(({ festival }) => !claims.festivals.has(festival))
    .map((custom) => ({ row: rowOfFestival(custom, planned, union), need: custom.need }));
}

function missingDuties(claims: Claims, planned: PlannedYear, union: Union): readonly Proposal[] {
  return dutiesFor(union)
    .filter(({ id }) => !claims.duties.has(id))
    .map((duty) => ({
      row: rowOfDuty(duty, planned, union, monthsBeside(duty, claims, planned, union)),
      need: duty.need,
    }));
}

/**
 * A duty that follows one the user moved, or whose month the ledger tells, moves with it: not before the year's first
 * month, and not into the school's summer.
 */
function monthsBeside(duty: Duty, claims: Claims, planned: PlannedYear, union: Union): readonly number[] {
  const led = duty.follows && dutiesFor(union).find(({ id }) => id === duty.follows!.duty);
  const told = led?.due && union.months[led.due] !== undefined ? monthsOfDuty(led, planned.scheme)[0] : undefined;
  const leader = (duty.follows && claims.duties.get(duty.follows.duty)) ?? told;
  if (!duty.follows || leader === undefined) return monthsOfDuty(duty, planned.scheme);
  if (duty.follows.months < 0 && leader === (planned.scheme === "school" ? 9 : 1)) return [leader];
  const month = ((leader + duty.follows.months + 11) % 12) + 1;
  const isSummer = union.kind === "学校" && (month === 7 || month === 8);
  if (!isSummer) return [month];
  return [duty.follows.months < 0 ? leader : 9];
}
