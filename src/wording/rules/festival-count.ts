import { integerOf } from "../../calendar";
import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** The year before the first one. 教师节: since 1985; 国际妇女节 and 国际护士节 as they are counted each year (2023: 113, 112). */
const YEAR_BEFORE_FIRST: readonly (readonly [festival: string, year: number])[] = [
  ["教师节", 1984],
  ["妇女节", 1910],
  ["护士节", 1911],
];
const COUNTED = /第 ?(\d{1,3}|[一二三四五六七八九十百]{1,5}) ?个[“"]?(?:三.?八”?)?(?:国际)?(?:劳动)?(教师节|妇女节|护士节)/g;

export const festivalCount: WordingRule = {
  id: "text-festival-count",
  title: "第几个节日数得对",
  kind: "other",
  level: "应改",
  why: "“第几个教师节”每年加一，和年份对不上说明是沿用旧稿。",
  fix: "按年份重新数，或者不写第几个。",
  *check(manuscript) {
    for (const { start, end, words, groups } of occurrencesOf(COUNTED, manuscript.folded)) {
      const year = manuscript.yearOf(manuscript.partAt(start));
      const first = YEAR_BEFORE_FIRST.find(([festival]) => festival === groups[1])?.[1];
      const counted = Number(groups[0]) || integerOf(groups[0]!);
      if (year === undefined || first === undefined || !counted) continue;
      // A school year's plan may speak of its second half.
      const right = year - first;
      if (counted !== right && counted !== right + 1) yield { start, end, text: `“${words}”和${year}年对不上，${year}年是第${right}个` };
    }
  },
};
