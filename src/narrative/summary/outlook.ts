/** 下一步打算: what the next period takes up, from what this one left. */
import { say } from "../phrase";
import type { Achievement } from "./facts";

export const OUTLOOK: readonly Achievement[] = [
  {
    key: "proposals",
    say: ({ v, now }) =>
      now.democracy.proposals?.unanswered
        ? [say`把没有办完的提案放在前面，逐件落实，结果向${v.delegates}报告。`]
        : [say`继续开好${v.congress}，答复过的提案回头看落实，新提的意见随到随办。`],
  },
  {
    key: "service",
    say: ({ v }) => [
      say`走访慰问和困难帮扶照既定办法做下去，多听${v.staff}怎么说，少走形式。`,
      say`从${v.staff}反映集中的事情做起，办一件公布一件。`,
    ],
  },
  {
    key: "activities",
    say: ({ v }) => [
      say`文体活动保留大家喜欢的，改掉参加人少的，尽量放在${v.spareTime}时间。`,
      say`活动项目由会员投票选，规模小一点、次数匀一点，让更多人参加。`,
    ],
  },
  {
    key: "basics",
    say: () => [
      say`台账坚持随做随记，经费坚持先算后用，年度计划按月对照。`,
      say`把分工、台账、经费三项基础工作做扎实，每季度自查一次。`,
    ],
  },
];
