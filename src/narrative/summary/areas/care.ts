import { RETIREMENT } from "../../figures/care";
import { joined, say } from "../../phrase";
import { countOfEvents, eventsIn, eventsInWords, type AreaAchievements } from "../facts";

export const care: AreaAchievements = {
  area: "慰问帮扶",
  headings: ({ v }) => [say`慰问帮扶`, say`关心${v.staff}生活`, say`做好慰问和帮扶`],
  achievements: [
    {
      key: "visits",
      say: ({ now, p }) => {
        const { visits, reasons, spentOnVisits } = now.care;
        if (!visits || visits.value === 0) return undefined;
        const [only] = reasons;
        const split = joined(reasons.map(({ reason, visits: count }) => say`${reason}${count}人次`), "、");
        const money = spentOnVisits ? say`，慰问金和慰问品合计${spentOnVisits}` : say``;
        if (reasons.length === 1) return [say`${p.whole}走访慰问${only!.reason}的会员${visits}人次${money}。`, say`${p.whole}走访慰问${visits}人次（${only!.reason}）${money}。`];
        return [
          say`${p.whole}走访慰问${visits}人次，按事由分为${split}${money}。`,
          say`共走访慰问${visits}人次，其中${split}${money}。`,
          say`${p.whole}共走访${visits}人次：${split}${money}。`,
          say`走访慰问会员${visits}人次，包括${split}${money}。`,
        ];
      },
    },
    {
      key: "need",
      say: ({ v, now }) => {
        const { inNeed } = now.care;
        return inNeed && [say`为${inNeed}名困难${v.people}建有档案。`, say`在档困难${v.people}${inNeed}名。`, say`现有困难${v.people}档案${inNeed}份。`];
      },
    },
    {
      key: "retired",
      long: true,
      say: ({ v, now }) => {
        const { retiredVisited, reasons } = now.care;
        // Those visited because they retired are told already.
        const retiring = reasons.find(({ reason }) => reason === RETIREMENT)?.visits.value ?? 0;
        return retiredVisited && retiredVisited.value > retiring ? [say`走访对象中有退休${v.people}${retiredVisited}人次。`, say`看望退休${v.people}${retiredVisited}人次。`] : undefined;
      },
    },
    {
      key: "festivals",
      say: ({ now }) => {
        const { festivals, spentOnFestivals } = now.care;
        if (festivals.length === 0) return undefined;
        const money = spentOnFestivals ? say`，支出${spentOnFestivals}` : say``;
        return [say`在${festivals.join("、")}为会员发放节日慰问品${money}。`, say`${festivals.join("、")}期间发放会员慰问品${money}。`, say`节日慰问面向会员，${festivals.join("、")}${festivals.length > 1 ? "都" : ""}发放了慰问品${money}。`];
      },
    },
    {
      key: "events",
      say: (facts) => {
        const events = eventsIn(facts, "慰问帮扶");
        return events.length === 0 ? undefined : [say`组织慰问活动${countOfEvents(events)}项：${eventsInWords(events)}。`];
      },
    },
  ],
};
