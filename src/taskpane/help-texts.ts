/** What each section is for and how it is used, in a few sentences: the short form of docs/手册.md. */
import type { SectionId } from "./sections/sections";

export interface HelpText {
  readonly title: string;
  readonly steps: readonly string[];
}

export const HELP_TEXTS: Readonly<Partial<Record<SectionId, HelpText>>> = {
  overview: {
    title: "总览：认出了哪些台帐",
    steps: [
      "每一块写着在哪张表、有多少行、有没有把握；点表名跳到那一块。",
      "认得不对，点“核对”选对的；以后打开都照您说的办。",
      "“没读懂的内容”逐格写着哪里读不出来；读不懂的不会猜，也不会改。",
    ],
  },
  check: {
    title: "检查：缺什么、错在哪、先补哪些",
    steps: [
      "“按轻重”先列必改的；点开一条，看为什么、怎么改、依据，点位置跳到那一格。改好一处，单子自己变短。",
      "“先补这些”按分值和档案盒排：还能补办的先补；已经过去的如实说明；不得倒签补造。",
      "确实没有问题的点“忽略”，写明原因，会印在自查单上，也可以取消。",
      "“对照……逐项看”里换考核表；工作簿里放进考核细则，就按它打分。",
      "最后“写出内部自查单和自评表”：自查单自己看，自评表上交。",
    ],
  },
  schedule: {
    title: "行事历：全年的活动",
    steps: [
      "选年度；有去年的工作计划，选择文件或粘贴文字。",
      "“先看看会写什么”列出每一项和它的来源，这时还没有写。",
      "“写入工作簿”以后直接改；再生成一次，您改过的都留着。",
    ],
  },
  narrative: {
    title: "计划：工作计划和工作总结",
    steps: [
      "选计划还是总结、哪一年、写哪几方面；指导思想的提法是建议，先核对，点“照这样写”记住。",
      "“先看看会写什么”给出全文：带颜色的【待填】要您补，数字点一下跳到出处。总结的存在问题由主席自己选。",
      "“写入工作簿”后在表里改，再生成时您改过的段落都留着；改好了点“存成 Word 文件”。",
    ],
  },
  settings: {
    title: "设置",
    steps: ["这里可以取消纠正、换外观。单位、地区、年度写在工作簿的“基本情况”表里。"],
  },
};
