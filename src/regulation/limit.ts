/** What a limit is: how much of what, by which document. */
import type { Basis, Money, Rate } from "../book";

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
