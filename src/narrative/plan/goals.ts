/** 工作目标: what can be counted at the end of the year. */
import type { WorkArea } from "../../regulation";
import type { EventHeld } from "../figures";
import { restOf, say, shareOf, yuanInWords, type Figure, type Phrase } from "../phrase";
import type { PlanBudget } from "./budget";
import type { Measure } from "./situation";

/** So many can be won over one by one; fewer than these at an activity are no mark to reach. */
const FEW = 10;

/** What was made public less often than this is no measure for the year ahead. */
const ONE_A_QUARTER = 4;

/** Activities that everybody may join. */
const SOCIAL: ReadonlySet<WorkArea> = new Set<WorkArea>(["文体活动", "女职工工作"]);

/** How many came to such an activity on average, rounded down; undefined where nothing is known or too few came to set a mark. */
function usualAttendance(events: readonly EventHeld[]): Figure | undefined {
  const told = events.filter(({ area, headcount }) => area !== undefined && SOCIAL.has(area) && headcount !== undefined);
  const value = Math.floor(told.reduce((sum, { headcount }) => sum + headcount!, 0) / told.length);
  return value >= FEW ? { value, places: told.map(({ headcountAt }) => headcountAt) } : undefined;
}

export const GOALS: readonly Measure[] = [
  {
    key: "congress",
    say: ({ v, p, last }) => {
      const { judged, content } = last.democracy.proposals ?? {};
      if (!judged || !content) {
        return [
          say`按期召开${v.congress}，立案的提案全部答复，办理结果请提案人评价。`,
          say`按期召开${v.congress}，提案办理有答复、有评价，答复率100%。`,
          say`${v.congress}${p.whole}至少召开一次，收到的提案件件有回音。`,
        ];
      }
      return content.value === judged.value
        ? [say`按期召开${v.congress}，提案全部答复，提案人的评价继续都在基本满意以上。`]
        : [say`按期召开${v.congress}，提案全部答复，满意和基本满意的比例高于${p.last}的${shareOf(content, judged)}。`];
    },
  },
  {
    key: "members",
    say: ({ v, last, p }) => {
      const { staff, members } = last.people;
      if (!staff || !members || staff.value < members.value) return [say`应入会人员全部入会，会员名册${p.end}前核对无误。`];
      const outside = restOf(staff, members);
      if (!outside) return [say`入会率保持在100%，新进人员一个月内办完手续。`];
      return outside.value <= FEW
        ? [
            say`做好尚未入会的${outside}名${v.staff}的宣传引导，在自愿的基础上使入会率由${shareOf(members, staff)}提高到100%。`,
            say`入会率由现有的${shareOf(members, staff)}提高到100%，尚未入会的${outside}人讲清政策、自愿办理。`,
          ]
        : [say`入会率在现有${shareOf(members, staff)}的基础上继续提高，新进人员做到应入尽入。`];
    },
  },
  {
    key: "openness",
    say: ({ v, p, last }) => {
      if (v.openness === undefined) return undefined;
      const { disclosures } = last.democracy;
      return disclosures && disclosures.value >= ONE_A_QUARTER
        ? [say`${v.openness}不少于${p.last}的${disclosures}项，每项都有记录。`]
        : [say`${v.openness}每季度不少于1次，${p.whole}记录完整。`, say`${v.openness}按季登记，该公开的不漏项、不延期。`];
    },
  },
  {
    key: "care",
    say: ({ v }) => [say`走访慰问应访尽访，困难${v.staff}建档率和走访率均为100%。`, say`会员遇到婚育病退丧，走访率100%，困难${v.staff}全部建档。`, say`慰问不漏一人、签收不缺一笔，困难${v.staff}的档案当年建齐。`],
  },
  {
    key: "activities",
    say: ({ p, events, last }) => {
      const planned = events.filter(({ area }) => area !== undefined && SOCIAL.has(area)).length;
      const usual = usualAttendance(last.activities.events);
      const each = usual && say`平均每项参加人数不少于${p.last}的${usual}人`;
      if (planned === 0) return each && [say`文体和女职工活动${each}。`];
      return each
        ? [say`办好文体和女职工活动${String(planned)}项，${each}。`]
        : [say`办好文体和女职工活动${String(planned)}项，每名会员至少参加其中两项。`, say`文体和女职工活动安排${String(planned)}项，力争每名会员都有适合自己的项目。`];
    },
  },
  {
    key: "training",
    long: true,
    say: ({ p, last }) => {
      const { trainings } = last.growth;
      return trainings && trainings.value > 1
        ? [say`会员培训${p.whole}不少于${trainings}次，工会委员人人受训。`]
        : [say`每名会员${p.whole}至少参加一次培训，工会委员人人受训。`, say`工会委员和小组长${p.whole}各参加一次业务培训，学了什么有记录。`];
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
