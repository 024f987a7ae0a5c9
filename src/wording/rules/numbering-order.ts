import { chineseNumeral } from "../../calendar";
import type { Manuscript } from "../manuscript";
import type { WordingHit, WordingRule } from "../rule";
import { listMarksOf, type ListMark } from "./list-marks";

export const numberingOrder: WordingRule = {
  id: "text-numbering-order",
  title: "序号连续",
  kind: "other",
  level: "应改",
  why: "序号跳号、重号，说明中间少了或多了内容。",
  fix: "核对是不是漏了一条，再把序号接上；层次用一、（一）1.（1）。",
  *check(manuscript) {
    /** By level the last marks at a line's start and inside lines; a higher level starts the lower ones anew. */
    let [atStarts, inside]: (ListMark | undefined)[][] = [[], []];
    let part = manuscript.parts[0];
    const marks = listMarksOf(manuscript);
    for (const [index, mark] of marks.entries()) {
      const own = manuscript.partAt(mark.start);
      if (own !== part) [atStarts, inside] = [[], []];
      part = own;
      const before = [atStarts![mark.level], inside![mark.level]];
      const goesOn = mark.value === 1 || before.some((last) => mark.value === (last?.value ?? 0) + 1);
      const startsAtTwo = mark.value === 2 && !before[0] && !before[1] && marks[index + 1]?.value === 3 && marks[index + 1]?.level === mark.level;
      // Inside lines numbers may be anything (3.8, 5、); they only carry a row on.
      if (!goesOn && (mark.startsLine || startsAtTwo)) yield outOfOrder(mark, before[0] ?? before[1], manuscript);
      if (!goesOn && !mark.startsLine) continue;
      // 1. inside the line of (1) goes deeper, whatever the levels say.
      for (const lasts of mark.startsLine ? [atStarts!, inside!] : [inside!]) lasts.length = Math.min(lasts.length, mark.level + 1);
      (mark.startsLine ? atStarts : inside)![mark.level] = mark;
    }
  },
};

function outOfOrder(mark: ListMark, before: ListMark | undefined, manuscript: Manuscript): WordingHit {
  const { start, end, value } = mark;
  const written = manuscript.text.slice(start, end).trim();
  if (before === undefined) return { start, end, text: `序号从“${written}”开始，前面缺了${nameOf(mark, 1)}` };
  if (value === before.value) return { start, end, text: `序号“${written}”重复` };
  if (value > before.value) return { start, end, text: `序号从${nameOf(mark, before.value)}跳到了“${written}”` };
  return { start, end, text: `序号“${written}”排在${nameOf(mark, before.value)}后面，次序颠倒` };
}

/** “一” or “1”, as marks of this level write it. */
function nameOf({ level }: ListMark, value: number): string {
  return `“${level <= 2 ? chineseNumeral(value) : value}”`;
}
