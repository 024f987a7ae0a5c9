import type { WordingRule } from "../../rule";
import { plansOf } from "./plans";

const EACH_TERM = /每学期(?:至少|要|都)?召?开(?:一次|1次)?(?:教代会|教职工代表大会|职代会|教职工大会)/;
const CONGRESS = /教代会|双代会|职代会|(?:职工|会员)代表大会/;
const PREPARING = /准备|筹备|筹开|征集|提案|代表团长|培训/;

const TERMS: readonly { readonly name: string; readonly months: readonly number[] }[] = [
  { name: "春季学期（2—7月）", months: [2, 3, 4, 5, 6, 7] },
  { name: "秋季学期（8月—次年1月）", months: [8, 9, 10, 11, 12, 1] },
];

export const congressEachTerm: WordingRule = {
  id: "plan-congress-each-term",
  title: "说每学期开教代会，安排里就每学期有",
  kind: "planMismatch",
  level: "应改",
  why: "正文作了承诺，安排里却没有时间，检查时两处对不上。",
  fix: "在活动安排里补上教代会的月份，或按实际改写正文。",
  *check(manuscript) {
    for (const { body, bodyStart, activities } of plansOf(manuscript)) {
      const promise = EACH_TERM.exec(body);
      if (!promise) continue;
      const start = bodyStart + promise.index;
      for (const { name, months } of TERMS) {
        const inTerm = activities.filter((activity) => activity.months.some((month) => months.includes(month)));
        const isPlanned = inTerm.some((activity) => CONGRESS.test(activity.name) && !PREPARING.test(activity.name));
        if (inTerm.length > 0 && !isPlanned) yield { start, end: start + promise[0].length, text: `正文说每学期召开教代会，活动安排里${name}没有` };
      }
    }
  },
};
