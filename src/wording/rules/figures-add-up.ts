import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** 会员44人,其中男会员27人,女会员17人 */
const SEXES = /(\d{1,6}) ?[人名位][,;(]? ?(?:其中)?[,:]? ?男[^\d。;,\n]{0,8}(\d{1,6}) ?[人名位]?[,、;和]? ?女[^\d。;,\n]{0,8}(\d{1,6}) ?[人名位]?/g;

export const figuresAddUp: WordingRule = {
  id: "text-figures-add-up",
  title: "分项数相加等于总数",
  kind: "countMismatch",
  level: "必改",
  why: "总数和分项数对不上，读的人不知道哪个是对的。",
  fix: "对照台帐核实后改正。",
  *check({ folded }) {
    for (const { start, end, groups } of occurrencesOf(SEXES, folded)) {
      const [all, men, women] = groups.map(Number) as [number, number, number];
      if (men + women !== all) yield { start, end, text: `男${men}、女${women}相加是${men + women}，不等于${all}` };
    }
  },
};
