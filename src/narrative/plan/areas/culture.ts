import { quoted, say } from "../../phrase";
import { combined } from "../../statement";
import type { AreaPlan } from "../situation";

/** Few come to these because few are asked. */
const FEW_BY_NATURE = /座谈|代表|赛|展|汇演|骨干|青年/;

export const culture: AreaPlan = {
  area: "文体活动",
  headings: ({ v }) => [say`文体活动`, say`办好文体活动`, say`丰富文体生活，活跃${v.place}文化`],
  measures: [
    {
      key: "popular",
      say: ({ p, last }) => {
        const told = [...last.activities.events].filter(({ area, headcount }) => area === "文体活动" && headcount !== undefined).sort((a, b) => b.headcount! - a.headcount!);
        const [best, ...others] = told;
        const least = [...others].reverse().find(({ name }) => !FEW_BY_NATURE.test(name));
        if (!best) return undefined;
        const heads = (event: typeof best) => ({ value: event.headcount!, places: [event.headcountAt] });
        const most = say`${quoted(best.name, best.at)}有${heads(best)}人参加`;
        return [
          say`像${quoted(best.name, best.at)}（${p.last}${heads(best)}人）这样参与面广的项目作为传统保留下来，其余的征求意见后调整。`,
          say`总结${quoted(best.name, best.at)}等活动的经验，多办门槛低、参与面广的项目。`,
          ...combined(
            [say`${p.last}${most}`, say`${p.last}的${most}`],
            [say`受欢迎的项目继续办，参加人少的征求意见后调整`, say`${p.current}事前事后都征求意见，吸引平时参加少的会员`, say`${p.current}保留这个项目，规则进一步简化`, say`${p.current}在形式上求新，在参与面上求广`, say`说明项目选得对路，${p.current}照此征求意见、确定内容`],
          ),
          ...(least && least.headcount! < best.headcount!
            ? combined(
                [say`${p.last}${most}，${quoted(least.name, least.at)}有${heads(least)}人`],
                [say`${p.current}参加人少的项目改为分组、分时段进行`, say`${p.current}报名前先摸底，需求集中的优先安排`, say`${p.current}项目由会员投票选定`],
              )
            : []),
        ];
      },
    },
    {
      key: "running",
      say: ({ v }) =>
        combined(
          [say`活动时间放在${v.spareTime}`, say`方案提前一周发到各工会小组`, say`每项活动定一名委员负责`, say`活动坚持小型多样、重在参与`],
          [say`安全事项写进方案`, say`报名、分组由工会小组组织`, say`项目兼顾不同年龄、不同体力`, say`奖品实用，不超规定标准`, say`办完听取评价，改进办法记入小结`],
        ),
    },
    {
      key: "clubs",
      say: ({ v }) =>
        combined(
          [say`支持${v.staff}按爱好组成兴趣小组`, say`球类、棋类、书画、健步等兴趣小组常年开放`, say`兴趣小组自愿报名`, say`依托${v.home}办好兴趣小组`],
          [say`各定一名召集人，场地和器材由工会帮助解决`, say`人数够了就成立，每周固定一个时间`, say`利用${v.spareTime}时间活动，器材由工会统一添置`, say`参加上级比赛的从小组里选拔`],
        ),
    },
    {
      key: "reading",
      long: true,
      say: ({ v }) =>
        [
          ...combined([say`在${v.home}设读书角`], [say`借还登记，新书及时上架`, say`请读书多的同事推荐好书`, say`添什么书先征求大家意见`]),
          say`提倡多读书、读好书，读书心得在小组里交流。`,
          say`提倡多读书，大家推荐的好书列出书单、轮流传看。`,
        ],
    },
    {
      key: "taking part",
      long: true,
      say: ({ v }) =>
        combined(
          [say`${v.superior}组织的比赛和演出选派人员参加`, say`接到${v.superior}的比赛通知及早组队`],
          [say`训练时间同${v.employer}协调好`, say`服装、交通按规定列支`, say`名额照顾没有参加过的会员`],
        ),
    },
    {
      key: "equipment",
      say: ({ v }) => [
        say`器材和场地按需要添置、维护，借用登记，损坏及时维修。`,
        say`场地紧张的同${v.employer}协调错峰使用，器材由各小组轮流保管。`,
        say`新添器材先听取会员意见，用得上、用得好的优先。`,
        say`利用好现有场地器材，小型活动由各小组自行组织。`,
      ],
    },
    {
      key: "health",
      say: ({ v }) => [
        say`倡导每天锻炼，${v.spareTime}健步、做操由各小组自愿组织。`,
        say`提倡健康生活方式，引导久坐的${v.staff}多走动、多锻炼。`,
        say`把锻炼融入平时，小组之间多搞便于参加的友谊赛。`,
      ],
    },
  ],
};
