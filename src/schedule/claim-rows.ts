/** Finding the year's festivals and standing duties among the user's rows, so that nothing is planned twice. */
import type { FestivalId } from "../calendar";
import { NOT_UNION_FUNDS } from "../regulation";
import { bareName } from "./activity-names";
import { isSaidBy, monthsOfDuty } from "./duty";
import type { Duty } from "./duty";
import { dutiesFor, rowOfDuty } from "./duty-rows";
import {
  customsFor,
  keyOfFestival,
  nearestDay,
  rowOfFestival,
  sourceOfFestival,
  timeOfFestival,
} from "./festival-rows";
import type { FestivalCustom } from "./festivals";
import { joinRow } from "./join-rows";
import { monthsApart, yearMonthOf } from "./plan-months";
import type { PlannedYear, ScheduleRow } from "./schedule";
import { festivalsIn, makesReady } from "./subjects";
import type { Union } from "./union";

export interface Claims {
  readonly rows: readonly ScheduleRow[];
  /** The festivals that rows speak of, whether or not one of them took the festival's key. */
  readonly festivals: ReadonlySet<FestivalId>;
  /** For each duty that a row is: the number (1–12) of the month it stands in. */
  readonly duties: ReadonlyMap<string, number>;
}

const FESTIVAL_KEY = /^festival:/;

function monthOfRow(row: ScheduleRow): number {
  return row.months[0]!.month;
}

/**
 * Gives each festival at most one row: it takes the festival's key and, where cells are empty, what the festival
 * says. Rows that only make ready for a festival don't replace it; where its goods are looked for, nor does a row
 * that gives none: it only moves to the festival's day.
 */
export function claimFestivals(rows: readonly ScheduleRow[], planned: PlannedYear, union: Union): Claims {
  const claimed = [...rows];
  const named = festivalsOfRows(rows);
  const found = new Set<FestivalId>();
  for (const custom of customsFor(union)) {
    const areGoodsDue = custom.goods === true && union.traits.has("giftsTold") && custom.need !== "never";
    const naming = named.flatMap((festivals, index) => (festivals.includes(custom.festival) ? [index] : []));
    const taking = naming.filter((at) => !areGoodsDue || GOODS.test(rows[at]!.activity));
    if (taking.length > 0) found.add(custom.festival);
    for (const at of naming.filter((other) => !taking.includes(other))) claimed[at] = onFestival(claimed[at]!, custom, planned, union);
    const index = taking.find((at) => !FESTIVAL_KEY.test(claimed[at]!.key) && isNear(claimed[at]!, custom));
    if (index !== undefined) claimed[index] = asFestival(claimed[index]!, custom, planned, union);
  }
  return { rows: claimed, festivals: found, duties: new Map() };
}

const GOODS = /慰问品|福利|慰问会员|发放/;

/** The festivals each row speaks of. What the women do early in March is theirs, whether or not it says so, where no row does. */
function festivalsOfRows(rows: readonly ScheduleRow[]): readonly (readonly FestivalId[])[] {
  const named = rows.map(({ activity }) => (makesReady(activity) ? [] : festivalsIn(activity)));
  if (named.some((festivals) => festivals.includes("women"))) return named;
  const index = rows.findIndex((row, at) => named[at]!.length === 0 && isForWomensDay(row));
  return named.map((festivals, at) => (at === index ? ["women"] : festivals));
}

const MARCH = 3;
/** Work for women that may fall to March as to any month. */
const NO_CELEBRATION = /体检|检查|合同|保护|选举|换届/;

function isForWomensDay({ area, months, time, activity }: ScheduleRow): boolean {
  const isEarly = time?.kind !== "part" || time.part === "上旬";
  return area === "女职工工作" && months.length === 1 && months[0]!.month === MARCH && isEarly && !makesReady(activity) && !NO_CELEBRATION.test(activity);
}

/** 端午包粽子 of last year, on the festival's day of this one. */
function onFestival(row: ScheduleRow, custom: FestivalCustom, planned: PlannedYear, union: Union): ScheduleRow {
  if (!row.sources.every(({ otherYear }) => otherYear) || !isNear(row, custom)) return row;
  const { time, months } = rowOfFestival(custom, planned, union);
  return { ...row, time, months };
}

function isNear(row: ScheduleRow, custom: FestivalCustom): boolean {
  const day = nearestDay(custom.festival, row.months[0]!);
  return row.months.some(({ month }) => monthsApart(month, yearMonthOf(day).month) <= 1);
}

/** 迎新春联欢会 of February greets the spring, though it is the year's party: it stays there. */
function isSpringParty({ activity, months }: ScheduleRow, { festival }: FestivalCustom): boolean {
  return festival === "newYear" && /春/.test(activity) && months.every(({ month }) => month <= 2);
}

/**
 * Of several months (二、三月份) the row takes the festival's own. What comes from another year moves to the festival's
 * day of this one.
 */
function asFestival(
  row: ScheduleRow,
  custom: FestivalCustom,
  planned: PlannedYear,
  union: Union,
): ScheduleRow {
  const festival = rowOfFestival(custom, planned, union);
  const key = keyOfFestival(custom.festival);
  if (row.sources.every(({ otherYear }) => otherYear) && !isSpringParty(row, custom)) {
    return { ...joinRow({ ...row, time: festival.time, months: festival.months }, festival), key };
  }
  if (isSpringParty(row, custom)) return { ...row, key };
  const day = nearestDay(custom.festival, row.months[0]!);
  const own = row.months.find(({ month }) => month === yearMonthOf(day).month);
  const months = own ? [own] : row.months;
  const time = timeOfFestival(custom, day, months[0]!);
  return {
    ...joinRow({ ...row, months }, { ...festival, time, sources: [sourceOfFestival(custom, day)] }),
    key,
  };
}

/**
 * Gives each duty the nearest row that says it within its reach. A row may be several duties (计划和预算): the first
 * gives it the key, unless a festival has. What is not the union's work is no duty of it.
 */
export function claimDuties(claims: Claims, planned: PlannedYear, union: Union): Claims {
  const rows = [...claims.rows];
  const held = rows.map((): Duty[] => []);
  const duties = new Map<string, number>();
  for (const duty of dutiesFor(union)) {
    const month = monthsOfDuty(duty, planned.scheme)[0]!;
    const distance = (index: number) => monthsApart(monthOfRow(rows[index]!), month);
    const index = rows
      .map((_, at) => at)
      .filter((at) => mayBe(duty, rows[at]!, held[at]!) && distance(at) <= duty.reach)
      .reduce<number | undefined>(
        (near, at) => (near === undefined || distance(at) < distance(near) ? at : near),
        undefined,
      );
    if (index === undefined) continue;
    // When a duty usually is says nothing about when the user's row is.
    const filler = { ...rowOfDuty(duty, planned, union), time: undefined };
    const isFirst = held[index]!.length === 0 && !FESTIVAL_KEY.test(rows[index]!.key);
    rows[index] = { ...joinRow(rows[index]!, filler), ...(isFirst && { key: filler.key }) };
    held[index]!.push(duty);
    duties.set(duty.id, monthOfRow(rows[index]!));
  }
  return { ...claims, rows, duties };
}

function mayBe(duty: Duty, row: ScheduleRow, held: readonly Duty[]): boolean {
  return (
    row.account !== NOT_UNION_FUNDS &&
    isSaidBy(duty, bareName(row.activity)) &&
    !(duty.broad && FESTIVAL_KEY.test(row.key)) &&
    !held.some((other) => other.says.source === duty.says.source || other.id === duty.follows?.duty)
  );
}
