import { fold } from "../../../schedule/import/text/folding";
import type { WordingRule } from "../../rule";
import { occurrencesOf } from "../occurrences";
import { plansOf } from "./plans";

const QUOTED = /“([^“”\n]{4,24})”/g;
const NUMBER = /[一二三四五六七八九十百千万\d]+/g;

export const namesAgree: WordingRule = {
  id: "plan-names-agree",
  title: "同一活动的名称前后一致",
  kind: "planMismatch",
  level: "应改",
  why: "正文和安排里的活动名称不一样，分不清是一项还是两项。",
  fix: "统一活动的名称。",
  *check(manuscript) {
    for (const { body, bodyStart, activities } of plansOf(manuscript)) {
      const planned = activities.flatMap(({ text }) => [...occurrencesOf(QUOTED, fold(text))].map(({ groups }) => groups[0]!));
      for (const { start, end, groups } of occurrencesOf(QUOTED, body, bodyStart)) {
        const name = groups[0]!;
        const other = planned.find((candidate) => candidate !== name && withoutNumbers(candidate) === withoutNumbers(name) && withoutNumbers(name).length >= 4);
        if (other !== undefined && !planned.includes(name)) yield { start, end, text: `正文写“${name}”，活动安排里写“${other}”` };
      }
    }
  },
};

function withoutNumbers(name: string): string {
  return name.replace(NUMBER, "");
}
