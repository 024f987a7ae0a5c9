/** What firms of an area do together. */
import { quoted, say } from "../../../phrase";
import { combined } from "../../../statement";
import type { AreaPlan } from "../../situation";

export const culture: AreaPlan = {
  area: "文体活动",
  headings: () => [say`职工文体活动`, say`办好职工文体活动`, say`繁荣职工文化，增进企业交流`],
  measures: [
    {
      key: "shared",
      say: ({ v, p, last }) => {
        const [held] = last.activities.events.filter(({ area, headcount }) => area === "文体活动" && headcount !== undefined);
        return combined(
          held ? [say`${p.last}的${quoted(held.name, held.at)}有${{ value: held.headcount!, places: [held.headcountAt] }}人参加`] : [say`${v.employer}搭台、企业组队`],
          [say`${p.current}赛程照顾倒班职工`, say`${p.current}由基层工会轮流承办，${v.employer}给予支持`, say`小企业可以联合组队`],
        );
      },
    },
    { key: "places", say: () => combined([say`企业的球场、活动室向周边职工开放`, say`社区文体设施同企业共用`], [say`开放时间由社区工会联合会协调`, say`器材由工会补充`]) },
  ],
};
