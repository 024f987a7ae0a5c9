/** Areas whose achievements are, above all, events: culture, women, skills, livelihood. */
import { say } from "../../phrase";
import { attendanceOf, countOfEvents, eventsIn, eventsInWords, type Achievement, type AreaAchievements } from "../facts";

/** What no category or word places anywhere is told beside the culture. */
const others: Achievement = {
  key: "others",
  say: ({ now }) => {
    const events = now.activities.events.filter(({ area }) => area === undefined);
    if (events.length === 0) return undefined;
    const first = now.activities.events.some(({ area }) => area === "文体活动") ? "另外" : "";
    return [say`${first}开展活动${countOfEvents(events)}项：${eventsInWords(events)}。`];
  },
};

export const culture: AreaAchievements = {
  area: "文体活动",
  headings: ({ v }) => [say`文体活动`, say`开展文体活动，活跃${v.place}生活`],
  achievements: [
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "文体活动");
        if (events.length === 0) return undefined;
        const attendance = attendanceOf(events);
        const [count, told] = [countOfEvents(events), eventsInWords(events)];
        if (events.length === 1) return [say`举办文体活动${count}项：${told}。`, say`组织文体活动${count}项：${told}。`];
        const heads = attendance ? say`，参加${attendance}人次` : say``;
        return [
          say`举办文体活动${count}项${heads}：${told}。`,
          say`文体活动共举办${count}项${heads}：${told}。`,
          say`先后组织文体活动${count}项${heads}：${told}。`,
        ];
      },
    },
    others,
  ],
};

export const women: AreaAchievements = {
  area: "女职工工作",
  headings: ({ v }) => [say`女${v.people}工作`, say`关心爱护女${v.people}`],
  achievements: [
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "女职工工作");
        const { v } = facts;
        const { women: count } = facts.now.people;
        if (events.length === 0) return undefined;
        const whom = count ? say`面向${count}名女会员，` : say``;
        return [say`${whom}组织女${v.people}活动${countOfEvents(events)}项：${eventsInWords(events)}。`, say`${whom}开展活动${countOfEvents(events)}项：${eventsInWords(events)}。`];
      },
    },
  ],
};

export const skills: AreaAchievements = {
  area: "技能竞赛",
  headings: ({ v }) => (v.kind === "学校" ? [say`业务竞赛和岗位练兵`, say`以竞赛促进专业成长`] : [say`岗位练兵和技能竞赛`, say`开展技能竞赛`]),
  achievements: [
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "技能竞赛");
        return events.length === 0 ? undefined : [say`组织竞赛和练兵活动${countOfEvents(events)}项：${eventsInWords(events)}。`, say`举办业务技能类活动${countOfEvents(events)}项：${eventsInWords(events)}。`];
      },
    },
    {
      key: "pairs",
      say: ({ now }) => {
        const { pairs } = now.growth;
        return pairs && [say`在册师徒${pairs}对。`, say`师徒结对现有${pairs}对。`];
      },
    },
  ],
};

export const livelihood: AreaAchievements = {
  area: "生活保障",
  headings: ({ v }) => [say`为${v.staff}办实事`, say`生活保障工作`],
  achievements: [
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "生活保障");
        return events.length === 0 ? undefined : [say`办成实事${countOfEvents(events)}项：${eventsInWords(events)}。`];
      },
    },
    {
      key: "health",
      say: ({ now }) => {
        const { healthChecks, recuperations, insured } = now.care;
        const parts = [
          ...(healthChecks ? [say`参加体检${healthChecks}人次`] : []),
          ...(recuperations ? [say`疗休养${recuperations}人次`] : []),
          ...(insured ? [say`办理互助保障${insured}人次`] : []),
        ];
        return parts.length === 0 ? undefined : [say`${parts.flatMap((part, index) => (index === 0 ? part : say`，${part}`))}。`];
      },
    },
  ],
};
