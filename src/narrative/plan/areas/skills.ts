import { say } from "../../phrase";
import { eventsOf, type AreaPlan } from "../situation";

export const skills: AreaPlan = {
  area: "技能竞赛",
  headings: ({ v }) => {
    if (v.kind === "学校") return [say`搭建成长平台，帮助${v.youth}进步`, say`开展业务竞赛，促进专业成长`];
    if (v.kind === "企业") return [say`开展劳动竞赛，提高岗位技能`, say`以竞赛促生产，以练兵提技能`];
    return [say`开展岗位练兵，提高业务能力`];
  },
  measures: [
    {
      key: "mentoring",
      kinds: ["学校", "企业"],
      say: ({ v, p, last }) => {
        const { pairs } = last.growth;
        return pairs
          ? [
              say`跟踪${pairs}对师徒结对，${p.firstHalf}查一次听课和指导记录，${p.secondHalf}看一次徒弟的成果，期满按目标考核。`,
              say`现有师徒${pairs}对，每对每学期互相听课、写出小结，到期的由工会组织考核，结果记入师徒结对台账。`,
            ].map((phrase) => (v.kind === "学校" ? phrase : say`现有师徒${pairs}对，师傅按月布置练习内容，${p.secondHalf}以实际操作检验，期满按目标考核。`))
          : [
              v.kind === "学校"
                ? say`为入职三年内的${v.youth}配好师傅，签订结对协议，写明听课次数和培养目标，期满考核。`
                : say`为新进${v.staff}配师傅，签订师徒协议，写明学什么、学到什么程度，期满考核兑现。`,
            ];
      },
    },
    {
      key: "contest",
      say: (situation) => {
        const { v, p } = situation;
        const events = eventsOf(situation, "技能竞赛");
        if (events !== undefined) {
          return [
            say`${p.whole}安排${events}，比赛规则提前公布，评分当场公开，获奖名单公示后表彰。`,
            say`竞赛练兵安排${events}，由业务部门和工会一起办，重在人人参加、人人有收获。`,
          ];
        }
        return [
          say`${p.secondHalf}配合业务部门办一次${v.contest}，规则提前公布，获奖名单公示后表彰。`,
          say`办好${v.contest}，先在${v.team}选拔，再集中比赛，优胜者介绍做法。`,
        ];
      },
    },
    {
      key: "growth",
      long: true,
      say: ({ v, p }) => [
        say`${p.firstHalf}召开一次${v.youth}座谈会，问清成长中缺什么，能解决的列出时间表。`,
        say`鼓励${v.youth}参加学历进修和资格考试，考试前后在工作安排上给予方便。`,
      ],
    },
    {
      key: "innovation",
      long: true,
      kinds: ["企业"],
      say: () => [say`征集小改小革项目，经技术部门认定有效的，按规定给予奖励并推广。`],
    },
  ],
};
