import type { Checklist } from "./checklist";

export const FUJIAN_ENTERPRISE_HOME: Checklist = {
  id: "C7b",
  title: "福建省国有、集体及其控股企业模范职工之家考核验收评分细则",
  source: "发文机关和年份不详；企业化管理的事业单位参照执行，第二部分以后残缺",
  address: "cornels-photography.com/paper/358239901.html",
  basis: { document: "福建省国有、集体及其控股企业模范职工之家考核验收评分细则", certainty: "reported" },
  preconditions: [],
  headings: { block: "具体要求", item: "考核内容", points: "标准分", evidence: "备注", ownScore: "自评分", theirScore: "验收分" },
  blocks: [
    {
      title: "党政工共建",
      items: [
        { id: "C7b-1", title: "有建家领导小组和共建文件", points: 3, evidence: "必备", required: true, topics: [] },
        { id: "C7b-2", title: "建家纳入规划，有计划、检查、总结和汇报", points: 2, evidence: "必备", required: true, topics: ["planAndSummary"] },
        { id: "C7b-3", title: "依靠职工办企业", points: 2, topics: [] },
        { id: "C7b-4", title: "行政在人力、财力、物力上支持", points: 3, topics: [] },
        { id: "C7b-5", title: "足额拨缴工会经费，会员按时交会费", points: 2, evidence: "必备", required: true, topics: ["dues", "funds"] },
      ],
    },
    {
      title: "集体协商、集体合同（其余条目以原件为准）",
      items: [
        { id: "C7b-6", title: "平等协商签订集体合同，职工满意率 90% 以上，劳动合同签订率 95% 以上", points: 4, evidence: "必备", required: true, topics: [] },
      ],
    },
  ],
};
