import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** 1月6下午 */
const WITHOUT_DAY = /\d{1,2}月\d{1,2}(?=(?:[上下中]午|晚上|早上)[^节])/g;
/** 1月5日一1月6日: the numeral for the dash. */
const NUMERAL_FOR_DASH = /(?<=\d[日月年])一(?=\d{1,4}[年月日])/g;
/** 11.1911.21: the dash was lost. */
const WITHOUT_DASH = /(?<![\d.])(?:0?[1-9]|1[0-2])\.(?:[0-2]\d|3[01])(?:0?[1-9]|1[0-2])\.(?:[0-2]\d|3[01])(?![\d.])/g;

export const dateForm: WordingRule = {
  id: "text-date-form",
  title: "日期写全",
  kind: "other",
  level: "应改",
  why: "日期少了“日”字或连接号，读的人会看错日子。",
  fix: "补上“日”字；起止日期之间用“—”。",
  *check({ folded }) {
    for (const { start, end, words } of occurrencesOf(WITHOUT_DAY, folded)) yield { start, end, mend: `${words}日`, text: `“${words}”后面少了“日”字` };
    for (const { start, end } of occurrencesOf(NUMERAL_FOR_DASH, folded)) yield { start, end, mend: "—", text: "起止日期之间的“一”应为“—”" };
    for (const { start, end, words } of occurrencesOf(WITHOUT_DASH, folded)) yield { start, end, text: `“${words}”像是两个日期之间少了连接号` };
  },
};
