import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** Joints of sentences from which a name was cut out. */
const GAPS: readonly { readonly pattern: RegExp; readonly missing: string }[] = [
  { pattern: /(?:落实|贯彻|执行)方针(?=[,。;、])/g, missing: "方针的名称" },
  { pattern: /(?<=[,。;以用照按])“(?:报告|讲话|文件|纲要|决定)”的(?:理论|精神|要求)/g, missing: "是哪一份报告或文件" },
  { pattern: /学习新的[,。;]/g, missing: "学习的内容" },
  { pattern: /(?<=[,。;])学习。/g, missing: "学习的内容" },
  { pattern: /(?:继续|积极|认真|深入|广泛)(?:开展|举办|召开)、/g, missing: "活动的名称" },
  { pattern: /(?:学习|贯彻|落实)党的精神/g, missing: "是哪一次会议的精神" },
];

export const missingWords: WordingRule = {
  id: "text-missing-words",
  title: "不缺名称",
  kind: "placeholder",
  level: "应改",
  why: "转载的文字常被删去会议、文件或活动的名称，句子读不通。",
  fix: "按原意补上名称，或改写这一句。",
  *check({ text, folded }) {
    for (const { pattern, missing } of GAPS) {
      for (const { start, end } of occurrencesOf(pattern, folded)) yield { start, end, text: `“${text.slice(start, end)}”这里缺了${missing}` };
    }
  },
};
