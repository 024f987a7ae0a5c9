/** Cells that hold a key with its value: 会议时间：2025年3月4日, or several of them: 主持人：林秋月  记录人：沈青. */
import { headingKey, monthSpanOf } from "./heading";
import { keeping } from "./kept";
import { headingWorth } from "./lexicon";

/** A key inside a cell, and the characters of the cell that are its value. */
export interface LabelledPart {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** A label of at most ten characters at the beginning, behind a line break or behind at least two blanks. */
const LABEL = /(^|\n|[ \u3000\u00a0]{2})([\u4e00-\u9fff][\u4e00-\u9fff\s\u3000]{0,9})[:：]/g;

/** The labels of a text that some table knows, each with its value; none where the text does not begin with one. */
export const labelledParts: (text: string) => readonly LabelledPart[] = keeping((text) => {
  const labels = [...text.matchAll(LABEL)].filter((match) => isKnown(match[2]!));
  if (labels.length === 0 || text.slice(0, labels[0]!.index).trim() !== "") return [];
  return labels.map((match, index) => ({ key: headingKey(match[2]!), from: match.index! + match[0].length, to: labels[index + 1]?.index ?? text.length }));
});

function isKnown(label: string): boolean {
  return headingWorth(label) === 1 && monthSpanOf(label) === undefined;
}
