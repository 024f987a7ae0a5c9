import { INSPECTION_LISTS } from "../../../regulation";
import type { Fields, Hit, Rule } from "../../rule";
import { acts, ACTING, hasActs, hitOnAct, type Act } from "./acts";
import { presenceAtUnit, type Said } from "./presence";

export const actingWhileAbsent: Rule = {
  id: "acting-while-absent",
  title: "主持、记录、经办的人当天要在单位",
  kind: "notInPost",
  level: "应改",
  needs: {},
  reads: {
    staff: ["arrivedOn", "leftOn"],
    members: ["joinedWorkOn", "leftOn"],
    memberChanges: ["date", "kind"],
    ...(Object.fromEntries(Object.entries(ACTING).map(([table, { who }]) => [table, who])) as Fields),
  },
  basis: INSPECTION_LISTS,
  why: "已经调离、退休或还没有来的人出现在记录里，会被认为是事后补的或抄来的。",
  fix: "对照签到表和原始记录核实是谁、是哪一天，如实更正。",
  *check(inspection) {
    if (!hasActs(inspection)) return;
    const presences = inspection.derive(presenceAtUnit);
    if (presences.size === 0) return;
    for (const act of inspection.derive(acts)) {
      const { from, to } = presences.get(act.person) ?? {};
      if (to && act.day > to.day) yield absent(act, "已经离开单位", to);
      else if (from && act.day < from.day) yield absent(act, "还没有到单位", from);
    }
  },
};

function absent(act: Act, how: string, said: Said): Hit {
  return hitOnAct(act, `当天${how}（${said.day}）`, said.place);
}
