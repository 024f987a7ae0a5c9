import type { HonourWon } from "../../figures/growth";
import { groupedBy } from "../../figures/scope";
import { joined, quoted, say } from "../../phrase";
import { countOfEvents, eventsIn, eventsInWords, type AreaAchievements } from "../facts";

/** More topics than these are only counted. */
const NAMED = 12;

/** “先进个人”（区级）, “先进个人”2项. */
function honourInWords(name: string, won: readonly HonourWon[]): string {
  if (won.length > 1) return `“${name}”${won.length}项`;
  const [{ level }] = won as readonly [HonourWon];
  return `“${name}”${level === undefined ? "" : `（${level}）`}`;
}

export const learning: AreaAchievements = {
  area: "教育培训",
  headings: ({ v }) => (v.kind === "学校" ? [say`学习教育和队伍建设`, say`学习培训和先进典型`] : [say`学习教育和素质提升`, say`学习培训和先进典型`]),
  achievements: [
    {
      key: "trainings",
      say: ({ now, p }) => {
        const { trainings, trained, trainingTopics } = now.growth;
        if (!trainings) return undefined;
        const heads = trained ? say`、${trained}人次` : say``;
        const about = groupedBy(trainingTopics, ({ topic }) => topic);
        const topics = joined([...about].slice(0, NAMED).map(([topic, all]) => [quoted(topic, ...all.map(({ at }) => at))]), "、");
        const more = about.size > NAMED ? "等" : "";
        return [say`${p.whole}组织培训学习${trainings}次${heads}，内容有${topics}${more}。`, say`培训学习共${trainings}次${heads}，内容包括${topics}${more}。`];
      },
    },
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "教育培训");
        return events.length === 0 ? undefined : [say`开展教育活动${countOfEvents(events)}项：${eventsInWords(events)}。`, say`举办学习教育活动${countOfEvents(events)}项：${eventsInWords(events)}。`];
      },
    },
    {
      key: "honours",
      say: ({ now, p }) => {
        const { honours, honoursWon } = now.growth;
        if (!honours) return undefined;
        const won = groupedBy(honoursWon, ({ name }) => name);
        const named = joined([...won].slice(0, NAMED).map(([name, all]) => [quoted(honourInWords(name, all), ...all.map(({ at }) => at))]), "、");
        const more = won.size > NAMED ? "等" : "";
        if (honours.value === 1) return [say`获得${named}表彰。`, say`${p.whole}获得${named}。`];
        return [say`会员和集体获得表彰${honours}项，有${named}${more}。`, say`受表彰的个人和集体共${honours}项，有${named}${more}。`];
      },
    },
    {
      key: "publicity",
      say: ({ now }) => {
        const { reports } = now.growth;
        return reports && [say`发布工会工作信息${reports}条。`, say`撰写并发布工会信息${reports}条。`];
      },
    },
  ],
};
