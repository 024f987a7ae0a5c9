import type { WordingRule } from "../rule";
import { occurrencesOf } from "./occurrences";

/** One word typed twice; what stands beside tells it from a right row of two words (目的的, 参与与, 球球赛). */
const TWICE_ONE = [
  /(?<![目标])的的/g,
  /(?<!参)与与/g,
  /将将(?!士|领)/g,
  /(?<![普以涉波推])及及(?!时)/g,
  /(?<!一)把把/g,
  /被被/g,
  /年年度/g,
  /(?<=[\dxX×*]{2})年年(?!年)/g,
  /(?<=乒乓|篮|羽毛|排|足|台|气)球球(?![赛员队迷拍台类星场技馆桌])/g,
  /(?<=教研|小|备课)组组(?![长员织内名])/g,
  /劳动动(?!员|力|作|态|手|人|脑)/g,
  /教教(?=导处|务处|研组|代会|职工)/g,
  /(?<=职)工工(?!作|会|资|人|龄|种|程|具|伤|间|休|余)/g,
  /(?<=活)动动(?!员|力|作|态|手|人|脑)/g,
];

const TWICE_TWO = /([\u4e00-\u9fff]{2})\1/g;
/** 一个一个, 一步一步, and rows of two words that happen to meet. */
const MEANT = /^一.|^.一|^(?:教师|学生|妇女|儿童|青年|劳动|护士|记者|老人|职工|党员|工会|会员|委员|代表|干部|家长|社区)(?=.{2}(?:节|会(?!权)|法|之家|日|书屋|小家|证|团|活动|权|院|证书|沙龙|工作|中心))|^(?:研究|讨论|交流|商量|考虑|了解|学习|锻炼|放松|休息|看看|试试|哈哈|呵呵|一些|许多|点点|层层|步步|年年|天天|人人|个个)/;

export const doubledWords: WordingRule = {
  id: "text-doubled-word",
  title: "没有重复的字词",
  kind: "other",
  level: "应改",
  why: "重复的字词是输入或粘贴时留下的。",
  fix: "删去多出来的一个。",
  *check({ folded }) {
    for (const pattern of TWICE_ONE) {
      for (const { start, end, words } of occurrencesOf(pattern, folded)) {
        const mend = [...words].filter((character, index, all) => character !== all[index - 1]).join("");
        yield { start, end, mend, text: `“${words}”重复，应为“${mend}”` };
      }
    }
    for (const { start, end, words, groups } of occurrencesOf(TWICE_TWO, folded)) {
      const [word = ""] = groups;
      if (word[0] === word[1] || MEANT.test(words + folded.slice(end, end + 2)) && !/大会/.test(folded.slice(end, end + 2))) continue;
      yield { start, end, mend: word, text: `“${words}”重复，应为“${word}”` };
    }
  },
};
