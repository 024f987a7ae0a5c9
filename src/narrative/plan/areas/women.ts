import { say } from "../../phrase";
import { eventsOf, type AreaPlan } from "../situation";

export const women: AreaPlan = {
  area: "女职工工作",
  headings: ({ v }) => [say`做好女${v.staff}工作`, say`关心女${v.staff}，维护特殊权益`],
  measures: [
    {
      key: "scheduled",
      say: (situation) => {
        const { v, p } = situation;
        const events = eventsOf(situation, "女职工工作");
        const { women: count } = situation.last.people;
        return events === undefined
          ? [say`三八国际妇女节前后办一次${count ? say`面向${count}名` : ""}女${v.staff}的活动，内容由女职工委员会征求意见后确定。`]
          : [
              say`女职工委员会牵头落实${events}，内容由女${v.staff}自己提、自己选。`,
              say`${p.current}为女${v.staff}安排${events}，年龄不同、爱好不同的都照顾到。`,
            ];
      },
    },
    {
      key: "protection",
      say: ({ v }) => [
        say`宣传《女职工劳动保护特别规定》，落实孕期、产期、哺乳期的照顾，有条件的设母婴休息处，遇到困难由女职工委员出面协调。`,
        say`了解孕期和哺乳期女${v.staff}的实际困难，在工作安排上同${v.employer}商量给予照顾，《女职工劳动保护特别规定》的条款逐项对照落实。`,
      ],
    },
    {
      key: "health",
      say: ({ v, p }) => [
        say`配合做好女${v.staff}健康检查，${p.secondHalf}请医生讲一次健康课。`,
        say`把女性专项检查纳入体检项目，检查结果由本人保管，需要复查的提醒到人。`,
      ],
    },
    {
      key: "families",
      long: true,
      say: ({ v }) => [
        say`举办一次家庭教育或心理调适讲座，欢迎女${v.staff}的家人一起来听。`,
        say`推荐事迹突出的女${v.staff}参加上级巾帼评选，推荐名单先公示。`,
      ],
    },
  ],
};
