import { INSPECTION_LISTS } from "../../../regulation";
import { festivalsIn } from "../../../schedule/subjects";
import { sameActivity } from "../../../schedule/same-activity";
import { hitAt, type Rule } from "../../rule";
import { heldByMonth, HeldByMonth } from "./held-by-month";
import { planOfYear } from "./plan-of-year";

/** A few are usual; of a ledger of thousands nobody wants to hear. */
const USUAL = 3;
const MOST = 300;

export const heldUnplanned: Rule = {
  id: "held-unplanned",
  title: "办过的活动多数在计划里",
  kind: "planMismatch",
  level: "建议",
  needs: { plan: ["month", "name"], activities: ["date", "name"] },
  basis: INSPECTION_LISTS,
  why: "办的和计划的对不上，计划就像是应付检查写的。",
  fix: "临时增加的活动在备注里写明依据；计划调整过的，附调整后的计划。",
  *check(inspection) {
    const plan = inspection.derive(planOfYear).map(({ row, name, months }) => ({ activity: name, months, place: row.place("name"), table: "plan" as const }));
    const held = inspection.derive(heldByMonth).all.filter(({ table }) => table === "activities");
    if (plan.length === 0 || held.length > MOST) return;
    const planned = new HeldByMonth(plan);
    const unplanned = held.filter(({ activity, months }) => !planned.near(activity, months).some((item) => sameActivity(item, { activity, months }) || sharesFestival(item.activity, activity)));
    const [first] = unplanned;
    if (!first || unplanned.length <= USUAL) return;
    yield hitAt(first.place, `等 ${unplanned.length} 项活动不在年度计划里`, `${unplanned.length}`, { table: "activities", also: unplanned.slice(1).map(({ place }) => place) });
  },
};

function sharesFestival(a: string, b: string): boolean {
  const festivals = festivalsIn(a);
  return festivals.length > 0 && festivalsIn(b).some((festival) => festivals.includes(festival));
}
