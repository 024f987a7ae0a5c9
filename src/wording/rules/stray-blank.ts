import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** Blanks before a closing mark or behind an opening one; those between words may be meant. */
const STRAY = /(?<=[\u4e00-\u9fff”》)]) +(?=[,。;:、?!”》)])|(?<=[“《(]) +(?=[\u4e00-\u9fff])/g;

export const strayBlank: WordingRule = {
  id: "text-stray-blank",
  title: "标点前后没有多余的空格",
  kind: "other",
  level: "建议",
  why: "标点前后的空格是转载或断行留下的。",
  fix: "删去空格。",
  *check({ folded }) {
    for (const { start, end } of occurrencesOf(STRAY, folded)) yield { start, end, mend: "", text: "标点旁边有多余的空格" };
  },
};
