import type { YearMonth } from "../calendar";
import { coreOfName, likeness } from "./activity-names";
import { ordinalOf } from "./plan-months";
import { besideFestivals, festivalsIn, mainDutyOf, makesReady } from "./subjects";

export interface NamedActivity {
  readonly activity: string;
  readonly months: readonly YearMonth[];
}

/** Two different names count as one from here on; 篮球赛 and 乒乓球赛 (0.4) stay two. */
const ALIKE = 0.6;
/** Of one festival or duty less is enough, since that is already the same. */
const ALIKE_BESIDE_FESTIVAL = 0.34;
/** What is left beside a festival's name when nothing particular is said: 庆, 迎. */
const NOTHING_PARTICULAR = 1;

/**
 * Whether two sources mean one activity: not more than a month apart, and the same festival, the same standing duty
 * or names that are alike once verbs, people and words for "activity" are taken away.
 */
export function sameActivity(a: NamedActivity, b: NamedActivity): boolean {
  if (monthsBetween(a, b) > 1 || makesReady(a.activity) !== makesReady(b.activity)) return false;
  return (
    sameFestival(a.activity, b.activity) ??
    sameDuty(a.activity, b.activity) ??
    alike(a.activity, b.activity, ALIKE)
  );
}

function sameFestival(a: string, b: string): boolean | undefined {
  const [ofA, ofB] = [festivalsIn(a), festivalsIn(b)];
  if (ofA.length === 0 && ofB.length === 0) return undefined;
  if (!ofA.some((festival) => ofB.includes(festival))) return false;
  const [restA, restB] = [besideFestivals(a), besideFestivals(b)];
  return (
    saysNothingParticular(restA) || saysNothingParticular(restB) || alike(restA, restB, ALIKE_BESIDE_FESTIVAL)
  );
}

function saysNothingParticular(rest: string): boolean {
  return [...coreOfName(rest).replace(/活动|庆祝/g, "")].length <= NOTHING_PARTICULAR;
}

function sameDuty(a: string, b: string): boolean | undefined {
  const [dutyA, dutyB] = [mainDutyOf(a), mainDutyOf(b)];
  return dutyA || dutyB ? dutyA === dutyB : undefined;
}

function alike(a: string, b: string, least: number): boolean {
  const [coreA, coreB] = [coreOfName(a), coreOfName(b)];
  const [shorter, longer] = coreA.length <= coreB.length ? [coreA, coreB] : [coreB, coreA];
  return (shorter.length >= 3 && longer.includes(shorter)) || likeness(a, b) >= least;
}

/** 0 where they share a month. */
function monthsBetween(a: NamedActivity, b: NamedActivity): number {
  const distances = a.months.flatMap((month) =>
    b.months.map((other) => Math.abs(ordinalOf(month) - ordinalOf(other))),
  );
  return Math.min(...distances);
}
