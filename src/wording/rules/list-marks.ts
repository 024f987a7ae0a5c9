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
    `(?<=^|[。;:\\n)】] ?|计划|总结|方案)(${HAN}) ?、(?![一四八](?:[”节]|妇女|劳动|青年)|${HAN}(?:月|等奖|年级))`,
    `\\( ?(${HAN}) ?\\) ?、?`,
    "(?<![\\d.,+~-])(\\d{1,2}) ?(?:、(?:(?!\\d)|(?=(?:19|20)[\\dxX×*]{2} ?年)|(?<=^ *\\d{1,2} ?、)(?!\\d{1,2} ?月))|\\.(?!\\d(?!\\d?月)) ?)",
    "\\( ?(\\d{1,2}) ?\\)",
    "([①-⑳])",
    "([⒈-⒛])",
  ].join("|"),
  "gm",
);

/** The levels of the forms in their order; ⒈ stands for 1. */
const LEVELS: readonly ListLevel[] = [1, 2, 3, 4, 5, 3];

function marksIn(manuscript: Manuscript): readonly ListMark[] {
  const marks: ListMark[] = [];
  for (const { start, end, words, groups } of occurrencesOf(MARK, manuscript.folded)) {
    const form = groups.findIndex((group) => group !== "");
    const level = LEVELS[form]!;
    const value = valueOf(groups[form]!);
    const line = manuscript.lineAt(start);
    // A table's cells number nothing.
    if (value !== undefined && !line.isRow) marks.push({ start, end, level, value, words, startsLine: line.start === start });
  }
  return marks;
}

function valueOf(words: string): number | undefined {
  const block = [/[①-⑳]/, /[⒈-⒛]/].findIndex((signs) => signs.test(words));
  return block < 0 ? integerOf(words) : words.charCodeAt(0) - "①⒈".charCodeAt(block) + 1;
}

/** Every list mark of a text in its order. */
export function listMarksOf(manuscript: Manuscript): readonly ListMark[] {
  return manuscript.derive(marksIn);
}
