import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** A question mark inside a name, or the sign that stands for a character no program could read. */
const LOST = /\ufffd+|(?<=[“《][^”》\n?]{1,20})\?(?=[^”》\n?]{2,20}[”》])/g;
/** 2月21日?2月27日, 慶?;動: no sentence has a question mark there. */
const BETWEEN = /(?<=[月日年])\?(?=\d)|(?<=[\u4e00-\u9fff])\?(?=[;,。、])|(?<=^ *\d{1,2}[、.] ?)\?/gm;

export const lostCharacter: WordingRule = {
  id: "text-lost-character",
  title: "没有丢失的字符",
  kind: "other",
  level: "应改",
  why: "转换编码时读不出的字会变成“？”或“�”，名称就错了。",
  fix: "对照原件补上丢失的字；名称中间的多半是间隔号“·”。",
  *check({ text, folded }) {
    for (const { start, end } of occurrencesOf(BETWEEN, folded)) yield { start, end, text: `“${text.slice(start, end)}”可能是转换时丢失的字符` };
    for (const { start, end } of occurrencesOf(LOST, folded)) yield { start, end, text: `名称中的“${text.slice(start, end)}”可能是转换时丢失的字符` };
  },
};
