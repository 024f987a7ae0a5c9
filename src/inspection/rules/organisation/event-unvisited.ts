import { isWithin } from "../../../calendar";
import { startOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import { personsIn } from "../../persons";
import { hit, type Rule } from "../../rule";

/** Changes in the roll that are occasions of 五必访. */
const OCCASIONS = new Set(["退休", "去世"]);

export const eventUnvisited: Rule = {
  id: "event-unvisited",
  title: "会员退休、去世要有慰问记录",
  kind: "organisation",
  level: "建议",
  needs: { memberChanges: ["name", "kind"], visits: ["person"] },
  basis: INSPECTION_LISTS,
  why: "五必访看的是该去的有没有去，名册上有变动而没有慰问记录会被问到。",
  fix: "慰问过的补登；没有慰问的如实说明。",
  *check(inspection) {
    const visited = new Set([...inspection.rows("visits").flatMap((row) => personsIn(row, "person")), ...inspection.rows("welfare").flatMap((row) => personsIn(row, "name"))]);
    for (const row of inspection.rows("memberChanges")) {
      const [kind, date] = [row.value("kind"), row.value("date")];
      if (kind === undefined || !OCCASIONS.has(kind) || (date !== undefined && inspection.year && !isWithin(inspection.year, startOf(date)))) continue;
      const names = personsIn(row, "name");
      if (names.length > 0 && !names.some((name) => visited.has(name))) yield hit(row, "kind", `的会员变动是“${kind}”，走访慰问里没有记录`);
    }
  },
};
