/** Names of activities as people write them, compared by what is left when courtesies are taken away. */
import { hash32 } from "../book";
import { integerOf } from "../calendar";

/** Placeholders of forms and samples: 20xx年, ××, ***, 某某, ___. */
const PLACEHOLDER = /\d*[xXｘＸ×*＊]{2,}|某某|_{2,}|＿{2,}|20[_ ]{2}年/;
const YEAR = /(?:19|20)\d{2}(?=[-—–~年度学])|二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g;

/** Words that say that something is done, not what. */
const VERBS =
  /组织|开展|举办|举行|召开|召集|进行|做好|搞好|抓好|办好|过好|参加|参与|配合|协助|协同|联合|继续|积极|认真|切实|进一步|深入|扎实|努力|落实|完成|安排|筹办|承办|庆祝|喜迎|欢度|迎接|欢庆|开好/g;
/** Words for who takes part, which sources add and leave out at will. */
const PEOPLE =
  /全体|广大|我校|本校|学校|全校|校工会|工会|教职员工|教职工|干部职工|教师|教工|员工|职工|会员|干警/g;
/** Words at the end that say no more than that it is an activity. */
const KIND_WORDS = /系列|主题|活动|工作|大赛|比赛|竞赛|联赛|一次|年度|全年|有关|相关|各项|各类/g;
const MARKS = /[\s\u3000“”"'‘’《》<>〈〉「」『』【】[\]()（）·•．.,，、。；;:：!！?？—–\-~～/&+]/g;

/** Full-width letters and digits as half-width, no blanks, quotation marks or punctuation; so that 三·八 is 三八. */
export function bareName(name: string): string {
  return name.normalize("NFKC").replace(MARKS, "");
}

/** What is left of a name without verbs, people and words for "activity": 组织教职工乒乓球比赛 is 乒乓球. */
export function coreOfName(name: string): string {
  const bare = bareName(name).replace(/(?:19|20)\d{2}(?:年度|学年|年)?|[xX]{2,}年?/g, "");
  const core = bare
    .replace(VERBS, "")
    .replace(PEOPLE, "")
    .replace(KIND_WORDS, "")
    .replace(/[的了和与及暨等好]/g, "");
  return core === "" ? bare : core;
}

/** Names are told apart by their beginnings; whole paragraphs in a cell need not be compared to their end. */
const COMPARED = 80;

/** How alike two names are at their core, 0 to 1: shared pairs of characters over all pairs (Dice). */
export function likeness(a: string, b: string): number {
  const [coreA, coreB] = [coreOfName(a).slice(0, COMPARED), coreOfName(b).slice(0, COMPARED)];
  if (coreA === coreB) return 1;
  const [pairsA, pairsB] = [pairsOf(coreA), pairsOf(coreB)];
  if (pairsA.length === 0 || pairsB.length === 0) return 0;
  const rest = [...pairsB];
  const shared = pairsA.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (pairsA.length + pairsB.length);
}

function pairsOf(text: string): readonly string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => characters[index]! + character);
}

/** A name in quotation marks, its own ones made single: “‘三八’节活动”. */
export function quoted(name: string): string {
  return `“${name.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}

/** Whether a name waits to be filled in: ××活动. */
export function hasPlaceholder(name: string): boolean {
  return PLACEHOLDER.test(name);
}

/** The years that a name speaks of: 2026年迎新联欢 has 2026. */
export function yearsIn(name: string): readonly number[] {
  return (name.normalize("NFKC").match(YEAR) ?? []).flatMap((text) => integerOf(text) ?? []);
}

/** Eight hexadecimal digits that stand for a name: the same for spellings that differ in marks and width only. */
export function fingerprint(name: string): string {
  return hash32(bareName(name)).toString(16).padStart(8, "0");
}
