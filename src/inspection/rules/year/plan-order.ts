import { groupedBy } from "../../../book";
import { INSPECTION_LISTS } from "../../../regulation";
import { bareName, coreOfName, likeness } from "../../../schedule/activity-names";
import { ordinalOf } from "../../../schedule/plan-months";
import { makesReady } from "../../../schedule/subjects";
import { hit, type Rule } from "../../rule";
import { planOfYear } from "./plan-of-year";

/** Words of making ready, and of what comes of it. */
const READY = /创建|建成|筹备|筹划|准备|启动|方案|拟定|拟订|排练|彩排|征集|收集|报名|动员|初选|筹建/g;
const ALIKE = 0.75;
const SHORTEST = 2;

export const planOrder: Rule = {
  id: "plan-order",
  title: "先筹备，后举办",
  kind: "planMismatch",
  level: "应改",
  needs: { plan: ["month", "name"] },
  basis: INSPECTION_LISTS,
  why: "筹备排在活动后面，计划一看就是抄来的。",
  fix: "核对两项的月份，把筹备调到活动之前。",
  *check(inspection) {
    const plan = inspection.derive(planOfYear);
    const events = groupedBy(plan.filter(({ name }) => !isPreparation(name)), ({ name }) => subjectOf(name).slice(-SHORTEST));
    for (const preparation of plan.filter(({ name }) => isPreparation(name))) {
      const subject = subjectOf(preparation.name);
      const own = (events.get(subject.slice(-SHORTEST)) ?? []).filter(({ name }) => subject.length >= SHORTEST && isSubject(subject, name));
      const begins = ordinalOf(preparation.months[0]!);
      const last = own[own.length - 1];
      if (last && own.every(({ months }) => ordinalOf(months[months.length - 1]!) < begins)) {
        yield hit(preparation.row, "name", "的筹备排在活动之后", { also: [last.row.place("name")] });
      }
    }
  },
};

function isPreparation(name: string): boolean {
  return makesReady(name) || name.includes("筹建");
}

/** What is prepared: 迎春晚会节目排练 is 迎春晚会节目. */
function subjectOf(name: string): string {
  const rest = name.replace(READY, "");
  const core = coreOfName(rest);
  return core.length < SHORTEST ? bareName(rest) : core;
}

function isSubject(subject: string, event: string): boolean {
  const core = subjectOf(event);
  return core === subject || (core.length > SHORTEST && subject.includes(core)) || (subject.length > SHORTEST && core.includes(subject)) || likeness(subject, core) >= ALIKE;
}
