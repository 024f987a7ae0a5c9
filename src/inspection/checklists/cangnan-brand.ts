import type { Checklist } from "./checklist";

export const CANGNAN_BRAND: Checklist = {
  id: "C4",
  title: "苍南县中小学“品牌工会”评分细则（试行）",
  source: "发文机关不详，2006年5月的文本；第五项以后残缺，项目名称不详",
  address: "m.wenke99.com/p-3888175.html",
  basis: { document: "苍南县中小学“品牌工会”评分细则（试行）", certainty: "reported" },
  preconditions: [
    "教职工 50 人以上",
    "工会民主选举产生",
    "工会主席享受副校级待遇，已召开两届以上教代会",
    "2000 年以来获得过先进教工之家称号",
    "有自己的教工活动室",
    "校务公开栏设置规范",
  ],
  headings: { block: "项目", item: "检查要点", points: "分值", evidence: "评分方法及标准", ownScore: "自评分", theirScore: "检查分" },
  blocks: [
    {
      title: "第一部分",
      items: [
        { id: "C4-1", title: "发挥桥梁纽带作用", points: 3, topics: [] },
        { id: "C4-2", title: "党支部支持工会工作，三年换届", points: 3, topics: ["election"] },
        { id: "C4-3", title: "学习工会法、义务教育法", points: 3, topics: ["training"] },
        { id: "C4-4", title: "按时参加会议、上报材料", points: 3, topics: ["superiorTasks"] },
        { id: "C4-5", title: "每季度召开工会会议等（其余条目以原件为准）", topics: ["committeeMeetings"] },
      ],
    },
  ],
};
