import type { WordingRule } from "../../rule";
import { plansOf } from "./plans";

interface Work {
  readonly name: string;
  /** How a plan promises it. */
  readonly promised: RegExp;
  /** Items of a schedule that keep the promise. */
  readonly planned: RegExp;
}

/** Work that stands in nearly every plan and has its days in the year. */
const WORK: readonly Work[] = [
  { name: "送温暖", promised: /送温暖”?(?:活动|工程|工作)/, planned: /送温暖|慰问|拜年|走访|看望|帮扶/ },
  { name: "校务公开", promised: /(?:校务|政务|厂务|企务)公开(?:工作)?(?:年度报告|的?督导|自查|检查)|更换(?:校务|政务|厂务|企务)公开栏/, planned: /(?:校务|政务|厂务|企务)公开/ },
  { name: "教代会提案", promised: /(?:教代会|职代会)提案(?:的)?(?:收集|征集)|提案的?(?:征集|收集)/, planned: /提案|教代会|职代会|双代会|代表大会/ },
  { name: "职工体检", promised: /(?:教职工|职工|员工|干警)的?(?:健康)?体检/, planned: /体检/ },
];

export const workWithoutMonth: WordingRule = {
  id: "plan-work-without-month",
  title: "正文里的经常工作在安排里有月份",
  kind: "planMismatch",
  level: "建议",
  why: "正文写了、安排里没有月份的工作容易落空。",
  fix: "在活动安排里给它定一个月份。",
  *check(manuscript) {
    for (const { body, bodyStart, activities } of plansOf(manuscript)) {
      for (const { name, promised, planned } of WORK) {
        const promise = promised.exec(body);
        if (!promise || activities.some((activity) => planned.test(activity.name))) continue;
        const start = bodyStart + promise.index;
        yield { start, end: start + promise[0].length, text: `正文写了${name}，活动安排里没有` };
      }
    }
  },
};
