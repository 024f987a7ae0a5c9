import { unitNameOf } from "../../schedule/import";
import type { Manuscript, Part } from "../manuscript";
import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** Bare 学校 and 公司 mean the own one. */
const NAME = "[\\u4e00-\\u9fff]{2,8}?(?:小学|中学|幼儿园|学院|大学)|[\\u4e00-\\u9fff]{2,5}?中心(?:学校|校)";
/** A unit that acts or is acted for in its own text: 为某某中学的发展, 某某小学工会将. */
const SELF = new RegExp(`(?:(?<=[,。;“、\\n]|^)|为了?)(?:为了?|在)?(${NAME})(?=工会|党支部|党总支|工作委员会|的(?:和谐|的|科学|发展))`, "gm");
/** Words before 小学 and so on that name nobody. */
const NOBODY = /^(?:为|在|与|和|全|各|我|本|该|每|由|到|对|向|以|是|把|将|使|让|请|从)|我校|本校|全校|各(?:中|小|学)|学校学校|义务教育|基层|创建|创办|建设|打造|办好|教育|学习|推进|促进|支持|配合|根据|协助|积极|进一步|兄弟|优质|中小学|人民|合格|家长|微型/;
/** 《某县学校…规程》: the rules of a county; a province's hold for many. */
const RULES = /《([\u4e00-\u9fff]{2,6}?(?:县|区))[^》\n]{2,30}(?:规程|条例|规定|办法|细则)》/g;
/** “青川工会”公众号 */
const CHANNEL = /“([\u4e00-\u9fff]{2,5})工会”(?=博客|公众号|微信|网站|微博)/g;
const OF_NOBODY = /^(?:全|本|各|所在|上级|我|在|省|市|县|区)/;

export const otherUnit: WordingRule = {
  id: "text-other-unit",
  title: "只写本单位的名称",
  kind: "textCopied",
  level: "必改",
  why: "别的单位的名称留在文中，说明文字是抄来的。",
  fix: "核对这个名称；不是本单位的，改成本单位或删去。",
  *check(manuscript) {
    const named = manuscript.derive(unitsByPart);
    const seen = new Set<string>();
    for (const { start, end, name } of names(manuscript)) {
      const own = manuscript.facts.unitName ?? named.get(manuscript.partAt(start));
      if (seen.has(name) || (own !== undefined && (own.includes(name) || name.includes(own)))) continue;
      seen.add(name);
      const isSure = manuscript.facts.unitName !== undefined;
      if (own === undefined) yield { start, end, text: `出现了“${name}”，请确认是不是本单位`, level: "建议" };
      else yield { start, end, text: `出现了别的单位“${name}”`, level: isSure ? "必改" : "应改" };
    }
  },
};

/** The unit each text names as its own, in its title or signature. */
function unitsByPart(manuscript: Manuscript): ReadonlyMap<Part, string | undefined> {
  const textOf = (part: Part): string => manuscript.linesOf(part).map(({ folded }) => folded).join("\n");
  return new Map(manuscript.parts.map((part) => [part, unitNameOf(part.title, textOf(part))]));
}

function* names({ folded }: Manuscript): Iterable<{ start: number; end: number; name: string }> {
  for (const { start, words, groups } of occurrencesOf(SELF, folded)) {
    const name = groups[0]!;
    if (!NOBODY.test(name)) yield { start: start + words.length - name.length, end: start + words.length, name };
  }
  for (const { start, groups } of [...occurrencesOf(RULES, folded), ...occurrencesOf(CHANNEL, folded)]) {
    const name = groups[0]!;
    if (!OF_NOBODY.test(name)) yield { start: start + 1, end: start + 1 + name.length, name };
  }
}
