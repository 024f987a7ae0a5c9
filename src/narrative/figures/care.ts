/** Visits and help: occasions and sums, never names. */
import type { Figure, Sum } from "../phrase";
import { countOf, groupedBy, placesOf, rowsWithin, someOf, sumOf, type Scope } from "./scope";

export interface CareFigures {
  readonly visits?: Figure;
  readonly reasons: readonly { readonly reason: string; readonly visits: Figure }[];
  /** Cash and goods together. */
  readonly spentOnVisits?: Sum;
  readonly visitsUnsigned?: Figure;
  /** Files of members in need that are open. */
  readonly inNeed?: Figure;
  readonly retiredVisited?: Figure;
  readonly insured?: Figure;
  readonly healthChecks?: Figure;
  readonly recuperations?: Figure;
  /** Festivals on which goods were given out. */
  readonly festivals: readonly string[];
  readonly spentOnFestivals?: Sum;
}

/** How a text names an occasion that the ledger states. */
const OCCASIONS: readonly (readonly [RegExp, string])[] = [
  [/会员去世|本人去世/, "会员去世"],
  [/去世|病故|丧/, "亲属去世"],
  [/住院|生病|患病|手术|病/, "生病住院"],
  [/生育|产|新妈妈/, "生育"],
  [/婚/, "结婚"],
  [/退休|离岗/, "退休离岗"],
  [/灾|意外|火|水淹/, "意外灾害"],
  [/困难|贫|特困|低保/, "生活困难"],
];

/** The occasion in the words of a text; undefined for one that has none and must not be spelled out. */
export function occasionOf(reason: string): string | undefined {
  return OCCASIONS.find(([words]) => words.test(reason))?.[1];
}

export function careFigures(scope: Scope): CareFigures {
  const visits = rowsWithin(scope, "visits", "date").filter((row) => !row.isEmpty("person") || !row.isEmpty("reason"));
  const goods = rowsWithin(scope, "welfare", "date");
  const health = rowsWithin(scope, "healthCare", "date");
  const counted = countOf(scope, "visits", visits, "reason");
  const unsigned = someOf(visits.filter((row) => row.value("signed")?.present === false), "signed");
  const inNeed = someOf([...scope.ledger.rows("hardship")].filter((row) => !row.isEmpty("name")), "fileNo");
  const retired = someOf(visits.filter((row) => row.value("personKind") === "退休"), "personKind");
  const insured = someOf([...scope.ledger.rows("mutualAid")].filter((row) => !row.isEmpty("name")), "product");
  const checks = someOf(health.filter((row) => row.value("kind") === "体检"), "kind");
  const recuperations = someOf(health.filter((row) => row.value("kind") === "疗休养"), "kind");
  const spentOnVisits = sumOf(visits, "amount", "goodsAmount");
  const spentOnFestivals = sumOf(goods, "amount");
  return {
    reasons: [...groupedBy(visits, (row) => occasionOf(row.value("reason") ?? "") ?? "其他情况")].map(([reason, rows]) => ({
      reason,
      visits: { value: rows.length, places: placesOf(rows, "reason") },
    })),
    festivals: [...groupedBy(goods, (row) => row.value("festival")).keys()],
    ...(counted && { visits: counted }),
    ...(spentOnVisits && { spentOnVisits }),
    ...(unsigned && { visitsUnsigned: unsigned }),
    ...(inNeed && { inNeed }),
    ...(retired && { retiredVisited: retired }),
    ...(insured && { insured }),
    ...(checks && { healthChecks: checks }),
    ...(recuperations && { recuperations }),
    ...(spentOnFestivals && { spentOnFestivals }),
  };
}
