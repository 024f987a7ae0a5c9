/** Limits by subject, region and day. Every figure carries its document; a figure without one can't be written here. */
import type { Basis, Money, PlainDate, Rate } from "../book";
import { money } from "../book";
import { FUNDS_RULES, TEN_MEASURES, TRADE_UNION_LAW, citing } from "./bases";

export type LimitSubject =
  /** Goods given at the festivals that are holidays by law, together. */
  | "festivalGoods"
  | "birthday"
  /** Winners among those who take part in a contest. */
  | "prizeWinners"
  /** 春秋游. */
  | "outings"
  | "outingLength"
  /** What union funds may add to spending from dues, as a multiple of the year's dues. */
  | "duesTopUp"
  /** A member's dues, as a share of the monthly wage. */
  | "dues"
  /** What the employer pays over, as a share of all wages. */
  | "employerContribution";

export type LimitValue =
  | { readonly kind: "money"; readonly amount: Money; readonly per: "personYear" | "personTime" }
  | { readonly kind: "share"; readonly rate: Rate }
  | { readonly kind: "times"; readonly count: number; readonly per: "year" }
  | { readonly kind: "days"; readonly count: number };

export interface Limit {
  readonly subject: LimitSubject;
  readonly value: LimitValue;
  readonly basis: Basis;
}

/** Titles as far as our sources print them: most say no more than 实施办法 or 细则. */
function provincial(region: string, document: string, from: PlainDate, rest: Partial<Basis> = {}): Basis {
  return { document, region, from, certainty: "reported", ...rest };
}

function yuan(amount: number, per: "personYear" | "personTime"): LimitValue {
  return { kind: "money", amount: money(amount * 100), per };
}

function share(numerator: number, denominator: number): LimitValue {
  return { kind: "share", rate: { numerator, denominator } };
}

function goods(amount: number, basis: Basis): Limit {
  return { subject: "festivalGoods", value: yuan(amount, "personYear"), basis };
}

function birthday(amount: number, basis: Basis): Limit {
  return { subject: "birthday", value: yuan(amount, "personYear"), basis };
}

const ANHUI_2018 = provincial("安徽", "实施办法（试行）", "2018-03-12");
const ANHUI_2025 = provincial("安徽", "实施办法", "2025-08-21", {
  number: "皖工发〔2025〕18号",
  certainty: "unconfirmed",
});
const FUJIAN_2018 = provincial("福建", "实施办法（首版）", "2018-01-01", { to: "2018-12-31" });
const FUJIAN_2019 = provincial("福建", "实施办法", "2019-01-01", { number: "闽工〔2018〕158号" });
const SHANDONG_2018 = provincial("山东", "细则（试行）", "2018-07-01");
const SHANDONG_2019 = provincial("山东", "2019年6月24日通知", "2019-06-24");
const HENAN_2018 = provincial("河南", "实施办法", "2018-02-09");
const LIAONING_2025 = provincial("辽宁", "十项措施", "2025-05-01");
const HEILONGJIANG_2025 = provincial("黑龙江", "十二项措施", "2025-04-30");

/** Newer rows need not stand below older ones: the day in force decides. */
export const LIMITS: readonly Limit[] = [
  { subject: "dues", value: share(5, 1000), basis: { ...FUNDS_RULES } },
  { subject: "employerContribution", value: share(2, 100), basis: citing(TRADE_UNION_LAW, "第四十三条") },
  { subject: "prizeWinners", value: share(2, 3), basis: citing(FUNDS_RULES, "第八条") },
  { subject: "duesTopUp", value: share(3, 1), basis: { ...FUNDS_RULES, certainty: "unconfirmed" } },
  { subject: "duesTopUp", value: share(4, 1), basis: TEN_MEASURES },
  { subject: "outings", value: { kind: "times", count: 4, per: "year" }, basis: TEN_MEASURES },
  { subject: "outingLength", value: { kind: "days", count: 1 }, basis: citing(FUNDS_RULES, "第八条") },
  { subject: "outingLength", value: { kind: "days", count: 2 }, basis: TEN_MEASURES },
  goods(1500, ANHUI_2018),
  goods(2200, ANHUI_2025),
  birthday(300, ANHUI_2018),
  birthday(500, ANHUI_2025),
  goods(1300, FUJIAN_2018),
  goods(1800, FUJIAN_2019),
  birthday(300, FUJIAN_2019),
  goods(1600, SHANDONG_2018),
  goods(2000, SHANDONG_2019),
  birthday(300, SHANDONG_2018),
  goods(2000, HENAN_2018),
  birthday(300, HENAN_2018),
  goods(2000, LIAONING_2025),
  goods(1800, HEILONGJIANG_2025),
  birthday(300, HEILONGJIANG_2025),
];

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
  const own = inForce.filter((limit) => limit.basis.region !== undefined && limit.basis.region === region);
  const national = inForce.filter((limit) => limit.basis.region === undefined);
  return newest(own) ?? newest(national);
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
