import { INSPECTION_LISTS } from "../../../regulation";
import type { Inspection } from "../../inspection";
import type { Prose } from "../../prose";
import type { Rule } from "../../rule";
import { planOfYear } from "./plan-of-year";
import { hitsInText } from "./wording-of-text";

/** How a plan's text begins its own schedule; without one the table is read behind it. */
const SCHEDULE = /月份?\s*[:：]|^\s*[一二三四五六七八九十]{1,3}月份?\s*$/m;

export const planText: Rule = {
  id: "plan-text",
  title: "计划正文说的与活动安排一致",
  kind: "planMismatch",
  level: "应改",
  needs: {},
  basis: INSPECTION_LISTS,
  why: "正文里写了、安排里没有，或者名称、月份两样，检查时两处对不上。",
  fix: "核对正文和活动安排，补上漏排的月份，统一名称。",
  *check(inspection) {
    for (const prose of inspection.texts) {
      if (prose.kind === "plan") yield* hitsInText(inspection, prose, "planMismatch", scheduleBehind(inspection, prose));
    }
  },
};

/** The table's items as a text would list them. */
function scheduleBehind(inspection: Inspection, { lines }: Prose): string {
  if (lines.some(({ text }) => SCHEDULE.test(text))) return "";
  const items = inspection.derive(planOfYear).map(({ name, months }) => `${months.map(({ month }) => month).join("、")}月：${name}。`);
  return items.length === 0 ? "" : ["", "活动安排", ...items].join("\n");
}
