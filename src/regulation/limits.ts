/** Limits by subject, region and day. Every figure carries its document; a figure without one can't be written here. */
import type { Basis, PlainDate } from "../book";
import type { Limit, LimitSubject } from "./limit";
import { NATIONAL_LIMITS } from "./national-limits";
import { REGIONAL_LIMITS } from "./regional-limits";

/** Newer rows need not stand below older ones: the day in force decides. */
export const LIMITS: readonly Limit[] = [...NATIONAL_LIMITS, ...REGIONAL_LIMITS];

const BY_SUBJECT: ReadonlyMap<LimitSubject, readonly Limit[]> = new Map(
  LIMITS.map(({ subject }) => [subject, LIMITS.filter((limit) => limit.subject === subject)]),
);

/**
 * The limit in force for a union on a day: one it set itself before the region's, that before the national one, the
 * newest before older ones. Undefined where we know none; a region we don't know gets national limits only.
 * @param own the union's own limits, of any subject
 */
export function limitInForce(
  subject: LimitSubject,
  region: string | undefined,
  on: PlainDate,
  own: readonly Limit[] = [],
): Limit | undefined {
  const inForce = (limits: readonly Limit[]): readonly Limit[] => limits.filter(({ basis }) => isInForce(basis, on));
  const known = inForce(BY_SUBJECT.get(subject) ?? []);
  const regional = known.filter(({ basis }) => basis.region !== undefined && liesIn(region ?? "", basis.region));
  const national = known.filter(({ basis }) => basis.region === undefined);
  return newest(inForce(own).filter((limit) => limit.subject === subject)) ?? newest(regional) ?? newest(national);
}

/** Whether a unit's 地区 (安徽省合肥市庐阳区) lies in a region that a document names (安徽). */
function liesIn(place: string, region: string): boolean {
  return place.replace(/\s/g, "").startsWith(region);
}

/** Whether a document is in force on a day, as far as its first and last day are known. */
function isInForce(basis: Basis, on: PlainDate): boolean {
  return (basis.from ?? "") <= on && on <= (basis.to ?? "9999-12-31");
}

function newest(limits: readonly Limit[]): Limit | undefined {
  return limits.reduce<Limit | undefined>(
    (latest, limit) =>
      latest === undefined || (limit.basis.from ?? "") > (latest.basis.from ?? "") ? limit : latest,
    undefined,
  );
}
