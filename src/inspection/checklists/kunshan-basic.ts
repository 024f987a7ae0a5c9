import type { Checklist } from "./checklist";

export const KUNSHAN_BASIC: Checklist = {
  id: "C2",
  title: "昆山市基层教育工会工作年度考核评分标准",
  source: "发文机关不详，昆山一所小学 2010 年填报的文本；第 9 项以后残缺",
  address: "zyxx.ksecloud.cn/newsinfo/1697354.html",
  basis: { document: "昆山市基层教育工会工作年度考核评分标准", certainty: "reported" },
  preconditions: [],
  headings: { block: "工作类别", item: "考核内容指标", points: "分值", evidence: "注", ownScore: "自评分", theirScore: "考评分" },
  blocks: [
    {
      title: "工会基础工作",
      items: [
        { id: "C2-1", title: "党政每年至少研究一次工会工作；按时换届；分工明确；党政工联席会议", points: 6, evidence: "不全的减 2 分，不按时换届的得 0 分", deduction: 2, topics: ["election", "committeeMeetings"] },
        { id: "C2-2", title: "台帐齐全，装订归档", points: 5, evidence: "查资料", topics: ["archive"] },
        { id: "C2-3", title: "建教工之家；计划、总结上报", points: 5, evidence: "不规范的得 0 分；获模范称号另加 1、3、5 分", topics: ["planAndSummary"] },
        { id: "C2-4", title: "完成上级工会布置的任务", points: 4, evidence: "少参加一次减 1 分；获奖加分", deduction: 1, topics: ["superiorTasks"] },
      ],
    },
    {
      title: "工会组宣工作",
      items: [
        { id: "C2-5", title: "参加培训和会议", points: 4, evidence: "少参加一次减 1 分", deduction: 1, topics: ["training"] },
        { id: "C2-6", title: "新教师入会率 100%；会籍管理和年报准确", points: 4, evidence: "各 2 分", topics: ["members"] },
        { id: "C2-7", title: "信息不少于 2 篇，调研文章 1 篇", points: 4, evidence: "有加分", topics: ["publicity"] },
        { id: "C2-8", title: "宣传专栏每年更新不少于 2 次", points: 3, evidence: "以照片资料反映", topics: [] },
      ],
    },
    {
      title: "学校民主管理",
      items: [
        { id: "C2-9", title: "教代会制度、代表培训等（其余条目以原件为准）", topics: [] },
      ],
    },
  ],
};
