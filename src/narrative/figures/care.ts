/** Visits and help: occasions and sums, never names. */
import type { LedgerRow } from "../../ledger";
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

export const RETIREMENT = "退休离岗";

/** How a text names an occasion that the ledger states. */
const OCCASIONS: readonly (readonly [RegExp, string])[] = [
  [/会员去世|本人去世/, "会员去世"],
  [/去世|病故|丧/, "亲属去世"],
  [/住院|生病|患病|手术|病/, "生病住院"],
  [/生育|产|新妈妈/, "生育"],
  [/婚/, "结婚"],
  [/退休|离岗/, RETIREMENT],
  [/灾|意外|火|水淹/, "意外灾害"],
  [/困难|贫|特困|低保/, "生活困难"],
];

/** The occasion in the words of a text; undefined for one that has none and must not be spelled out. */
export function occasionOf(reason: string): string | undefined {
  return OCCASIONS.find(([words]) => words.test(reason))?.[1];
}

const OTHER = "其他情况";

/** The most frequent occasion first, the rest last. */
function visitsByOccasion(visits: readonly LedgerRow<"visits">[]): CareFigures["reasons"] {
  return [...groupedBy(visits, (row) => occasionOf(row.value("reason") ?? "") ?? OTHER)]
    .map(([reason, rows]) => ({ reason, visits: { value: rows.length, places: placesOf(rows, "reason") } }))
    .sort((a, b) => Number(a.reason === OTHER) - Number(b.reason === OTHER) || b.visits.value - a.visits.value);
}

/** In the order of the year. 国庆中秋 stands for two of them; 2024年端午节慰问品签领表 for one. */
const FESTIVALS: readonly (readonly [RegExp, string])[] = [
  [/元旦/, "元旦"],
  [/春节/, "春节"],
  [/清明/, "清明节"],
  [/五一|劳动节/, "劳动节"],
  [/端午/, "端午节"],
  [/中秋/, "中秋节"],
  [/国庆/, "国庆节"],
];

/** The festivals that texts such as 中秋节慰问品 name, each once, in the order of the year. */
export function festivalsIn(names: readonly string[]): readonly string[] {
  const known = FESTIVALS.filter(([word]) => names.some((name) => word.test(name))).map(([, name]) => name);
  const others = names.filter((name) => [...name].length <= 6 && !FESTIVALS.some(([word]) => word.test(name)));
  return [...known, ...new Set(others)];
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
    reasons: visitsByOccasion(visits),
    festivals: festivalsIn(goods.flatMap((row) => row.value("festival") ?? [])),
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
