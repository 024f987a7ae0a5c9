/** 工作目标: what can be counted at the end of the year. */
import { yuanInWords, say, shareOf, type Phrase } from "../phrase";
import type { PlanBudget } from "./budget";
import type { Measure } from "./situation";

export const GOALS: readonly Measure[] = [
  {
    key: "congress",
    say: ({ v, p, last }) => {
      const { judged, content } = last.democracy.proposals ?? {};
      return judged && content
        ? [say`按期召开${v.congress}，提案全部答复，满意和基本满意的比例不低于${p.last}的${shareOf(content, judged)}。`]
        : [say`按期召开${v.congress}，立案的提案全部答复，办理结果请提案人评价。`, say`按期召开${v.congress}，提案办理有答复、有评价，答复率100%。`];
    },
  },
  {
    key: "members",
    say: ({ last, p }) => {
      const { staff, members } = last.people;
      if (!staff || !members || staff.value < members.value) return [say`应入会人员全部入会，会员名册${p.end}前核对无误。`];
      return staff.value === members.value
        ? [say`入会率保持在100%，新进人员一个月内办完手续。`]
        : [say`入会率在现有${shareOf(members, staff)}的基础上继续提高，新进人员做到应入尽入。`];
    },
  },
  {
    key: "openness",
    say: ({ v, p, last }) => {
      if (v.openness === undefined) return undefined;
      const { disclosures } = last.democracy;
      return disclosures && disclosures.value > 0 ? [say`${v.openness}不少于${disclosures}项，每项都有记录。`] : [say`${v.openness}每季度不少于1次，${p.whole}记录完整。`];
    },
  },
  {
    key: "care",
    say: ({ v }) => [say`走访慰问应访尽访，困难${v.staff}建档率和走访率均为100%。`, say`会员遇到婚育病退丧，走访率100%，困难${v.staff}全部建档。`],
  },
  {
    key: "activities",
    say: ({ p, events, last }) => {
      const { attendance } = last.activities;
      const planned = events.filter(({ area }) => area === "文体活动" || area === "女职工工作").length;
      if (planned === 0) return attendance && [say`各类活动参加人次不少于${p.last}的${attendance}人次。`];
      return attendance
        ? [say`办好文体和女职工活动${String(planned)}项，参加人次不少于${p.last}的${attendance}人次。`]
        : [say`办好文体和女职工活动${String(planned)}项，每名会员至少参加其中两项。`];
    },
  },
  {
    key: "training",
    long: true,
    say: ({ p, last }) => {
      const { trainings } = last.growth;
      return trainings ? [say`会员培训${p.whole}不少于${trainings}次，工会委员人人受训。`] : [say`会员培训${p.whole}不少于1次，工会委员人人受训。`];
    },
  },
  {
    key: "papers",
    say: ({ p }) => [say`活动材料齐全率100%，台账${p.whole}自查不少于2次，发现的问题当月改完。`, say`台账按月更新，查出的缺漏一个月内补正，材料齐全率100%。`],
  },
];

/** The goal that the budget sets. */
export function budgetGoal(budget: PlanBudget | undefined): Phrase | undefined {
  if (!budget) return undefined;
  return say`经费支出控制在预算${{ kind: "figure", text: yuanInWords(budget.expense.amount), places: budget.expense.places }}以内，用在会员身上的不低于上年比例。`;
}
