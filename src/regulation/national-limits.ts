/** Limits that hold in the whole country, or nearly: settings among them say so by their certainty. */
import {
  CUSTOM,
  FUNDS_RULES,
  SCHOOL_CONGRESS_RULES,
  TEN_MEASURES,
  TRADE_UNION_LAW,
  UNION_CHARTER,
  WOMENS_COMMITTEE_RULES,
  citing,
} from "./bases";
import type { Limit } from "./limit";
import { people, share, times } from "./limit-values";

export const NATIONAL_LIMITS: readonly Limit[] = [
  { subject: "dues", value: share(5, 1000), basis: { ...FUNDS_RULES } },
  { subject: "employerContribution", value: share(2, 100), basis: citing(TRADE_UNION_LAW, "第四十三条") },
  { subject: "prizeWinners", value: share(2, 3), basis: citing(FUNDS_RULES, "第八条") },
  { subject: "duesTopUp", value: share(3, 1), basis: { ...FUNDS_RULES, certainty: "unconfirmed" } },
  { subject: "duesTopUp", value: share(4, 1), basis: TEN_MEASURES },
  { subject: "outings", value: times(4), basis: TEN_MEASURES },
  { subject: "outingLength", value: { kind: "days", count: 1 }, basis: citing(FUNDS_RULES, "第八条") },
  { subject: "outingLength", value: { kind: "days", count: 2 }, basis: TEN_MEASURES },
  { subject: "consumptionCoupons", value: times(1), basis: TEN_MEASURES },
  { subject: "womensCommittee", value: people(10), basis: citing(WOMENS_COMMITTEE_RULES, "第十一条") },
  { subject: "teacherDeputies", value: share(60, 100), basis: citing(SCHOOL_CONGRESS_RULES, "第十条") },
  // Substance seen in schools' own rules, the national article was not.
  { subject: "congressQuorum", value: share(2, 3), basis: { ...SCHOOL_CONGRESS_RULES, certainty: "unconfirmed" } },
  // Said by provinces only; elsewhere a good custom.
  { subject: "chairVacancy", value: { kind: "months", count: 3 }, basis: { ...UNION_CHARTER, certainty: "unconfirmed" } },
  // No document says a figure: a setting, a third being four times an even month.
  { subject: "decemberShare", value: share(1, 3), basis: { ...CUSTOM, certainty: "unconfirmed" } },
];
