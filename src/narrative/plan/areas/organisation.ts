import { dayInFull } from "../../period";
import { say } from "../../phrase";
import { isSoon, type AreaPlan } from "../situation";

export const organisation: AreaPlan = {
  area: "组织建设",
  headings: () => [say`加强自身建设，规范日常管理`, say`健全组织，夯实基础工作`],
  measures: [
    {
      key: "election",
      say: ({ v, today, last }) => {
        const ending = last.organisation.termsEnding.find(({ body }) => /工会委员会/.test(body));
        if (!ending) return undefined;
        const day = { kind: "figure", text: dayInFull(ending.on), places: ending.figure.places } as const;
        return [
          ending.on <= today
            ? say`本届工会委员会已于${day}任期届满，尽快向${v.superior}请示，依规定程序补办换届。`
            : say`本届工会委员会到${day}任期届满，${isSoon(today, ending.on) ? "抓紧" : "提前三个月"}向${v.superior}请示，依规定程序做好换届。`,
        ];
      },
    },
    {
      key: "members",
      say: ({ v, p, last }) => {
        const { staff, members } = last.people;
        if (staff && members && staff.value > members.value) {
          return [
            say`现有${v.staff}${staff}人、会员${members}人，${p.current}对还没有入会的做好宣传，新进人员一个月内办理入会。`,
            say`摸清没有入会的原因，在册会员${members}人、${v.staff}${staff}人，主动听取没有入会的人的想法，争取${p.end}前自愿办理。`,
          ];
        }
        return members
          ? [say`会员${members}人的信息随调入、调出、退休及时更新，会员名册与基本情况每季度核对一次。`]
          : [say`${p.start}核对会员名册，调入、调出、退休的随时变更，做到人数对得上。`];
      },
    },
    {
      key: "federation",
      kinds: ["街道"],
      say: ({ p }) => [say`推动新开办企业和平台企业建立工会，建会程序、选举和报批材料齐全，${p.end}核对一次建会和会员数据。`],
    },
    {
      key: "committee",
      say: ({ p, last }) => {
        const { committee } = last.organisation;
        return [
          say`工会委员会每月开一次例会，${committee ? say`${committee}名委员` : "各委员"}按分工报告上月做了什么、本月要做什么，议定的事写进会议记录。`,
          say`${p.start}明确${committee ? say`${committee}名` : ""}委员的分工，重要事项集体研究，会议记录当场核对签字。`,
        ];
      },
    },
    {
      key: "groups",
      say: ({ v, last }) => {
        const { groups } = last.people;
        return groups
          ? [say`用好${groups}个工会小组，小组长负责传达通知、反映意见、组织活动，每半年交流一次做法。`]
          : [say`核对工会小组的划分和组长名单，通知、收集意见、报名都从小组做起。`, say`工会小组按${v.team}设置，组长定期碰头，组里的事有人问、有人办。`];
      },
    },
    {
      key: "papers",
      say: ({ p, last }) => {
        const { lackingPapers } = last.activities;
        return lackingPapers
          ? [
              say`${p.last}有${lackingPapers}项活动材料不全，${p.current}每项活动结束一周内收齐方案、通知、签到、照片、小结和票据，缺项由经办人书面说明。`,
              say`针对${p.last}${lackingPapers}项活动资料不齐的情况，实行谁办活动谁交材料，没有交齐的暂不报销。`,
            ]
          : [
              say`台账随时记，活动结束一周内把方案、通知、签到、照片、小结和票据收齐入盒，${p.firstHalf}、${p.secondHalf}各自查一次。`,
              say`台账由专人管、各委员按分工填，每月月底对一次，缺什么当月补什么。`,
            ];
      },
    },
    {
      key: "tasks",
      say: ({ v, p, last }) => {
        const { tasksOpen } = last.growth;
        return tasksOpen
          ? [say`上级交办的任务还有${tasksOpen}项没有办结，${p.start}逐项排出时间，完成后及时回报。`]
          : [say`按时完成${v.superior}布置的任务，收文、承办、回报都有登记。`];
      },
    },
    {
      key: "home",
      long: true,
      say: ({ v }) => [
        say`${v.home}定时开放，器材登记造册，损坏的及时修，用得少的换。`,
        say`把${v.home}管起来、用起来，排出开放时间和值班表，使用情况每月看一次。`,
      ],
    },
    {
      key: "officers",
      long: true,
      say: ({ v }) => [
        say`工会干部参加${v.superior}组织的业务培训，回来给小组长讲一遍。`,
        say`安排委员到兄弟单位看台账、学做法，回来对照改进。`,
      ],
    },
  ],
};
