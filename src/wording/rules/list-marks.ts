/** Numbers of lists, at line starts and inside lines. */
import { integerOf } from "../../calendar";
import type { Manuscript } from "../manuscript";
import { occurrencesOf } from "./occurrences";

/** Levels as official documents have them: 一、（一）1.（1）①. */
export type ListLevel = 1 | 2 | 3 | 4 | 5;

export interface ListMark {
  readonly start: number;
  readonly end: number;
  readonly level: ListLevel;
  readonly value: number;
  /** As written, in one spelling. */
  readonly words: string;
  readonly startsLine: boolean;
}

const HAN = "[一二三四五六七八九十]{1,3}";
/** 五、一 and 三.八 are festivals, 1.5 and 4.15 figures (1.1月20日 is an item), 七、八月 months. */
const MARK = new RegExp(
  [
    `(?<=^|[。;:\\n)】] ?|计划|总结|方案)(${HAN}) ?、(?![一四八](?:[”节]|妇女|劳动|青年)|${HAN}月)`,
    `\\( ?(${HAN}) ?\\) ?、?`,
    "(?<![\\d.,+~-])(\\d{1,2}) ?(?:[、](?!\\d)|\\.(?!\\d(?!\\d?月)) ?)",
    "\\( ?(\\d{1,2}) ?\\)",
    "([①-⑳])",
  ].join("|"),
  "gm",
);

function marksIn(manuscript: Manuscript): readonly ListMark[] {
  const marks: ListMark[] = [];
  for (const { start, end, words, groups } of occurrencesOf(MARK, manuscript.folded)) {
    const level = (groups.findIndex((group) => group !== "") + 1) as ListLevel;
    const value = valueOf(groups[level - 1]!);
    const line = manuscript.lineAt(start);
    // A table's cells number nothing.
    if (value !== undefined && !line.isRow) marks.push({ start, end, level, value, words, startsLine: line.start === start });
  }
  return marks;
}

function valueOf(words: string): number | undefined {
  return /[①-⑳]/.test(words) ? words.charCodeAt(0) - "①".charCodeAt(0) + 1 : integerOf(words);
}

/** Every list mark of a text in its order. */
export function listMarksOf(manuscript: Manuscript): readonly ListMark[] {
  return manuscript.derive(marksIn);
}
