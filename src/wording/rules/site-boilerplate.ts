import { findWatermarks } from "../../schedule/import/text/noise";
import type { Manuscript } from "../manuscript";
import type { WordingHit, WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";
import { DAY_LINE, FURNITURE, FURNITURE_LINES } from "./site-furniture";

const TITLES_OF_OTHERS = /^工作计划$/;
const SHORTEST_WATERMARK = 5;
/** Over a text stand no more lines of a page than these. */
const HEAD_LINES = 8;

export const siteBoilerplate: WordingRule = {
  id: "text-site-boilerplate",
  title: "没有网站的水印和套话",
  kind: "textCopied",
  level: "应改",
  why: "水印、网址和“范文”字样一看就知道是从网上抄的。",
  fix: "删去，并通读前后文是否连贯。",
  *check(manuscript) {
    const done = new Set<number>();
    for (const hit of [...watermarks(manuscript), ...furnitureLines(manuscript), ...furniture(manuscript)]) {
      if (done.has(hit.start)) continue;
      for (let at = hit.start; at < hit.end; at++) done.add(at);
      yield hit;
    }
  },
};

function* watermarks({ text, folded }: Manuscript): Iterable<WordingHit> {
  for (const { start, end } of findWatermarks(folded)) {
    if (end - start < SHORTEST_WATERMARK || /[一二三四五六七八九十\d]篇|计划|总结/.test(folded.slice(start, end))) continue;
    yield { start, end, level: "必改", mend: "", text: `反复出现的水印“${text.slice(start, end)}”` };
  }
}

function* furnitureLines({ text, lines }: Manuscript): Iterable<WordingHit> {
  const isRelated = lines.filter(({ folded }) => TITLES_OF_OTHERS.test(folded)).length > 2;
  const titles = new Set(lines.map(({ folded }) => folded));
  const isCollection = lines.some(({ folded }) => /\d ?篇/.test(folded));
  let last: string | undefined;
  for (const { index, start, end, folded } of lines) {
    if (folded === "") continue;
    const isStamp = DAY_LINE.test(folded) && index < HEAD_LINES;
    if (isStamp || FURNITURE_LINES.some((form) => form.test(folded)) || isNumberedTitle(folded, titles, isCollection)) {
      yield { start, end, mend: "", text: `网站的栏目文字“${text.slice(start, Math.min(end, start + 20))}”` };
    } else if (isRelated && TITLES_OF_OTHERS.test(folded) && last !== undefined) {
      yield { start, end, mend: "", text: "网站的推荐文章列表" };
    }
    last = folded;
  }
}

/** 工会活动方案1 below 工会活动方案, or among several texts. */
function isNumberedTitle(folded: string, titles: ReadonlySet<string>, isCollection: boolean): boolean {
  const title = /^([^\d。:]{4,30}(?:计划|方案|总结))\d{1,2}$/.exec(folded)?.[1];
  return title !== undefined && (isCollection || titles.has(title));
}

function* furniture({ text, folded }: Manuscript): Iterable<WordingHit> {
  for (const { pattern, what } of FURNITURE) {
    for (const { start, end } of occurrencesOf(pattern, folded)) {
      yield { start, end, text: `${what}“${text.slice(start, end)}”` };
    }
  }
}
