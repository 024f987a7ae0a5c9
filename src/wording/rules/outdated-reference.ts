import { fold } from "../../schedule/import/text/folding";
import type { Manuscript, Part } from "../manuscript";
import { congressAfter, PARTY_CONGRESSES, UNION_CONGRESSES } from "../references/congresses";
import { isOutdated } from "../references/dated-reference";
import { DATED_REFERENCES, FIVE_YEAR_PLANS } from "../references/dated-references";
import type { WordingHit, WordingRule } from "../rule";
import { isOnlyMentioned } from "./mentions";
import { occurrencesOf, placesOf } from "./occurrences";

export const outdatedReference: WordingRule = {
  id: "text-outdated-reference",
  title: "会议、文件和提法不过时",
  kind: "outdatedWording",
  level: "应改",
  why: "过时的会议、文件和提法说明文字是从旧范文来的，也不符合当年的要求。",
  fix: "核对上级当年的文件，换成现行的会议、文件和提法；引用原文或写历史的可以保留。",
  *check(manuscript) {
    yield* congresses(manuscript);
    yield* datedWords(manuscript);
    yield* fiveYearPlans(manuscript);
  },
};

/** 十八大, 十八届五中全会, not 二十大学生; the words before it tell whose congress it is. */
const CONGRESS = /(?<![一二三四五六七八九十第])(十[四五六七八九]|二十)(?:大(?![队项学小多件家约型])|届[一二三四五六七]中全会)/g;
/** How far before an ordinal the body may be named: 中国工会第十八次…, 全国工会的“十五大”. */
const BODY_REACH = 10;

function* congresses(manuscript: Manuscript): Iterable<WordingHit> {
  for (const { start, end, words, groups } of occurrencesOf(CONGRESS, manuscript.folded)) {
    const before = manuscript.folded.slice(Math.max(0, start - BODY_REACH), start);
    const isUnion = /工会(?!法)[^,。;、党]*$/.test(before);
    const next = congressAfter(isUnion ? UNION_CONGRESSES : PARTY_CONGRESSES, groups[0]!);
    if (!next || manuscript.dayOf(manuscript.partAt(start)) < next.opened || isOnlyMentioned(manuscript, start, end)) continue;
    const body = isUnion ? "中国工会" : "党的";
    yield { start, end, text: `“${words}”已过时：${body}${next.ordinal}大已于${next.opened.slice(0, 4)}年召开` };
  }
}

function* datedWords(manuscript: Manuscript): Iterable<WordingHit> {
  const taken = new Set<number>();
  for (const reference of [...(manuscript.facts.ownReferences ?? []), ...DATED_REFERENCES]) {
    const complete = partsNaming(manuscript, reference.rightBeside);
    for (const word of reference.words) {
      for (const { start, end } of placesOf(fold(word), manuscript.folded)) {
        const part = manuscript.partAt(start);
        if (taken.has(start) || !isOutdated(reference, manuscript.dayOf(part)) || isOnlyMentioned(manuscript, start, end)) continue;
        for (let at = start; at < end; at++) taken.add(at);
        if (complete.has(part)) continue;
        yield {
          start,
          end,
          text: `“${manuscript.text.slice(start, end).replace(/[“”]/g, "")}”${reference.instead}（出处：${reference.source}）`,
          ...(reference.certainty === "unconfirmed" && { level: "建议" as const }),
        };
      }
    }
  }
}

function partsNaming(manuscript: Manuscript, words: string | undefined): ReadonlySet<Part> {
  return new Set(words === undefined ? [] : [...placesOf(words, manuscript.folded)].map(({ start }) => manuscript.partAt(start)));
}

function* fiveYearPlans(manuscript: Manuscript): Iterable<WordingHit> {
  for (const { words, lastYear } of FIVE_YEAR_PLANS) {
    for (const { start, end } of placesOf(words, manuscript.folded)) {
      const day = manuscript.dayOf(manuscript.partAt(start));
      if (day <= `${lastYear}-12-31` || isOnlyMentioned(manuscript, start, end)) continue;
      yield { start, end, level: "建议", text: `“${words}”到${lastYear}年已经结束，不能再作为今后的目标` };
    }
  }
}
