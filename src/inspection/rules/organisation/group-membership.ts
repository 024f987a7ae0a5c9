import type { LedgerRow } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";
import { hit, type Outcome, type Rule } from "../../rule";

/** Where fewer names agree, the two lists divide the union differently. */
const AGREE = 0.5;

export const groupMembership: Rule = {
  id: "group-membership",
  title: "每名会员编在一个工会小组",
  kind: "organisation",
  level: "建议",
  needs: { groups: ["group"] },
  reads: { members: ["group"], groups: ["members"] },
  basis: CUSTOM,
  why: "小组是工会的最小单位，会员编在哪个组、组长是谁，检查时会抽问。",
  fix: "核对会员名册和小组名单，一人一组，组名写法一致。",
  *check(inspection) {
    yield* inTwoGroups(inspection);
    yield* unknownGroups(inspection);
  },
};

function* inTwoGroups(inspection: Inspection): Generator<Outcome> {
  const groupOf = new Map<string, LedgerRow<"groups">>();
  const members = new Set(inspection.rows("members").flatMap((row) => personsIn(row, "name")));
  for (const row of inspection.rows("groups")) {
    if (row.isCarried("members")) continue;
    const again = personsIn(row, "members").flatMap((name) => {
      const other = groupOf.get(name);
      if (!other) groupOf.set(name, row);
      return other && other.value("group") !== row.value("group") && members.has(name) ? [other] : [];
    });
    if (again.length > 0) yield hit(row, "members", `的小组有 ${again.length} 人已编在别的小组`, { also: again.map((other) => other.place("members")) });
  }
}

function* unknownGroups(inspection: Inspection): Generator<Outcome> {
  const known = new Set(inspection.rows("groups").flatMap((row) => groupKey(row.value("group") ?? "")));
  const named = inspection.rows("members").filter((row) => row.value("group") !== undefined);
  const strange = named.filter((row) => !known.has(groupKey(row.value("group")!)));
  if (strange.length === 0 || strange.length > named.length * (1 - AGREE)) return;
  const [first] = strange;
  yield hit(first!, "group", `起有 ${strange.length} 名会员的小组不在小组名单里`, { also: strange.slice(1).map((row) => row.place("group")) });
}

/** 数学组, 数学工会小组 and 数学 小组 are one. */
function groupKey(name: string): string {
  return name.normalize("NFKC").replace(/\s|工会|小组$|组$/g, "").replace(/小?组$/, "");
}
