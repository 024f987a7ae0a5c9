import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** `, ' and . between two characters: sites scatter them over copied texts. 一.二 and 三.八 are numbers and festivals. */
const STRAY = /(?<=[\u4e00-\u9fff])[`´](?=[\u4e00-\u9fff])|(?<=的|[^一二三四五六七八九十\P{Script=Han}])\.(?=的|[^一二三四五六七八九十\P{Script=Han}])/gu;
/** An apostrophe without another one on its line quotes nothing. */
const LONE_APOSTROPHE = /^[^'\n]*[\u4e00-\u9fff](')[\u4e00-\u9fff][^'\n]*$/gm;

export const strayMark: WordingRule = {
  id: "text-stray-mark",
  title: "字中间没有杂符号",
  kind: "textCopied",
  level: "应改",
  why: "有的网站在范文的字中间夹进“`”“'”“.”一类符号，粘贴时会带进来。",
  fix: "删去这个符号。",
  *check({ text, folded }) {
    for (const { start, end } of occurrencesOf(STRAY, folded)) yield { start, end, mend: "", text: `字中间多了符号“${text.slice(start, end)}”` };
    for (const { start, words } of occurrencesOf(LONE_APOSTROPHE, folded)) {
      const at = start + words.indexOf("'");
      yield { start: at, end: at + 1, mend: "", text: `字中间多了符号“${text.charAt(at)}”` };
    }
  },
};
