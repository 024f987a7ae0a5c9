import { say } from "../../phrase";
import type { AreaPlan } from "../situation";

export const rights: AreaPlan = {
  area: "权益维护",
  headings: () => [say`依法维护权益，把矛盾化解在前面`, say`畅通诉求渠道，做好维权服务`],
  measures: [
    {
      key: "laws",
      say: ({ v, p }) => [
        say`组织学习《中华人民共和国工会法》${v.laws}，${p.whole}不少于两次，结合身边的事讲清条文。`,
        say`利用宣传栏和工作群宣讲《中华人民共和国工会法》${v.laws}，每次讲透一两条，让大家遇事知道找谁、依据是什么。`,
      ],
    },
    {
      key: "petitions",
      say: ({ v, p, last }) => {
        const { petitions } = last.growth;
        return petitions
          ? [say`${p.last}接待来访来信${petitions}件次，${p.current}照旧登记、承办、反馈，能当场答的当场答，需要研究的说明期限。`]
          : [
              say`每月安排一天由工会委员接待来访，反映的问题当面记录，会同${v.employer}办理后回复本人。`,
              say`公布反映诉求的渠道和联系人，来访、来信、来电都登记，办理结果及时告知。`,
            ];
      },
    },
    {
      key: "mediation",
      say: ({ v, p, last }) => {
        const { disputes } = last.growth;
        if (disputes) return [say`总结${p.last}${disputes}件劳动争议的调解经验，把容易起争议的环节列出来，提醒${v.employer}提前规范。`];
        const { mediators } = last.organisation;
        return mediators
          ? [say`发挥劳动争议调解委员会${mediators}名成员的作用，${p.firstHalf}和${p.secondHalf}各排查一次，有苗头就主动上门沟通。`]
          : [say`健全劳动争议调解小组，有了纠纷先听双方说、再依规调解，调解过程留下记录。`];
      },
    },
    {
      key: "policy",
      kinds: ["学校", "机关", "其他"],
      say: ({ v }) => [
        say`参与制定涉及${v.staff}切身利益的制度，方案出台前把各小组的意见整理成书面材料，交${v.employer}研究。`,
        say`凡是涉及${v.staff}待遇的办法，工会派人参加起草和讨论，把基层的想法带上去，把政策讲明白。`,
      ],
    },
    {
      key: "contract",
      kinds: ["企业"],
      say: ({ v, p }) => [say`${p.firstHalf}启动集体合同和工资专项集体合同的协商，草案经${v.congress}审议后签订，${p.secondHalf}检查一次履行情况。`],
    },
    {
      key: "safety",
      kinds: ["企业"],
      say: ({ v }) => [
        say`配合安全部门每月查一次现场，${v.staff}发现的隐患记入台账，整改完成由提出人确认。`,
        say`发动班组查身边隐患，查出一条登记一条，整改结果在班前会上说明。`,
      ],
    },
    {
      key: "wages",
      kinds: ["街道"],
      say: ({ p }) => [say`会同劳动保障部门排查欠薪隐患，${p.start}和${p.end}各集中走访一次重点企业，发现苗头及时约谈。`],
    },
    {
      key: "bargaining",
      kinds: ["街道"],
      say: () => [say`指导企业开展工资集体协商，规模较大的单独签，小企业参加区域性协商，签订后抽查履行情况。`],
    },
    {
      key: "casework",
      kinds: ["法院"],
      say: ({ v }) => [say`关注一线${v.staff}的办案压力和履职保障，把加班、轮休、值班中的突出问题整理出来，商请院里研究解决。`],
    },
  ],
};
