import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** Forms of gaps, each told from what merely looks like one. */
const GAPS = [
  // 20xx年, 200*年, 2024_年
  /(?<!\d)(?:19|20)[\dxX*_]{0,2}[xX×*_]{1,2}(?= ?年| ?-)/g,
  // ***, ____, ○○, □□; 4×100 is none, nor the noughts of 二〇〇八, nor **bold** words.
  /(?<![\dA-Za-z])(?:[xX×]{2,}|\*{2,}(?![^*\n]{1,40}\*\*)|_{2,}|[○□△]{2,}|(?<![一二])〇{2,}(?![一二三四五六七八九]))(?![A-Za-z])/g,
  /某某|某(?=[校市县区镇乡局院司年月])/g,
  // x市, 十x大, 第×次, a single mask where a name or number belongs
  /(?<![A-Za-z\dxX×])[xX×](?=[校市县区镇乡局院年月日号届次大名人元中小学])/g,
  // 学习贯彻_精神: one underline between words
  /(?<=“)_(?=”)|(?<![A-Za-z\d_])_(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])_(?![A-Za-z\d_])/g,
  // 养成良好的*惯: sites mask characters too
  /(?<=[\u4e00-\u9fff“])\*(?=[\u4e00-\u9fff”])/g,
  /[(【[](?:单位|学校|公司|机关)?(?:名称|全称|姓名|日期|年份|此处填写|请填写|请补充|待填|待补充?)[^)】\]\n]{0,16}[)】\]]/g,
];

/** What websites are known to hide behind such masks. */
const HIDDEN_BY_SITES = /^[_*]+$/;

export const placeholder: WordingRule = {
  id: "text-placeholder",
  title: "不留占位符",
  kind: "placeholder",
  level: "必改",
  why: "占位符说明文字是从范文来的、还没有改成本单位的内容。",
  fix: "核实后填写真实的年份、名称或数字；不确定的内容宁可删去。",
  *check({ text, folded }) {
    const seen = new Set<number>();
    for (const gap of GAPS) {
      for (const { start, end, words } of occurrencesOf(gap, folded)) {
        if (seen.has(start)) continue;
        for (let at = start; at < end; at++) seen.add(at);
        const guess = HIDDEN_BY_SITES.test(words) ? "，网站常用它遮住“民主”“领导”“维权”“组织”等词，请按原意补上" : "";
        yield { start, end, text: `有未填写的占位符“${shown(text.slice(start, end))}”${guess}` };
      }
    }
  },
};

function shown(words: string): string {
  return words.length > 20 ? `${words.slice(0, 20)}…` : words;
}
