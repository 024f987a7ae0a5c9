import { quoted, say } from "../../phrase";
import { eventsOf, type AreaPlan } from "../situation";

export const culture: AreaPlan = {
  area: "文体活动",
  headings: ({ v }) => [say`办好文体活动，活跃${v.place}文化`, say`开展小型多样的文体活动`],
  measures: [
    {
      key: "scheduled",
      say: (situation) => {
        const { v, p } = situation;
        const events = eventsOf(situation, "文体活动");
        return events === undefined
          ? [say`${p.firstHalf}和${p.secondHalf}各办一次面向全体会员的文体活动，项目先征求意见，老少都能参加。`]
          : [
              say`${p.whole}安排${events}，时间放在${v.spareTime}，方案提前一周发到各工会小组。`,
              say`列入${p.current}计划的有${events}，每项活动定一名委员负责，安全事项写进方案。`,
            ];
      },
    },
    {
      key: "popular",
      say: ({ p, last }) => {
        const best = [...last.activities.events].filter(({ area, headcount }) => area === "文体活动" && headcount !== undefined).sort((a, b) => b.headcount! - a.headcount!)[0];
        return (
          best && [
            say`${p.last}的${quoted(best.name, best.at)}有${{ value: best.headcount!, places: [best.headcountAt] }}人参加，反响好的项目保留，参加人少的换成大家想要的。`,
            say`${quoted(best.name, best.at)}${p.last}有${{ value: best.headcount!, places: [best.headcountAt] }}人参加，${p.current}会后征求意见、加以改进，让平时来得少的人也愿意来。`,
          ]
        );
      },
    },
    {
      key: "clubs",
      say: ({ v }) => [
        say`依托${v.home}办好球类、棋类、书画、健步等兴趣小组，各定一名召集人，利用${v.spareTime}时间活动，器材由工会统一添置和保管。`,
        say`支持${v.staff}按爱好组成兴趣小组，报名人数够了就成立，场地和器材由工会帮助解决。`,
      ],
    },
    {
      key: "families",
      long: true,
      say: ({ v, p }) => [
        say`${p.secondHalf}办一次请家属参加的活动，让家里人了解${v.staff}的工作，也谢谢他们的支持。`,
        say`组织会员春游秋游，就近安排、当日往返，费用按规定列支。`,
      ],
    },
    {
      key: "reading",
      long: true,
      say: ({ v }) => [
        say`职工书屋按时开放，每季度添一批新书，请读书多的同事讲一本好书。`,
        say`在${v.home}设读书角，借还登记，世界读书日前后办一次分享会。`,
      ],
    },
  ],
};
