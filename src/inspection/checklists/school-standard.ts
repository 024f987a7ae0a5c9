import { USUAL_HEADINGS, type Checklist } from "./checklist";

export const SCHOOL_STANDARD: Checklist = {
  id: "C1",
  title: "学校标准化建设工会工作考核细则",
  source: "发文机关不详（文中称局工会），2017年前后公开的文本；第三部分名称不详，第 20 项以后残缺，余 15 分",
  address: "max.book118.com/html/2017/0518/107591662.shtm",
  basis: { document: "学校标准化建设工会工作考核细则", certainty: "reported" },
  total: 100,
  preconditions: [],
  headings: { ...USUAL_HEADINGS, item: "考核具体内容" },
  blocks: [
    {
      title: "自身建设",
      items: [
        { id: "C1-1", title: "工会委员会、女工委、经审委健全", points: 4, evidence: "查台账", topics: ["committees"] },
        { id: "C1-2", title: "工会主席按程序任免", points: 4, evidence: "查台账", topics: ["chair"] },
        { id: "C1-3", title: "按期换届", points: 2, evidence: "查台账", topics: ["election"] },
        { id: "C1-4", title: "工会委员会每年至少开会一次", points: 4, evidence: "查台账", topics: ["committeeMeetings"] },
        { id: "C1-5", title: "按时制订工作计划和总结", points: 4, evidence: "查台账", topics: ["planAndSummary"] },
        { id: "C1-6", title: "规章制度健全", points: 4, evidence: "查台账", topics: ["rules"] },
        { id: "C1-7", title: "会员名册准确，及时发展新会员", points: 4, evidence: "查台账、座谈", topics: ["members"] },
        { id: "C1-8", title: "工会办公室挂牌，有教工之家活动场所", points: 4, evidence: "查台账、看留底资料", topics: [] },
      ],
    },
    {
      title: "民主管理",
      items: [
        { id: "C1-9", title: "教代会每年至少召开一次", points: 5, evidence: "教代会档案资料、座谈", topics: ["congress"] },
        { id: "C1-10", title: "教代会程序规范", points: 3, evidence: "教代会档案资料、座谈", topics: ["congress"] },
        { id: "C1-11", title: "提案等专门委员会开展工作", points: 3, evidence: "教代会档案资料、座谈", topics: ["proposals"] },
        { id: "C1-12", title: "教代会后按时报告", points: 3, evidence: "局工会提供", topics: [] },
        { id: "C1-13", title: "落实教代会职权：听取校长和财务报告，民主评议干部，无记名表决", points: 6, evidence: "教代会档案资料、座谈", topics: ["appraisal"] },
        { id: "C1-14", title: "校务公开有制度", points: 2, evidence: "查台账", topics: ["opennessRules"] },
        { id: "C1-15", title: "有校务公开栏并及时更新", points: 2, evidence: "实地查看", topics: [] },
        { id: "C1-16", title: "校务公开有记录", points: 6, evidence: "查台账、座谈", topics: ["openness"] },
      ],
    },
    {
      title: "第三部分",
      items: [
        { id: "C1-17", title: "开展校内文体活动", points: 5, evidence: "查台账", topics: ["activities"] },
        { id: "C1-18", title: "五必访及时", points: 5, evidence: "查台账、座谈", topics: ["visits"] },
        { id: "C1-19", title: "建立特困教职工档案", points: 5, evidence: "查台账", topics: ["hardship"] },
        { id: "C1-20", title: "送温暖、献爱心", points: 10, evidence: "查台账、座谈", topics: ["visits"] },
        { id: "C1-21", title: "维护女工合法权益等（其余条目以原件为准）", points: 15, topics: [] },
      ],
    },
  ],
};
