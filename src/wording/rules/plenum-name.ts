import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

const MIXED = /(十[一二三四五六七八九]?|二十)大([一二三四五六七]中全会)/g;

export const plenumName: WordingRule = {
  id: "text-plenum-name",
  title: "全会名称写对",
  kind: "outdatedWording",
  level: "必改",
  why: "中央全会按“届”称呼，会议名称写错是硬伤。",
  fix: "把“大”改为“届”。",
  *check({ folded }) {
    for (const { start, end, words, groups } of occurrencesOf(MIXED, folded)) {
      const mend = `${groups[0]!}届${groups[1]!}`;
      yield { start, end, mend, text: `“${words}”应为“${mend}”` };
    }
  },
};
