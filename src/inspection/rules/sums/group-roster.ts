import type { LedgerRow } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Rule } from "../../rule";

export const groupRoster: Rule = {
  id: "group-roster",
  title: "小组人数要与会员名册一致",
  kind: "totalMismatch",
  level: "应改",
  needs: { groups: ["group", "headcount"], members: ["group"] },
  basis: CUSTOM,
  why: "小组登记的人数与名册上这一组的人数不同，全体会员数就加不对。",
  fix: "按名册数一遍这一组的人，改正写错的一处。",
  *check(inspection) {
    const roster = rosterByGroup(inspection);
    const rows = inspection.rows("groups").filter((row) => row.value("headcount") !== undefined && roster.has(groupName(row)));
    const wrong = rows.filter((row) => !agrees(row.value("headcount")!, roster.get(groupName(row))!));
    // The two lists must speak of the same groups: most agree.
    if (wrong.length * 2 >= rows.length || rows.length < roster.size / 2) return;
    for (const row of wrong) {
      yield hit(row, "headcount", `的人数写的是 ${row.value("headcount")}，名册上这一组是 ${roster.get(groupName(row))!.inside} 人`);
    }
  },
};

interface Count {
  readonly all: number;
  readonly inside: number;
}

function agrees(stated: number, { all, inside }: Count): boolean {
  return stated >= inside && stated <= all;
}

function groupName(row: LedgerRow<"groups"> | LedgerRow<"members">): string {
  return ((row as LedgerRow<"groups">).value("group") ?? "").replace(/\s|工会|小组$|组$/g, "");
}

function rosterByGroup(inspection: Inspection): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const row of inspection.rows("members")) {
    const name = groupName(row);
    if (name === "") continue;
    const { all, inside } = counts.get(name) ?? { all: 0, inside: 0 };
    const left = !row.isEmpty("leftOn") || (row.value("status") ?? "在册") !== "在册" || /调出|调离|转出|退休|离职|去世/.test(row.text("remark"));
    counts.set(name, { all: all + 1, inside: inside + (left ? 0 : 1) });
  }
  return counts;
}
