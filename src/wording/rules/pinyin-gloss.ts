import { PINYIN_GLOSS } from "../../schedule/import/text/noise";
import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

export const pinyinGloss: WordingRule = {
  id: "text-pinyin-gloss",
  title: "字后面没有拼音",
  kind: "textCopied",
  level: "必改",
  why: "网站把简体转成繁体时会在字后面留下拼音，一看就知道是转载的。",
  fix: "删去括号和拼音。",
  *check({ folded }) {
    for (const { start, end, words } of occurrencesOf(PINYIN_GLOSS, folded)) yield { start, end, mend: "", text: `字后面多了拼音“${words}”` };
  },
};
