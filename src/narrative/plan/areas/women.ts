import { say, shareOf } from "../../phrase";
import { combined } from "../../statement";
import type { AreaPlan } from "../situation";

export const women: AreaPlan = {
  area: "女职工工作",
  headings: ({ v }) => [say`女${v.staff}工作`, say`做好女${v.staff}工作`, say`关爱女${v.staff}，维护特殊权益`],
  measures: [
    {
      key: "share",
      say: ({ v, last }) => {
        const { women: count, members } = last.people;
        if (!count || !members || count.value > members.value) return undefined;
        return combined(
          [say`会员中女${v.staff}有${count}人，占${shareOf(count, members)}`, say`${count}名女会员占会员的${shareOf(count, members)}`],
          [say`活动内容由她们提、由她们选`, say`女职工委员会主动听取意见，安排活动兼顾工作和家庭`, say`年龄不同、爱好不同的都照顾到`, say`关心的事由女职工委员及时反映`, say`活动时间避开照顾家庭的时段`],
        );
      },
    },
    {
      key: "protection",
      say: ({ v }) =>
        combined(
          [say`对照《女职工劳动保护特别规定》逐项落实孕期、产期、哺乳期的照顾`, say`宣传《女职工劳动保护特别规定》`, say`及时了解孕期、哺乳期女${v.staff}的实际困难`],
          [say`遇到困难由女职工委员出面协调`, say`在工作安排上同${v.employer}商量给予照顾`, say`有条件的设母婴休息处`],
        ),
    },
    {
      key: "health",
      say: () =>
        combined(
          [say`体检时单列女性专项`, say`女性专项检查纳入体检项目`, say`督促按时做好女性健康检查`],
          [say`检查结果由本人保管，需要复查的提醒到人`, say`因故没有查的另约时间补检`, say`项目同医院商定后告知本人`],
        ),
    },
    {
      key: "example",
      long: true,
      say: ({ v }) =>
[
          say`推荐事迹突出的女${v.staff}参加上级巾帼评选，名单先公示、后上报。`,
          say`宣传岗位上有成绩的女${v.staff}，发挥示范带动作用。`,
          say`关注女${v.staff}在家庭教育、身心调适方面的需要，由女职工委员会联系资源、提供帮助。`,
        ],
    },
  ],
};
