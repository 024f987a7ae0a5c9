import { CUSTOM } from "../../../regulation";
import type { LedgerRow } from "../../../ledger";
import { sexIn } from "../../../ledger/parse";
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
    if (!isSumOfGroups(inspection, unit.value("memberCount"))) yield* compared(unit, "memberCount", all, inside, "会员");
    if (isOfMembers(unit) && all.every((row) => sexOf(row) !== undefined)) {
      yield* compared(unit, "femaleMemberCount", all.filter(isWoman), inside.filter(isWoman), "女会员");
    }
  },
};

/** A number that the groups add up to is right by another list: the roster may hold a part of the members. */
function isSumOfGroups(inspection: Inspection, stated: number | undefined): boolean {
  const counts = inspection.rows("groups").map((row) => row.value("headcount"));
  return counts.length > 1 && counts.every((count) => count !== undefined) && counts.reduce<number>((sum, count) => sum + count!, 0) === stated;
}

/** 女职工数 counts others than the women among the members. */
function isOfMembers({ set }: LedgerRow<"unit">): boolean {
  const { block } = set;
  const heading = block.layout === "keyValue" ? block.cells.find(({ field }) => field === "femaleMemberCount")?.heading : undefined;
  return heading === undefined || !/职工|教师|教工|员工|干部/.test(heading) || /会员/.test(heading);
}

/** Words of a remark that say a member is one no longer. */
const LEFT = /调出|调离|转出|离职|辞职|退会|退休|去世|病故|已故|除名/;

/** Those who are members at the end of the year, or today where the year is not over. */
function isInside({ year, today }: Inspection): (row: LedgerRow<"members">) => boolean {
  const day = year && year.to < today ? year.to : today;
  return (row) => {
    const status = row.value("status");
    const left = row.value("leftOn");
    if (status !== undefined) return status === "在册";
    return left === undefined ? !LEFT.test(row.text("remark")) : !(typeof left === "string" && left <= day);
  };
}

/** By the ID number where there is one: a wrong sex has a finding of its own. */
function sexOf(row: LedgerRow<"members">): string | undefined {
  const number = soundIdNumber(row);
  return number === undefined ? row.value("sex") : sexIn(number);
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
  // Who counts as a member (retained, gone this year) differs: any number between those inside and all is right.
  if (stated === undefined || (stated >= inside.length && stated <= all.length) || all.length < stated * PART) return;
  yield hit(unit, field, `基本情况写的是${whom} ${stated} 人，名册上是 ${inside.length} 人`);
}
