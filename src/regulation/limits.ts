/** Limits by subject, region and day. Every figure carries its document; a figure without one can't be written here. */
import type { Basis, Money, PlainDate, Rate } from "../book";
import { NATIONAL_LIMITS } from "./national-limits";
import { REGIONAL_LIMITS } from "./regional-limits";

export type LimitSubject =
  /** Goods given at the festivals that are holidays by law, together in a year. */
  | "festivalGoods"
  /** Goods given at 春节, where each festival has its own limit. */
  | "springFestivalGoods"
  /** Goods given at any other one festival. */
  | "oneFestivalGoods"
  /** All festival goods of a year as a share of the year's income. */
  | "festivalShare"
  | "birthday"
  | "marriage"
  | "childbirth"
  /** A member ill in hospital; `operation` where an operation has its own figure. */
  | "hospital"
  | "operation"
  | "memberDeath"
  | "relativeDeath"
  | "retirement"
  /** Help to a member in need. */
  | "hardshipAid"
  /** Winners among those who take part in a contest. */
  | "prizeWinners"
  /** 春秋游. */
  | "outings"
  | "outingLength"
  /** What one person's outing of a day may cost. */
  | "outingDay"
  /** 工会消费券. */
  | "consumptionCoupons"
  /** What union funds may add to spending from dues, as a multiple of the year's dues. */
  | "duesTopUp"
  /** A member's dues, as a share of the monthly wage. */
  | "dues"
  /** What the employer pays over, as a share of all wages. */
  | "employerContribution"
  /** December's share of the year's spending from which on an explanation is wise. */
  | "decemberShare"
  /** From so many women members on there is a 女职工委员会. */
  | "womensCommittee"
  /** The chair stands vacant no longer than so many months. */
  | "chairVacancy"
  /** Deputies of the congress as a share of all staff, at least. */
  | "deputiesShare"
  /** Teachers among a school's deputies, at least. */
  | "teacherDeputies"
  /** Deputies present among those due, at least. */
  | "congressQuorum";

export type LimitValue =
  | { readonly kind: "money"; readonly amount: Money; readonly per: "personYear" | "personTime" }
  | { readonly kind: "share"; readonly rate: Rate }
  | { readonly kind: "times"; readonly count: number; readonly per: "year" }
  | { readonly kind: "days" | "months" | "people"; readonly count: number };

export interface Limit {
  readonly subject: LimitSubject;
  readonly value: LimitValue;
  readonly basis: Basis;
}

/** Newer rows need not stand below older ones: the day in force decides. */
export const LIMITS: readonly Limit[] = [...NATIONAL_LIMITS, ...REGIONAL_LIMITS];

/**
 * The limit in force for a region on a day: the region's own before the national one, the newest before older ones.
 * Undefined where we know none; a region we don't know gets national limits only.
 */
export function limitInForce(
  subject: LimitSubject,
  region: string | undefined,
  on: PlainDate,
): Limit | undefined {
  const inForce = LIMITS.filter((limit) => limit.subject === subject && isInForce(limit.basis, on));
  const own = inForce.filter(({ basis }) => basis.region !== undefined && liesIn(region ?? "", basis.region));
  const national = inForce.filter((limit) => limit.basis.region === undefined);
  return newest(own) ?? newest(national);
}

/** Whether a unit's 地区 (安徽省合肥市庐阳区) lies in a region that a document names (安徽). */
export function liesIn(place: string, region: string): boolean {
  return place.replace(/\s/g, "").startsWith(region);
}

/** Whether a document is in force on a day, as far as its first and last day are known. */
export function isInForce(basis: Basis, on: PlainDate): boolean {
  return (basis.from ?? "") <= on && on <= (basis.to ?? "9999-12-31");
}

function newest(limits: readonly Limit[]): Limit | undefined {
  return limits.reduce<Limit | undefined>(
    (latest, limit) =>
      latest === undefined || (limit.basis.from ?? "") > (latest.basis.from ?? "") ? limit : latest,
    undefined,
  );
}
