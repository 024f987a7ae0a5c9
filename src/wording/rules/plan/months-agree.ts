import { integerOf } from "../../../calendar";
import { coreOfName } from "../../../schedule/activity-names";
import type { WordingRule } from "../../rule";
import { occurrencesOf } from "../occurrences";
import { plansOf } from "./plans";

const PROMISE = /(?<![\d一二三四五六七八九十年])([一二三四五六七八九十]{1,2}|\d{1,2})月份?(?:组织|举办|开展|召开|进行)([^,。;、:\n]{3,24})/g;
const SHORTEST_CORE = 3;

export const monthsAgree: WordingRule = {
  id: "plan-months-agree",
  title: "正文和安排里的月份一致",
  kind: "planMismatch",
  level: "应改",
  why: "同一活动两处写的月份不同，到时不知按哪个办。",
  fix: "核对后统一月份。",
  *check(manuscript) {
    for (const { body, bodyStart, activities } of plansOf(manuscript)) {
      for (const { start, end, groups } of occurrencesOf(PROMISE, body, bodyStart)) {
        const month = integerOf(groups[0]!);
        const core = coreOfName(groups[1]!);
        if (month === undefined || core.length < SHORTEST_CORE) continue;
        const tail = core.slice(-SHORTEST_CORE);
        const isPlanned = activities.some(({ months, name }) => months.includes(month) && name.includes(tail));
        const same = activities.filter(({ name }) => areAlike(coreOfName(name), core));
        if (isPlanned || same.length === 0 || same.some(({ months }) => months.includes(month))) continue;
        yield { start, end, text: `正文写在${month}月，活动安排里在${same[0]!.months.join("、")}月` };
      }
    }
  },
};

function areAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.length >= SHORTEST_CORE && longer.includes(shorter);
}
