import { yearOf } from "../../book";
import type { Manuscript, Part } from "../manuscript";
import type { WordingHit, WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** 11年华新…: a year with two digits at a sentence's beginning; 30年教龄 counts years. */
const TWO_DIGITS = /(?<=^|[。;\n])(\d{2})年(?=[\u4e00-\u9fff])(?!教龄|以[上下来前]|[来间前后的内多里])/gm;
/** 10年2月26日 */
const TWO_DIGITS_OF_DATE = /(?<=^|[\s。;|])(\d{2})年(?=\d{1,2}月)/gm;
/** 20152016学年, 20111-201112: a sign was lost, or a digit is one too many. */
const GLUED = /(?<!\d)(?:20\d{2}20\d{2}(?= ?学年)|20\d{3}-+20\d{2,4}(?!\d))/g;
/** 2024年,我们将…; years inside titles, numbers of documents and spans are no business of the plan. */
const YEAR = /(?<![\d〔[(《年至-])(20\d{2})年(?!来|以来|前|后|至|到|-|版|修)/g;
const SPEAKS_OF_NOW = /^[,]?(?:度)?[,]?(?:我们|我[校局院会司]|本[校会]|学校|公司|全[校局院]|工会)?[^。;\n]{0,12}(?:将|拟|计划|要|工会工作(?:计划|要点|安排|思路|总体))/;
const ABOUT_THE_PAST = /(?:自|从|于|在|总结|回顾|去年|上一?年|截至|截止|获|被评为|制定|印发|通过)$/;

export const years: WordingRule = {
  id: "text-year",
  title: "年份前后一致",
  kind: "other",
  level: "应改",
  why: "年份和标题对不上，多半是沿用去年的稿子没有改全。",
  fix: "核对年份，改成本年度的；确实说往年的，写明“去年”或“某年以来”。",
  *check(manuscript) {
    for (const form of [TWO_DIGITS, TWO_DIGITS_OF_DATE]) {
      for (const { start, end, words } of occurrencesOf(form, manuscript.folded)) yield { start, end, text: `年份“${words}”要写全四位数字` };
    }
    for (const { start, end } of occurrencesOf(GLUED, manuscript.folded)) {
      yield { start, end, text: `年份“${manuscript.text.slice(start, end)}”写得不对，请核对` };
    }
    for (const part of manuscript.parts) yield* againstTitle(manuscript, part);
  },
};

function* againstTitle(manuscript: Manuscript, part: Part): Iterable<WordingHit> {
  const titled = /(?<!\d)(20\d{2})/.exec(part.title)?.[1] ?? (manuscript.facts.year === undefined ? undefined : String(manuscript.facts.year));
  if (titled === undefined) return;
  const year = Number(titled);
  const isSchoolYear = /学年|学期/.test(part.title);
  const isSummary = /总结/.test(part.title);
  for (const { start, end, groups } of occurrencesOf(YEAR, manuscript.folded.slice(part.bodyStart, part.end), part.bodyStart)) {
    const named = Number(groups[0]);
    // A summary looks ahead, and a school year has two years.
    if (named === year || ((isSchoolYear || isSummary) && named === year + 1)) continue;
    const after = manuscript.folded.slice(end, end + 30);
    const before = manuscript.folded.slice(Math.max(part.bodyStart, start - 6), start);
    if (SPEAKS_OF_NOW.test(after) && !ABOUT_THE_PAST.test(before)) yield { start, end, text: `标题是${year}年，这里却写“${named}年”` };
    else if (named > yearOf(manuscript.facts.today) + 10) yield { start, end, text: `年份“${named}年”太远，请核对` };
  }
}
