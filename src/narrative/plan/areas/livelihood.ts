import { say } from "../../phrase";
import { combined } from "../../statement";
import { monthOfEvent, type AreaPlan } from "../situation";

export const livelihood: AreaPlan = {
  area: "生活保障",
  headings: ({ v }) => [say`生活保障`, say`办好${v.staff}身边的实事`, say`改善生活保障，解决${v.staff}后顾之忧`],
  measures: [
    {
      key: "health",
      say: (situation) => {
        const { v, p, last } = situation;
        const { healthChecks } = last.care;
        const month = monthOfEvent(situation, /体检/);
        return combined(
          healthChecks
            ? [say`${p.last}有${healthChecks}人参加体检`, say`${p.last}参加体检的有${healthChecks}人`]
            : [month === undefined ? say`协助${v.employer}安排好体检` : say`${month}的体检提前一个月通知到人`],
          [say`${p.current}错开工作繁忙的时段，因公外出的另行安排`, say`项目先征求${v.staff}意见，没有查的及时提醒`, say`${p.current}先就医院和套餐征求会员意见，力争应检尽检`],
        );
      },
    },
    {
      key: "canteen",
      say: ({ v }) =>
        combined(
          [say`吃饭、停车、午休这些小事常听意见`, say`食堂、饮水、休息场所有什么不便`, say`从${v.staff}天天遇到的小事办起`],
          [say`能改的马上改，需要花钱的报${v.employer}研究`, say`选出办得到的两三件，列出完成时间`, say`办完一件向会员通报一件`],
        ),
    },
    {
      key: "insurance",
      say: ({ v, p, last }) => {
        const { insured, recuperations } = last.care;
        if (insured) {
          return combined(
            [say`互助保障现有${insured}人参加`, say`参加互助保障的已有${insured}人`],
            [say`到期前一个月提醒续保`, say`出险的由工会帮助办理理赔`, say`新会员入会时一并说明办法`],
          );
        }
        if (recuperations) return combined([say`${p.last}${recuperations}人次参加疗休养`, say`${p.last}安排疗休养${recuperations}人次`], [say`${p.current}名额向一线和没有去过的${v.staff}倾斜`, say`${p.current}先报名、后公示、再成行`]);
        return combined([say`互助保障自愿参加`, say`愿意参加互助保障的统一办理`], [say`工会讲清保什么、怎么赔`, say`名单和期限登记清楚`]);
      },
    },
    {
      key: "mind",
      long: true,
      say: ({ v }) =>
        combined(
          [say`任务繁重的时段多关心${v.people}`, say`留意${v.staff}的心理状况`, say`工会委员分片谈心`],
          [say`做好谈心疏导，注意保护个人隐私`, say`需要专业帮助的介绍咨询渠道，内容保密`, say`实际困难及时反映、帮助解决`],
        ),
    },
  ],
};
