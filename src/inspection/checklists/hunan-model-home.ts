import type { Checklist } from "./checklist";

export const HUNAN_MODEL_HOME: Checklist = {
  id: "C5",
  title: "湖南省教育工会模范教职工小家考核验收细则",
  source: "湖南省教育工会，2015年1月公布的文本；第四部分以后残缺",
  address: "gh.hynu.cn/info/1020/1160.htm",
  basis: { document: "湖南省教育工会模范教职工小家考核验收细则", certainty: "reported" },
  preconditions: [],
  headings: { block: "条件", item: "考核验收内容", points: "标准分", evidence: "备注", ownScore: "自评分", theirScore: "考核分" },
  blocks: [
    {
      title: "组织建设",
      items: [
        { id: "C5-1", title: "有工作计划、安排和总结", points: 3, topics: ["planAndSummary"] },
        { id: "C5-2", title: "机构健全，民主选举", points: 3, topics: ["committees"] },
        { id: "C5-3", title: "制度健全，责任落实", points: 3, topics: ["rules"] },
        { id: "C5-4", title: "教职工全员入会，按时交会费", points: 3, topics: ["dues"] },
        { id: "C5-5", title: "有工会积极分子队伍", points: 3, topics: [] },
        { id: "C5-6", title: "单位负责人重视工会工作", points: 2, topics: [] },
      ],
    },
    {
      title: "民主管理",
      items: [
        { id: "C5-7", title: "定期召开教代会", points: 4, topics: ["congress"] },
        { id: "C5-8", title: "教代会职权落实，决议执行", points: 4, topics: ["congress"] },
        { id: "C5-9", title: "院务公开有细则，按要求公开", points: 4, topics: ["openness"] },
        { id: "C5-10", title: "开展其他民主活动，满意率 90% 以上", points: 3, topics: [] },
      ],
    },
    {
      title: "队伍建设",
      items: [
        { id: "C5-11", title: "开展合理化建议和技术创新", points: 4, topics: ["suggestions"] },
        { id: "C5-12", title: "开展教学竞赛和培训", points: 4, topics: ["contest", "training"] },
        { id: "C5-13", title: "劳动保护和女职工特殊保护", points: 3, topics: ["women"] },
        { id: "C5-14", title: "培养、宣传本单位先进", points: 3, topics: ["honours"] },
      ],
    },
    {
      title: "思想教育",
      items: [
        { id: "C5-15", title: "政治、业务学习等（其余条目以原件为准）", points: 11, topics: [] },
      ],
    },
  ],
};
