import { say } from "../../phrase";
import { eventsOf, type AreaPlan } from "../situation";

export const livelihood: AreaPlan = {
  area: "生活保障",
  headings: ({ v }) => [say`多办实事，改善工作和生活条件`, say`解决${v.staff}身边的小事难事`],
  measures: [
    {
      key: "health",
      say: (situation) => {
        const { v, p, last } = situation;
        const { healthChecks } = last.care;
        return healthChecks
          ? [say`${p.last}有${healthChecks}人参加体检，${p.current}提前排好时间，体检后请医生讲解常见问题。`]
          : [
              say`协助${v.employer}安排好年度体检，时间错开忙季，外出人员另行补检。`,
              say`年度体检定好医院和时间后提前一个月通知，项目征求${v.staff}意见。`,
            ];
      },
    },
    {
      key: "scheduledLivelihood",
      say: (situation) => {
        const events = eventsOf(situation, "生活保障");
        return events === undefined ? undefined : [say`实事项目有${events}，办完一件向会员通报一件。`, say`排好${events}，报名和名额公开。`];
      },
    },
    {
      key: "canteen",
      say: ({ v }) => [
        say`每季度听取一次对食堂、停车、饮水、休息场所的意见，能改的马上改，需要花钱的报${v.employer}研究。`,
        say`围绕吃饭、停车、午休这几件小事征求意见，选出办得到的两三件，列出完成时间。`,
      ],
    },
    {
      key: "insurance",
      say: ({ p, last }) => {
        const { insured } = last.care;
        return insured
          ? [say`互助保障现有${insured}人参加，到期前一个月提醒续保，出险的帮助办理理赔。`]
          : [say`${p.firstHalf}摸清会员参加互助保障的情况，愿意参加的统一办理。`];
      },
    },
    {
      key: "mind",
      long: true,
      say: ({ v, p }) => [
        say`关注${v.staff}心理健康，${p.secondHalf}办一次减压讲座，需要帮助的可以预约咨询，内容保密。`,
        say`工作忙、压力大的时段多关心人，工会委员分片谈心，话不外传。`,
      ],
    },
    {
      key: "care",
      long: true,
      kinds: ["学校"],
      say: () => [say`寒暑假同有关单位联系子女托管，帮双职工家庭解决后顾之忧。`],
    },
  ],
};
