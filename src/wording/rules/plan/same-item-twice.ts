import type { WordingRule } from "../../rule";
import { plansOf } from "./plans";

/** What unions hold once a year; visits and meetings may well come again. */
const YEARLY = /运动会|比赛|竞赛|晚会|联欢|评选/;

export const sameItemTwice: WordingRule = {
  id: "plan-same-item-twice",
  title: "一年一次的活动不排两次",
  kind: "planMismatch",
  level: "建议",
  why: "一样的文字排在两个月，可能是复制时忘了改。",
  fix: "确认是不是真的办两次；是的话写明区别。",
  *check(manuscript) {
    for (const { activities } of plansOf(manuscript)) {
      const first = new Map<string, readonly number[]>();
      for (const { name, months, offset, text } of activities) {
        const before = first.get(name);
        if (before === undefined) first.set(name, months);
        else if (YEARLY.test(name)) yield { start: offset, end: offset + text.length, text: `和${before.join("、")}月的安排完全一样` };
      }
    }
  },
};
