import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** Shorter sentences may well come again. */
const SHORTEST = 16;
const SENTENCE = /[^。;!?\n\r\t]{16,300}/g;

export const repeatedSentence: WordingRule = {
  id: "text-repeated-sentence",
  title: "一句话不说两遍",
  kind: "textCopied",
  level: "建议",
  why: "同一句话出现两次，多半是拼接时留下的。",
  fix: "删去一处，或改写其中一处。",
  *check(manuscript) {
    for (const { bodyStart, end } of manuscript.parts) {
      const first = new Map<string, number>();
      for (const { start, end: last, words } of occurrencesOf(SENTENCE, manuscript.folded.slice(bodyStart, end), bodyStart)) {
        const sentence = words.replace(/^[\s\d一二三四五六七八九十、.()是]+/, "").trim();
        if (sentence.length < SHORTEST) continue;
        const before = first.get(sentence);
        if (before === undefined) first.set(sentence, start);
        else yield { start, end: last, text: `这一句和第 ${manuscript.placeOf(before).line} 行的重复` };
      }
    }
  },
};
