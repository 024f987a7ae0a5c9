/** Gaps a template left open: 20xx年, xx大, ***, 某某, ___. They are reported, never filled in. */
import type { CleanText } from "./clean-text";
import type { ImportProblem } from "./activity";

const PLACEHOLDERS = [
  /(?:19|20|二[〇零])[\dxX×*_]{0,2}[xX×*_]{1,2}(?=[\s_]*(?:年|-))/g,
  /[xX×*_○□]{2,}(?= ?年)/g,
  /(?<![A-Za-z\d])[xX]{1,4}(?=[\u4e00-\u9fff])(?!形|光|射线)/g,
  /(?<=[\u4e00-\u9fff“(第])[xX×]{1,4}(?=[\u4e00-\u9fff”)])/g,
  /[*＊]{2,}/g,
  /_{2,}|(?<=[\u4e00-\u9fff\d])_(?=[\u4e00-\u9fff年])/g,
  /某某|某[校市县区镇局院司](?!些)/g,
  /[○□△〇]{2,}/g,
];

/** Every gap of the text in its order, each once. */
export function findPlaceholders(doc: CleanText): ImportProblem[] {
  const found = new Map<number, string>();
  for (const pattern of PLACEHOLDERS) {
    for (const match of doc.folded.matchAll(pattern)) {
      const inside = [...found].some(([start, text]) => match.index >= start && match.index < start + text.length);
      if (!inside) found.set(match.index, match[0]);
    }
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([index, text]) => ({
      kind: "placeholder",
      text: `第 ${doc.lineOf(index)} 行有未填写的占位符“${doc.text.slice(index, index + text.length)}”，请核实后填写`,
      offset: doc.originOf(index),
    }));
}
