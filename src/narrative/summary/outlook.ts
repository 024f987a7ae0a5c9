/** 下一步打算: what the next period takes up, from what this one left. */
import { dayInFull } from "../period";
import { quoted, restOf, say } from "../phrase";
import { namesInQuotes } from "../plan/situation";
import type { Voice } from "../voice";
import type { Achievement } from "./facts";

/** Of a union whose ledger tells of no meeting nobody knows whether delegates meet or everybody. */
function meetingDue({ kind, people, congress }: Voice): string {
  if (kind === "街道") return congress;
  return kind === "机关" || kind === "法院" ? "会员大会" : `${people}（代表）大会`;
}

export const OUTLOOK: readonly Achievement[] = [
  {
    key: "election",
    say: ({ now }) => {
      const ending = now.organisation.termsEnding.find(({ body }) => /工会委员会/.test(body));
      if (!ending) return undefined;
      const day = { kind: "figure", text: dayInFull(ending.on), places: ending.figure.places } as const;
      return [say`本届工会委员会到${day}任期届满，及早请示，按程序做好换届。`, say`做好换届准备（本届到${day}届满），候选人名单充分听取会员意见。`];
    },
  },
  {
    key: "tasks",
    say: ({ now }) => {
      const names = namesInQuotes(now.growth.openTasks.map(({ task, at }) => ({ name: task, at })));
      return names && [say`上级交办的${names}抓紧办结、及时回报。`, say`接着办好上级交办的${names}。`];
    },
  },
  {
    key: "joining",
    say: ({ v, now }) => {
      const { staff, members } = now.people;
      const outside = staff && members && restOf(staff, members);
      if (!outside) return undefined;
      return v.kind === "街道"
        ? [say`对还没有入会的${outside}名职工，按企业、按行业分类动员。`, say`抓紧建会入会，还没有入会的${outside}名职工由基层工会逐户联系。`]
        : [say`同还没有入会的${outside}名${v.staff}逐一谈心，自愿入会的随时办理。`, say`了解${outside}名${v.staff}没有入会的原因，用服务把他们吸引进来。`];
    },
  },
  {
    key: "proposals",
    say: ({ v, now }) => {
      const { proposals } = now.democracy;
      if (proposals?.unanswered) return [say`把没有办完的提案放在前面，逐件落实，结果向${v.delegates}报告。`, say`还在办理的${proposals.unanswered}件提案先办结，再征集新的提案。`];
      if (proposals) return [say`答复过的提案回头看落实，新提的意见随到随办。`, say`提案办理从重答复转到重落实，承诺过的事逐件核对。`];
      return now.democracy.congresses.length > 0
        ? [say`继续开好${v.congress}，议定的事项列出清单、逐项通报。`, say`${v.congress}定下的事抓紧办，办到哪一步及时说明。`]
        : [say`把${meetingDue(v)}排进年度计划，会前准备、会后落实都留下记录。`, say`开好${meetingDue(v)}，多听${v.staff}对工作的意见。`];
    },
  },
  {
    key: "disputes",
    say: ({ v, now }) => {
      const { disputes, petitions } = now.growth;
      const sources = [...(petitions ? ["来访来信"] : []), ...(disputes ? ["争议调解"] : [])].join("和");
      return sources === "" ? undefined : [say`${sources}中反映的共性问题，提请${v.employer}从制度上解决。`, say`梳理${sources}中的同类问题，提出预防办法。`];
    },
  },
  {
    key: "service",
    say: ({ v, now }) => {
      const { visits, inNeed } = now.care;
      if (inNeed) return [say`在档的${inNeed}名困难${v.people}每半年走访一遍，情况变了及时调整帮扶办法。`, say`困难${v.people}档案动态更新，能申报上级救助的帮助申报。`];
      return visits && visits.value > 0
        ? [say`婚育病退丧五种情形的走访继续做好，特殊困难的给予帮扶。`, say`走访慰问的情形和标准再宣传一遍，让新会员也知道。`, say`走访慰问按既定办法做下去，力求及时、周到。`, say`走访慰问做到有事必到，签收和登记当场完成。`, say`进一步提高走访慰问的及时率，平时多联系、多关心。`]
        : [say`多听${v.staff}的难处，小事当场办，大事提请${v.employer}研究。`, say`从${v.staff}反映集中的事情做起，办一件公布一件。`, say`建立走访登记，做到${v.staff}有困难工会先知道。`];
    },
  },
  {
    key: "activities",
    say: ({ v, now }) => {
      const told = now.activities.events.filter(({ headcount, area }) => headcount !== undefined && area === "文体活动");
      const [best] = [...told].sort((a, b) => b.headcount! - a.headcount!);
      if (best && told.length > 2) return [say`${quoted(best.name, best.at)}这样参加人多的活动保留，参加人少的听取意见后调整。`, say`继续办好${quoted(best.name, best.at)}等受欢迎的活动，其余项目由会员投票选定。`];
      return [
        say`文体活动按会员的爱好安排，尽量放在${v.spareTime}时间。`,
        say`活动多想几个花样，让不爱运动的会员也有参加的机会。`,
        say`会员想办什么活动先问一问，${v.spareTime}时间能办的先办起来。`,
        say`活动项目由会员投票选，规模小一点、次数匀一点，让更多人参加。`,
      ];
    },
  },
  {
    key: "basics",
    say: ({ now }) =>
      now.activities.lackingPapers
        ? [say`活动结束一周内收齐材料，缺项不过月。`, say`办活动的人负责交齐材料，台账管理员逐项核对。`, say`先把活动材料不齐的补上，再按月核对台账。`, say`完善资料归集办法，活动方案和材料清单一并布置。`]
        : [
            say`台账坚持随做随记，经费坚持先算后用，年度计划按月对照。`,
            say`把分工、台账、经费三项基础工作做扎实，每季度自查一次。`,
            say`会员名册、活动记录和经费账目按季核对，缺什么补什么。`,
            say`对照年度检查的标准，把平时的记录补充完整。`,
            say`委员各管一块台账，月底碰一次头，问题当场解决。`,
          ],
  },
];
