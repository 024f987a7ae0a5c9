import { festivalsIn } from "../../figures/care";
import { joined, say } from "../../phrase";
import { combined } from "../../statement";
import { monthOfEvent, type AreaPlan } from "../situation";

/** So many occasions are told of last year's visits. */
const TOLD_OCCASIONS = 3;

/** Rows of the schedule in which goods are given to all members. */
const GIFTS = /慰问(?:品|会员)/;
const FESTIVAL = /节$|^元旦$/;

export const care: AreaPlan = {
  area: "慰问帮扶",
  headings: ({ v }) => [say`慰问帮扶`, say`做实慰问帮扶`, say`关心${v.staff}冷暖，办好实事好事`],
  measures: [
    {
      key: "visits",
      say: ({ v, p, last }) => {
        const { visits, reasons } = last.care;
        if (!visits || visits.value === 0) {
          return combined(
            [say`${v.staff}结婚、生育、生病住院、退休、家有丧事`, say`遇有婚育、住院、退休和丧事`],
            [say`工会三天之内上门看望`, say`由工会上门看望，事由、标准和签收一次记全`, say`慰问标准按规定执行，签收手续齐全`, say`工会知道一件访一件，不漏一人`],
          );
        }
        const told = reasons.slice(0, TOLD_OCCASIONS).map(({ reason, visits: count }) => say`${reason}${count}人次`);
        const split = reasons.length > 1 ? say`，其中${joined(told, "、")}` : say``;
        const beginnings = [say`${p.last}走访慰问${visits}人次${split}`, say`${p.last}共走访${visits}人次${split}`];
        return [
          say`走访慰问坚持有事必到（${p.last}${visits}人次），会员遇婚育、伤病、退休和亲属去世，由小组长及时报告，工会上门慰问，手续按规定办理。`,
          say`继续做好走访慰问（${p.last}${visits}人次），生病住院、生育、退休和家庭变故四类情形优先，一周内完成。`,
          say`在${p.last}走访${visits}人次的基础上，完善小组长报告、工会上门、登记签收的办法，不漏访、不迟访。`,
          say`知道一件访一件，慰问标准人人一致，${p.last}${visits}人次的做法照此坚持。`,
          ...combined(beginnings, [
            say`${p.current}由工会小组长当天报信，工会上门看望`,
            say`${p.current}仍按婚、育、病、退、丧五种情形上门，及时办好登记`,
            say`${p.current}继续做到知道一件访一件，标准一致、签收齐全`,
            say`${p.current}对重病住院的${v.people}跟踪慰问，为退休的${v.people}开好欢送座谈会`,
            say`${p.current}坚持有事必到，人和事由及时记入台账`,
            say`${p.current}进一步提高及时率，一周内完成走访和登记`,
          ]),
        ];
      },
    },
    {
      key: "need",
      say: ({ v, p, last }) => {
        const { inNeed } = last.care;
        if (!inNeed) {
          return combined(
            [say`${v.staff}家庭有困难的由小组长报工会核实`, say`各小组随时留意${v.staff}家中的变故`, say`工会委员随时留意${v.staff}家中的变故`, say`${p.start}由工会小组了解一遍家庭困难情况`],
            [say`符合条件的建档帮扶，材料由专人保管`, say`确有困难的建立档案，没有的如实填写零报告`, say`够得上级救助条件的帮助申报`],
          );
        }
        return combined(
          [say`在档困难${v.people}${inNeed}名`, say`对${inNeed}名困难${v.people}的档案实行动态管理`, say`现有${inNeed}名困难${v.people}`],
          [
            say`${p.start}逐户复核，写明致困原因和帮扶办法`,
            say`够条件的帮助申报上级救助，情况好转的按程序退出`,
            say`春节前走访到户，平时由工会委员结对联系`,
            say`一户一策帮到点子上，帮扶记录跟着档案走`,
          ],
        );
      },
    },
    {
      key: "retired",
      say: (situation) => {
        const { v, p, last } = situation;
        const month = monthOfEvent(situation, /重阳/);
        const { retiredVisited } = last.care;
        const tails = [say`听取他们对${v.employer}工作的意见`, say`行动不便的登门看望`, say`住在外地的电话问候`];
        if (month !== undefined) return combined([say`重阳节（${month}）前后看望退休${v.people}`, ...(retiredVisited ? [say`${p.last}走访退休${v.people}${retiredVisited}人次，重阳节（${month}）前后再逐户看望`] : [])], tails);
        return combined([say`继续做好退休${v.people}的服务`, say`同退休${v.people}保持联系`, say`${v.employer}有大事邀请退休${v.people}参加`], tails);
      },
    },
    {
      key: "coolness",
      kinds: ["企业"],
      say: () =>
        combined(
          [say`高温季节工会到车间班组去`, say`入夏前检查饮水、防暑药品和休息场所`],
          [say`缺什么补什么`, say`露天和高温岗位优先安排`, say`问题当场交车间解决`],
        ),
    },
    {
      key: "festivals",
      say: ({ p, last, events }) => {
        const planned = festivalsIn(events.flatMap(({ name }) => (GIFTS.test(name) ? [name] : []))).filter((name) => FESTIVAL.test(name));
        const festivals = events.length === 0 ? last.care.festivals : planned;
        const isAsLastYear = festivals.join() === last.care.festivals.join();
        return combined(
          festivals.length > 0
            ? [...(isAsLastYear ? [say`节日慰问沿用${p.last}的办法，在${festivals.join("、")}发放慰问品`] : []), say`${festivals.join("、")}的慰问品按标准发放`]
            : [say`法定节日的慰问品按标准发放`, say`节日慰问面向全体会员`, say`节日慰问不超标准、不发现金`],
          [say`品种事先征求意见，由本人签领`, say`采购、验收、签领由不同的人经手`, say`采购前在会员中征求意见、比质比价`, say`发放名册随凭证归档`],
        );
      },
    },
    {
      key: "notice",
      long: true,
      say: ({ v, p }) =>
        [
          say`慰问和帮扶的标准、程序向${v.staff}讲清楚，同样的事同样对待。`,
          say`慰问帮扶做了多少、花了多少，${p.end}公布一次，只公布人次和金额，不公布个人情况。`,
        say`哪些情形慰问、标准是多少，写成一页纸发给${v.staff}，办起来有章可循。`,
        say`慰问和帮扶不看职务、不分亲疏，同样情形同样办理，个人情况注意保密。`,
        say`帮扶对象由${v.staff}推荐、委员会研究，结果在适当范围内公布，听取意见。`,
        ],
    },
    {
      key: "joy",
      long: true,
      say: ({ v }) => [
        say`${v.staff}有喜事送祝福、有难事送帮助，让大家感到工会就在身边。`,
        say`新进${v.staff}由工会小组帮助熟悉环境，食宿上的困难及时协调。`,
        say`长期病假、外派的${v.staff}保持联系，节日问候不落下一人。`,
        say`对单身、两地分居的${v.staff}多关心，遇到困难由小组先帮一把。`,
      ],
    },
    {
      key: "register",
      long: true,
      say: ({ p }) => [
        say`走访、帮扶的事由、标准、签收当场记全，${p.end}与账目核对。`,
        say`慰问金和慰问品由两人以上送达，签收手续完备。`,
        say`慰问台账与凭证一一对应，经得起检查。`,
        say`走访一次登记一次，事由、金额、经办人和签收缺一不可。`,
        say`慰问支出按月与账面核对，人次、金额对得上。`,
      ],
    },
  ],
};
