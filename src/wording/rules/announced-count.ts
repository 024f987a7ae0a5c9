import { integerOf } from "../../calendar";
import type { Manuscript } from "../manuscript";
import type { WordingHit, WordingRule } from "../rule";
import { listMarksOf, type ListMark } from "./list-marks";
import { occurrencesOf } from "./occurrences";

const NUMBER = "[二两三四五六七八九十]{1,2}|[2-9]|1\\d";
/** 五个活动, 三项措施, “七个一”; groups of people and stretches of time are no lists. */
const ANNOUNCED = new RegExp(`(?<![第\\d一二三四五六七八九十几])(${NUMBER})(?:个|项|大|种|类|条|件|方面)(?!小?组|部门|单位|年级|班|学期|学年|月|季度|工作日|校区|支部|代表团|人|多|点|省|市|县|区|乡|镇|村)(?:一”?|[\\u4e00-\\u9fff]{1,8})`, "g");
/** Between an announcement and the first number of its list there is no other sentence. */
const REACH = 40;

export const announcedCount: WordingRule = {
  id: "text-announced-count",
  title: "说几项就列几项",
  kind: "countMismatch",
  level: "应改",
  why: "说“五个活动”却列了六个，读的人会以为漏了或多了。",
  fix: "数一数实际列了几项，改数字或补上缺的一项。",
  *check(manuscript) {
    yield* numberedLists(manuscript);
    yield* namedLists(manuscript);
    yield* listsBefore(manuscript);
  },
};

function* numberedLists(manuscript: Manuscript): Iterable<WordingHit> {
  const { folded } = manuscript;
  const marks = listMarksOf(manuscript);
  const done = new Set<number>();
  let next = 0;
  for (const { start, end, words, groups } of occurrencesOf(ANNOUNCED, folded)) {
    while (next < marks.length && marks[next]!.start < end) next++;
    const first = marks[next];
    if (!first || first.value !== 1 || first.start - start > REACH || done.has(first.start) || /[。;?!]/.test(folded.slice(end, first.start))) continue;
    // Of several announcements the one nearest to the list is its own.
    const announced = integerOf(groups[0]!.replace("两", "二"));
    const listed = lengthOfList(marks, next);
    done.add(first.start);
    if (announced !== undefined && listed > 1 && listed !== announced) yield differs(start, end, words, announced, listed);
  }
}

/** How many numbers follow one another from this one on at its level. */
function lengthOfList(marks: readonly ListMark[], from: number): number {
  const { level } = marks[from]!;
  let value = 1;
  for (let index = from + 1; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.level < level) break;
    if (mark.level > level) continue;
    if (mark.value !== value + 1) break;
    value++;
  }
  return value;
}

function differs(start: number, end: number, words: string, announced: number, listed: number): WordingHit {
  return { start, end, text: `“${words.replace(/[“”]/g, "")}”说的是${announced}项，后面列了${listed}项` };
}

/** “五查”(…、…), “三零”竞赛,即:…、…; the list ends with its bracket or sentence. */
const NAMED = new RegExp(`“((?:(?:${NUMBER}|一)个?[\\u4e00-\\u9fff]{1,2}){1,3})”[^(:。,;“\\n]{0,14}(?:\\((?:即:?)?|[,]?即:?“?|的?(?:具体)?内容(?:是|为|包括):?)([^()。\\n”]{4,240})`, "g");

function* namedLists({ folded }: Manuscript): Iterable<WordingHit> {
  for (const { start, words, groups } of occurrencesOf(NAMED, folded)) {
    const [name = "", list = ""] = groups;
    const announced = announcedBy(name);
    const items = list.split("、");
    // Commas and semicolons may divide items or parts of items: then nobody can count.
    if (announced === undefined || items.length < 2 || /[,;:]|等$|[…“]/.test(list)) continue;
    if (items.length !== announced) yield differs(start, start + name.length + 2, words.slice(0, name.length + 2), announced, items.length);
  }
}

/** 五查 is 5, 一箱两栏三会 is 6, 十个五 is 10. */
function announcedBy(name: string): number | undefined {
  const counted = new RegExp(`^(${NUMBER})个`).exec(name);
  const numerals = counted ? [counted[1]!] : (name.match(new RegExp(`${NUMBER}|一`, "g")) ?? []);
  const values = numerals.map((numeral) => integerOf(numeral.replace("两", "二")));
  return values.every((value) => value !== undefined) ? values.reduce((sum, value) => sum + value, 0) : undefined;
}

const NOUNS = "职能|方面|环节|层面|意识|阶段|步骤|重点|主题|平台|品牌|原则|关系|能力";
/** 建设、参与、教育和维护四大职能 */
const BEFORE = new RegExp(`([\\u4e00-\\u9fff]{2,12}(?:、[\\u4e00-\\u9fff]{2,12}){1,9})(?:这)?(${NUMBER})(?:大|项|个|种)?(?:${NOUNS})`, "g");

function* listsBefore({ folded }: Manuscript): Iterable<WordingHit> {
  for (const { start, end, words, groups } of occurrencesOf(BEFORE, folded)) {
    const [list = "", numeral = ""] = groups;
    const items = list.split(/[、和与及]/).filter(Boolean).length;
    const announced = integerOf(numeral.replace("两", "二"));
    if (announced === undefined || items === announced || /[等的]$/.test(list)) continue;
    yield { start, end, text: `前面列了${items}项，却说“${words.slice(list.length)}”` };
  }
}
