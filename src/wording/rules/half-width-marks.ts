import { PINYIN_GLOSS } from "../../schedule/import/text/noise";
import type { WordingHit, WordingRule } from "../rule";
import type { Manuscript } from "../manuscript";
import { occurrencesOf } from "./occurrences";

const FULL: Readonly<Record<string, string>> = { ",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）" };

/** A half-width mark with Chinese beside it, and the digit or letter it may follow. */
const MARK = /(?<=[\u4e00-\u9fff”’》）)】%、\d])[,:;?!](?![\d/\\])|(?<=[\u4e00-\u9fff”》）)])[,:;?!]/g;
const BRACKETED = /\(([^()\n]{1,60})\)/g;
const FULL_WIDTH_DIGITS = /[０-９ａ-ｚＡ-Ｚ]+/g;
const CHINESE = /[\u4e00-\u9fff]/;

export const halfWidthMarks: WordingRule = {
  id: "text-half-width-mark",
  title: "中文里用全角标点",
  kind: "other",
  level: "建议",
  why: "公文用全角标点；半角标点混在中文里，排版不齐，也看得出是转载的。",
  fix: "改为全角标点；数字和字母用半角。",
  *check(manuscript) {
    yield* marks(manuscript);
    yield* brackets(manuscript);
    for (const { start, end, words } of occurrencesOf(FULL_WIDTH_DIGITS, manuscript.text)) {
      const mend = words.normalize("NFKC");
      yield { start, end, mend, text: `数字和字母“${words}”应写成半角“${mend}”` };
    }
  },
};

function* marks({ text }: Manuscript): Iterable<WordingHit> {
  for (const { start, end, words } of occurrencesOf(MARK, text)) {
    const [before = "", after = ""] = [text.charAt(start - 1), text.charAt(end)];
    if (!CHINESE.test(before + after) && !/[”’》）】]/.test(before)) continue;
    const mend = FULL[words]!;
    yield { start, end, mend, text: `半角标点“${words}”应为“${mend}”` };
  }
}

function* brackets({ text }: Manuscript): Iterable<WordingHit> {
  for (const { start, end, words, groups } of occurrencesOf(BRACKETED, text)) {
    if (!CHINESE.test(groups[0]! + text.charAt(start - 1) + text.charAt(end)) || isGloss(words) || isClass(groups[0]!, text.charAt(start - 1))) continue;
    yield { start, end: start + 1, mend: "（", text: "半角括号“(”应为“（”" };
    yield { start: end - 1, end, mend: "）", text: "半角括号“)”应为“）”" };
  }
}

/** 節(jié): what is wrong there is the gloss, not its brackets. */
function isGloss(words: string): boolean {
  return words.replace(PINYIN_GLOSS, "") === "";
}

/** 3(1)班 */
function isClass(inner: string, before: string): boolean {
  return /^\d{1,2}$/.test(inner) && /\d/.test(before);
}
