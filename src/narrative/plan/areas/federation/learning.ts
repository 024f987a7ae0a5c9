/** Officers of grassroots unions are taught before they begin. */
import { joined, quoted, say } from "../../../phrase";
import { combined } from "../../../statement";
import type { AreaPlan } from "../../situation";

/** So many topics are named. */
const TOLD_TOPICS = 3;

export const learning: AreaPlan = {
  area: "教育培训",
  headings: () => [say`工会干部和职工教育`, say`办好培训，建强工会干部队伍`, say`强化思想引领，提升干部能力`],
  measures: [
    {
      key: "officers",
      say: ({ p, last }) => {
        const { trainings, trained, trainingTopics } = last.growth;
        if (!trainings) return combined([say`基层工会主席上岗先培训`, say`工会干部缺什么补什么`], [say`建会程序、经费管理、集体协商逐项讲`, say`用案例教，现场填一遍表`]);
        const topics = trainingTopics.slice(0, TOLD_TOPICS);
        const heads = trained ? say`、${trained}人次` : say``;
        return combined(
          [say`${p.last}举办${joined(topics.map(({ topic, at }) => [quoted(topic, at)]), "、")}${trainingTopics.length > topics.length ? "等" : ""}，共${trainings}次${heads}`],
          [say`${p.current}按新任主席、财务人员、协商代表分班施教`, say`${p.current}把课堂设到企业和园区，突出实务操作`, say`${p.current}没有参训的基层工会主席全部轮训`],
        );
      },
    },
    {
      key: "thought",
      say: ({ v }) =>
        combined(
          [say`在${v.partyInShort}领导下组织职工学习宣讲`, say`思想引领进企业、进车间、进站点`],
          [say`请劳模工匠讲奋斗故事`, say`利用班前会宣讲，语言贴近职工`, say`线上线下一起做，照顾倒班职工`],
        ),
    },
    {
      key: "models",
      say: ({ p, last }) => {
        const [honour] = last.growth.honoursWon;
        return honour && combined([say`${p.last}获得${quoted(`“${honour.name}”`, honour.at)}，经验在辖区推开`, say`总结${p.last}获得${quoted(`“${honour.name}”`, honour.at)}的做法`], [say`带动更多企业和职工争先`, say`新一轮评选推荐向一线倾斜`]);
      },
    },
  ],
};
