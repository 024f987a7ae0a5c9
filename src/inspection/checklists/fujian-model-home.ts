import type { Checklist } from "./checklist";

export const FUJIAN_MODEL_HOME: Checklist = {
  id: "C6",
  title: "福建省教育系统模范职工之家考核验收评分细则",
  source: "发文机关和年份不详，网上转载的文本；第三部分以后残缺",
  basis: { document: "福建省教育系统模范职工之家考核验收评分细则", certainty: "reported" },
  preconditions: [],
  headings: { block: "具体要求", item: "考核内容", points: "标准分", evidence: "备注", ownScore: "自评分", theirScore: "验收分" },
  blocks: [
    {
      title: "党政工共建",
      items: [
        { id: "C6-1", title: "有建家领导机构", points: 2, topics: [] },
        { id: "C6-2", title: "党政工联席会议每年至少一次，纳入计划", points: 4, topics: ["committeeMeetings"] },
        { id: "C6-3", title: "每年自查，年终建家工作总结向教代会报告", points: 2, topics: ["planAndSummary"] },
        { id: "C6-4", title: "促进改革和稳定", points: 2, topics: [] },
        { id: "C6-5", title: "行政给予经费支持", points: 2, topics: ["funds"] },
      ],
    },
    {
      title: "民主制度",
      items: [
        { id: "C6-6", title: "教代会每年至少召开一次，制度化、规范化、程序化", points: 2, topics: ["congress"] },
        { id: "C6-7", title: "落实四项职权：审议建议、审议通过、审议决定、评议监督", points: 8, topics: ["appraisal", "congress"] },
        { id: "C6-8", title: "开展献计献策活动", points: 2, topics: ["suggestions"] },
        { id: "C6-9", title: "校务公开制度、档案资料完备", points: 2, topics: ["openness"] },
        { id: "C6-10", title: "设对内、对外公开栏", points: 2, topics: [] },
        { id: "C6-11", title: "公开情况每年由教代会审议", points: 2, topics: ["congress"] },
      ],
    },
    {
      title: "维护权益",
      items: [
        { id: "C6-12", title: "宣传贯彻工会法、教育法等（其余条目以原件为准）", topics: [] },
      ],
    },
  ],
};
