import { say, shareOf } from "../../phrase";
import { combined } from "../../statement";
import type { AreaPlan } from "../situation";

const MOST = 0.9;

export const women: AreaPlan = {
  area: "女职工工作",
  headings: ({ v }) => [say`女${v.people}工作`, say`做好女${v.people}工作`, say`关爱女${v.people}，维护特殊权益`],
  measures: [
    {
      key: "share",
      say: ({ v, last }) => {
        const { women: count, members } = last.people;
        // Where all or nearly all are women their share says nothing.
        if (!count || !members || count.value > members.value * MOST) return undefined;
        return combined(
          [say`会员中女${v.people}有${count}人，占${shareOf(count, members)}`, say`${count}名女会员占会员的${shareOf(count, members)}`],
          [say`活动内容由她们提、由她们选`, say`女职工委员会主动听取意见，安排活动兼顾工作和家庭`, say`年龄不同、爱好不同的都照顾到`, say`她们关心的事由女职工委员及时反映`, say`活动时间避开照顾家庭的时段`],
        );
      },
    },
    {
      key: "protection",
      say: ({ v }) =>
        [
          ...combined(
            [say`对照《女职工劳动保护特别规定》逐项落实孕期、产期、哺乳期的照顾`, say`及时了解孕期、哺乳期女${v.people}的实际困难`],
            [say`遇到困难由女职工委员出面协调`, say`在工作安排上同${v.employer}商量给予照顾`, say`有条件的设母婴休息处`, say`把照顾措施落实到排班和任务上`],
          ),
          ...combined([say`宣传《女职工劳动保护特别规定》`], [say`做到人人知晓、件件落实`, say`对落实不到位的提请${v.employer}改进`]),
        ],
    },
    {
      key: "health",
      say: () =>
        combined(
          [say`关注女性身心健康`, say`体检时单列女性专项`, say`女性专项检查纳入体检项目`, say`督促按时做好女性健康检查`],
          [say`检查结果由本人保管，需要复查的提醒到人`, say`因故没有查的另约时间补检`, say`项目先征求本人意见`, say`检查后安排专人答疑`, say`个人信息注意保密`],
        ),
    },
    {
      key: "example",
      long: true,
      say: ({ v }) =>
[
          say`推荐事迹突出的女${v.people}参加上级巾帼评选，名单先公示、后上报。`,
          say`宣传岗位上有成绩的女${v.people}，发挥示范带动作用。`,
          say`关注女${v.people}在家庭教育、身心调适方面的需要，由女职工委员会联系资源、提供帮助。`,
        ],
    },
    {
      key: "voice",
      say: ({ v }) => [
        say`研究涉及女${v.people}的事项时请女职工委员参加，意见如实反映。`,
        say`女职工委员会按季收集女${v.people}的意见，汇总后提交工会委员会研究。`,
        say`建立女职工委员与各小组的联系，小事当场协调，大事及时上报。`,
        say`每季度同女${v.people}座谈一次，反映的问题能解决的当场定下来。`,
        say`女职工委员多同女${v.people}谈心，合理的要求及时向${v.employer}反映。`,
        say`女职工委员做女${v.people}的知心人，谈心谈话注意方式，尊重个人隐私。`,
      ],
    },
    {
      key: "register",
      say: ({ v }) => [
        say`女${v.people}名册随人员变动更新，孕期、产期、哺乳期情况由专人掌握。`,
        say`登记女${v.people}的基本情况和特长，为组织活动、推荐先进提供依据。`,
        say`女职工工作单独立卷，活动和维权记录一并归档。`,
      ],
    },
    {
      key: "families",
      say: ({ v }) => [
        say`倡导文明家风，支持女${v.people}兼顾工作和家庭。`,
        say`照料老人和孩子确有困难的女${v.people}，由小组协调调班、换班。`,
        say`推荐和睦家庭、书香家庭，传扬好家风。`,
        say`支持女${v.people}学习进修、参加竞赛，家里有困难的帮助协调。`,
      ],
    },
  ],
};
