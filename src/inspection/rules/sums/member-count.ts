import { CUSTOM } from "../../../regulation";
import type { LedgerRow } from "../../../ledger";
import { sexOfIdNumber } from "../../../ledger/parse";
import { soundIdNumber } from "../../id-numbers";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

/** A list of so few of the members is one of a part of them. */
const PART = 0.5;

export const memberCount: Rule = {
  id: "member-count",
  title: "基本情况的会员数要与名册一致",
  kind: "totalMismatch",
  level: "应改",
  needs: { unit: ["memberCount"], members: ["name"] },
  basis: CUSTOM,
  why: "会员数是会费、代表名额和年报的底数，两处不一样，处处对不上。",
  fix: "以名册为准核对，改基本情况里的数或补名册。",
  *check(inspection) {
    const [unit] = inspection.rows("unit");
    if (!unit) return;
    const all = inspection.rows("members").filter((row) => !row.isEmpty("name") || !row.isEmpty("idNumber"));
    const inside = all.filter(isInside(inspection));
    yield* compared(unit, "memberCount", all, inside, "会员");
    if (all.every((row) => sexOf(row) !== undefined)) {
      yield* compared(unit, "femaleMemberCount", all.filter(isWoman), inside.filter(isWoman), "女会员");
    }
  },
};

/** Those who are members at the end of the year, or today where the year is not over. */
function isInside({ year, today }: Inspection): (row: LedgerRow<"members">) => boolean {
  const day = year && year.to < today ? year.to : today;
  return (row) => {
    const status = row.value("status");
    const left = row.value("leftOn");
    return status === undefined ? !(typeof left === "string" && left <= day) : status === "在册";
  };
}

/** By the ID number where there is one: a wrong sex has a finding of its own. */
function sexOf(row: LedgerRow<"members">): string | undefined {
  const number = soundIdNumber(row);
  return number === undefined ? row.value("sex") : sexOfIdNumber(number);
}

function isWoman(row: LedgerRow<"members">): boolean {
  return sexOf(row) === "女";
}

function* compared(
  unit: LedgerRow<"unit">,
  field: "memberCount" | "femaleMemberCount",
  all: readonly unknown[],
  inside: readonly unknown[],
  whom: string,
): Generator<Outcome> {
  const stated = unit.value(field);
  if (stated === undefined || stated === all.length || stated === inside.length || all.length < stated * PART) return;
  yield hit(unit, field, `基本情况写的是${whom} ${stated} 人，名册上是 ${inside.length} 人`);
}
