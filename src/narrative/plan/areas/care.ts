import { say } from "../../phrase";
import type { AreaPlan } from "../situation";

export const care: AreaPlan = {
  area: "慰问帮扶",
  headings: ({ v }) => [say`做实慰问帮扶，有事必访`, say`关心${v.staff}生活，把慰问帮扶做细`],
  measures: [
    {
      key: "visits",
      say: ({ v, p, last }) => {
        const { visits } = last.care;
        return visits && visits.value > 0
          ? [
              say`${p.last}走访慰问${visits}人次，${p.current}照此坚持，${v.staff}结婚、生育、生病住院、退休、家有丧事，由工会小组长当天报信，工会上门看望。`,
              say`坚持走访制度，婚、育、病、退、丧五种情形知道一件访一件，${p.last}共访${visits}人次，${p.current}做到不漏一人，签收手续当场办好。`,
            ]
          : [
              say`建立走访登记，${v.staff}结婚、生育、生病住院、退休、家有丧事时上门看望，事由、标准和签收一次记全。`,
              say`由工会小组长做联络人，谁家有喜事难事及时告诉工会，三天之内安排走访，慰问标准按规定执行。`,
            ];
      },
    },
    {
      key: "need",
      say: ({ v, p, last }) => {
        const { inNeed } = last.care;
        return inNeed
          ? [
              say`对建档的${inNeed}名困难${v.staff}实行动态管理，${p.start}逐户复核，够条件的帮助申报上级救助，情况好转的按程序退出。`,
              say`${p.start}复核困难${v.staff}档案，现有${inNeed}户逐户写明致困原因和帮扶办法，春节前走访一遍。`,
            ]
          : [
              say`${p.firstHalf}对${v.staff}家庭困难情况摸一次底，确有困难的建立档案，没有的如实填写零报告。`,
              say`各工会小组${p.start}上报一次困难情况，符合条件的建档帮扶，材料只由专人保管。`,
            ];
      },
    },
    {
      key: "retired",
      notKinds: ["街道"],
      say: ({ v }) => [
        say`春节和重阳节走访退休${v.staff}，请他们回来看看，说说对${v.employer}的意见。`,
        say`重阳节组织退休${v.staff}座谈，行动不便的上门看望。`,
      ],
    },
    {
      key: "coolness",
      kinds: ["企业", "街道"],
      say: ({ v }) =>
        v.kind === "企业"
          ? [say`高温季节到车间班组送清凉，检查饮水、防暑药品和休息场所，缺什么补什么。`]
          : [say`夏天为环卫、快递、外卖等户外劳动者送清凉，管好用好户外劳动者服务站点。`],
    },
    {
      key: "festivals",
      notKinds: ["街道"],
      say: ({ p, last }) => {
        const { festivals } = last.care;
        return festivals.length > 0
          ? [say`节日慰问品按标准发放，品种事先征求意见，${p.current}继续由本人签领，代领的写明关系。`]
          : [say`法定节日慰问品按规定标准发放，采购、验收、签领由不同的人经手。`];
      },
    },
    {
      key: "employment",
      kinds: ["街道"],
      say: ({ p }) => [say`配合有关部门办好就业招聘服务，${p.firstHalf}为外来务工人员集中办一次，金秋时节做好困难职工子女助学。`],
    },
    {
      key: "scheduledCare",
      long: true,
      say: ({ v, p }) => [say`慰问和帮扶的标准、程序在${p.start}向${v.staff}讲清楚，${p.end}把人次和金额汇总公布，不公布个人情况。`],
    },
  ],
};
