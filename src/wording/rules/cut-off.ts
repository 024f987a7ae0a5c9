import { headingLevel, isDateLine, isTitle, namesUnit } from "../../schedule/import/reading/headings";
import { readMarker } from "../../schedule/import/reading/numbering";
import type { Line } from "../manuscript";
import type { WordingHit, WordingRule } from "../rule";

/** A paragraph; shorter lines are headings, items and signatures. */
const PARAGRAPH = 24;
const LONG_PARAGRAPH = 40;
/** A sign such as a star or a face may stand behind the mark. */
const ENDED = /[。;!?:…」”)】》][\u2600-\u27bf\u2b00-\u2bff\ud83c-\ud83e\udc00-\udfff\ufe0f]{0,8}$/;

export const cutOff: WordingRule = {
  id: "text-cut-off",
  title: "正文完整",
  kind: "other",
  level: "应改",
  why: "转载的文字常被截断，句子没有写完或只剩下标题。",
  fix: "把这一段写完整，或删去。",
  *check(manuscript) {
    for (const part of manuscript.parts) {
      const lines = manuscript.linesOf(part);
      for (const [index, line] of lines.entries()) {
        if (isUnended(line, lines[index + 1])) yield cut(line, "这一段没有写完（结尾没有标点）");
      }
      const last = lines[lines.length - 1];
      if (last && (headingLevel(last.folded) ?? 4) <= 3 && !/[。;]/.test(last.folded)) yield cut(last, "最后只有标题，没有内容");
    }
  },
};

function isUnended({ folded, index, isRow }: Line, next: Line | undefined): boolean {
  if (folded.length < PARAGRAPH || ENDED.test(folded) || isRow || /[|>]/.test(folded)) return false;
  // A line broken in the middle of a word goes on at the very beginning of the next one.
  const isBroken = next?.index === index + 1 && folded.includes("、") && /^[\u4e00-\u9fff]+[,;、。]/.test(next.folded) && readMarker(next.folded, 0) === undefined;
  const isProse = folded.includes("。") || isBroken || (folded.length >= LONG_PARAGRAPH && /[,;、]/.test(folded));
  return isProse && !isTitle(folded) && !isDateLine(folded) && !namesUnit(folded);
}

function cut({ end }: Line, text: string): WordingHit {
  return { start: end - 1, end, text };
}
