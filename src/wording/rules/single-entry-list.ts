import type { WordingRule } from "../rule";
import { listMarksOf } from "./list-marks";

export const singleEntryList: WordingRule = {
  id: "text-single-entry-list",
  title: "列举不只一项",
  kind: "countMismatch",
  level: "建议",
  why: "写了“如下：”却只列一项，后面的多半漏了。",
  fix: "补上其余各项，或者不用序号。",
  *check(manuscript) {
    const marks = listMarksOf(manuscript).filter(({ level, startsLine }) => level === 1 && startsLine);
    for (const [index, { start, end, value }] of marks.entries()) {
      const above = manuscript.lines[manuscript.lineAt(start).index - 1]?.folded ?? "";
      if (value === 1 && above.endsWith(":") && above.length > 10 && marks[index + 1]?.value !== 2) yield { start, end, text: "上文要分项列举，却只有这一项" };
    }
  },
};
