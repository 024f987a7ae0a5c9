/** 企务公开: what firms make public and put before their congresses. */
import { quoted, say } from "../../../phrase";
import { combined } from "../../../statement";
import type { AreaPlan } from "../../situation";

export const democracy: AreaPlan = {
  area: "民主管理",
  headings: ({ v }) => [say`${v.openness ?? "企务公开"}和民主管理`, say`推动企业民主管理`, say`推行民主管理，凝聚企业人心`],
  measures: [
    {
      key: "congresses",
      say: () =>
        combined(
          [say`指导已建会企业建立职工代表大会制度`, say`百人以上企业单独建立职工代表大会制度，小企业联合建立`],
          [say`规章制度和集体合同草案须经审议`, say`会前加强指导，会后跟踪回访`, say`没有开过的先帮着开好第一次`],
        ),
    },
    {
      key: "openness",
      say: ({ v }) =>
        combined(
          [say`${v.openness ?? "企务公开"}从职工关心的内容做起`, say`企业公开栏建起来、用起来`],
          [say`${v.openTopics}按时公布`, say`抽查时听取职工评价`, say`做得好的在园区推广`],
        ),
    },
    {
      key: "own",
      say: ({ v, p, last }) => {
        const held = last.democracy.congresses[0];
        return held
          ? [say`${p.last}的${quoted(held.name, held.at)}定下的任务分解到各基层工会，${p.end}逐项对照。`, say`落实${quoted(held.name, held.at)}的决议，进展情况向${v.delegates}通报。`]
          : [say`${v.delegates}联系基层职工，意见建议随时转交。`, say`重要工作听取${v.delegates}意见后再定。`];
      },
    },
    {
      key: "suggestions",
      say: ({ p, last }) => {
        const { suggestions, suggestionsAdopted: adopted } = last.democracy;
        if (!suggestions || suggestions.value === 0) return undefined;
        const result = adopted ? say`、采纳${adopted}条` : say``;
        return combined([say`${p.last}收到职工建议${suggestions}条${result}`], [say`采纳的抓落实，办理结果告诉本人`, say`${p.current}在驿站和企业设意见箱继续征集`]);
      },
    },
  ],
};
