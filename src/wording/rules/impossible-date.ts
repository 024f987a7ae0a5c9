import { daysInMonth } from "../../book";
import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

const DAY = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const LEAP_YEAR = 2024;

export const impossibleDate: WordingRule = {
  id: "text-impossible-date",
  title: "日期确有其日",
  kind: "other",
  level: "必改",
  why: "日历上没有的日期是笔误。",
  fix: "核对日期后改正。",
  *check({ folded }) {
    for (const { start, end, words, groups } of occurrencesOf(DAY, folded)) {
      const [year, month, day] = [Number(groups[0]) || LEAP_YEAR, Number(groups[1]), Number(groups[2])];
      if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) continue;
      yield { start, end, text: `没有“${words}”这一天` };
    }
  },
};
