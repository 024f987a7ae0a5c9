import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** （二）、 and 1 . at line starts. */
const BRACKETED = /^ *(\( ?([一二三四五六七八九十]{1,3}|\d{1,2}) ?\)) ?[、.,](?=[^\d])/gm;
/** 一，指导思想 and 1，…: a comma numbers nothing. */
const WITH_COMMA = /^ *([一二三四五六七八九十]{1,3}|\d{1,2}) ?, ?(?=[\u4e00-\u9fff])/gm;
const SPACED = /^ *(\d{1,2}) +([.、]) */gm;

export const numberingForm: WordingRule = {
  id: "text-numbering-form",
  title: "序号写法规范",
  kind: "other",
  level: "建议",
  why: "公文的层次序号是一、（一）1.（1），带括号的序号后面不再加标点。",
  fix: "改成规范的写法。",
  *check({ folded }) {
    for (const { end, words, groups } of occurrencesOf(BRACKETED, folded)) {
      const start = end - words.trimStart().length;
      const mend = `（${groups[1]!}）`;
      yield { start, end, mend, text: `序号应写成“${mend}”，后面不加标点` };
    }
    for (const { end, words, groups } of occurrencesOf(WITH_COMMA, folded)) {
      const start = end - words.trimStart().length;
      const mend = `${groups[0]!}${/\d/.test(groups[0]!) ? "." : "、"}`;
      yield { start, end, mend, text: `序号应写成“${mend}”` };
    }
    for (const { end, words, groups } of occurrencesOf(SPACED, folded)) {
      const start = end - words.trimStart().length;
      const mend = `${groups[0]!}${groups[1]!}`;
      yield { start, end, mend, text: `序号应写成“${mend}”，中间不空格` };
    }
  },
};
