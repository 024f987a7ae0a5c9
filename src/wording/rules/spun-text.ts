import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** Synonyms that programs put in so that copied texts look new, where no person would write them. */
const SPUN: readonly { readonly pattern: RegExp; readonly meant: string }[] = [
  { pattern: /用心(?=抓好|探索|撰写|响应|组织|参加|配合|开展|推进|引导)/g, meant: "积极" },
  { pattern: /(?<=主动性、)用心性|用心性(?=和创造性|、创造性)/g, meant: "积极性" },
  { pattern: /透过(?=争|开展|学习|活动|培训|组织)/g, meant: "通过" },
  { pattern: /带给(?=优质|服务|保障|帮助|条件|平台)/g, meant: "提供" },
  { pattern: /礼貌(?=礼仪|礼貌|月|单位|校园|行为|公约)/g, meant: "文明" },
  { pattern: /(?<=精神)礼貌/g, meant: "文明" },
  { pattern: /(?<=[、,])资料(?=新颖|丰富、形式)/g, meant: "内容" },
  { pattern: /(?<=交往|教学|工作|管理)潜力/g, meant: "能力" },
  { pattern: /贴合(?=[^,。;]{0,10}特点)/g, meant: "符合" },
  { pattern: /(?<=增强)群众(?=的凝聚力)/g, meant: "集体" },
  { pattern: /(?<=员)每一天(?=值)/g, meant: "每天" },
];

export const spunText: WordingRule = {
  id: "text-spun",
  title: "不用被改写过的转载文字",
  kind: "textCopied",
  level: "应改",
  why: "有的网站用近义词替换来改写范文，替换后的词在公文里读不通。",
  fix: "改回通常的说法，最好整段重写成本单位的内容。",
  *check({ folded }) {
    for (const { pattern, meant } of SPUN) {
      for (const { start, end, words } of occurrencesOf(pattern, folded)) yield { start, end, text: `“${words}”这里通常写“${meant}”，可能是被替换过的转载文字` };
    }
  },
};
