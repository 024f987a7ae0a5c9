import { INSPECTION_LISTS } from "../../../regulation";
import type { Rule } from "../../rule";
import { hitsInText } from "./wording-of-text";

export const textFigures: Rule = {
  id: "text-figures",
  title: "计划、总结里的数字前后合得上",
  kind: "countMismatch",
  level: "应改",
  needs: {},
  basis: INSPECTION_LISTS,
  why: "说五项列了六项、分项加起来不等于总数，读的人会怀疑所有的数字。",
  fix: "数一数、加一加，改数字或补上缺的一项。",
  *check(inspection) {
    for (const prose of inspection.texts) yield* hitsInText(inspection, prose, "countMismatch");
  },
};
