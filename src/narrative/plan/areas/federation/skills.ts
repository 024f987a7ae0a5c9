/** Contests between firms. */
import { quoted, say } from "../../../phrase";
import { combined } from "../../../statement";
import type { AreaPlan } from "../../situation";

export const skills: AreaPlan = {
  area: "技能竞赛",
  headings: () => [say`劳动和技能竞赛`, say`组织劳动和技能竞赛`, say`开展技能竞赛，服务产业发展`],
  measures: [
    {
      key: "contest",
      say: ({ p, last }) => {
        const [held] = last.activities.events.filter(({ area, headcount }) => area === "技能竞赛" && headcount !== undefined);
        return combined(
          held ? [say`${p.last}${quoted(held.name, held.at)}有${{ value: held.headcount!, places: [held.headcountAt] }}人参加`] : [say`竞赛工种由企业报、按需求定`, say`竞赛项目贴近辖区产业`],
          [say`${p.current}由企业先练兵选拔，再集中同台比`, say`优胜者推荐参加上级比赛、申报技能等级`, say`规则和样题提前公布，评分当场公开`],
        );
      },
    },
    {
      key: "training",
      say: () => combined([say`职工技能培训同补贴政策衔接`, say`倒班职工上夜校、上网课`], [say`考取证书的帮助申领补贴`, say`开什么班由职工点单`]),
    },
  ],
};
