import { dayInFull } from "../../period";
import { say } from "../../phrase";
import { isSoon, type AreaPlan } from "../situation";

export const democracy: AreaPlan = {
  area: "民主管理",
  headings: ({ v }) => [say`推进民主管理，开好${v.congress}`, say`落实${v.congress}制度，畅通民主渠道`],
  measures: [
    {
      key: "congress",
      say: ({ v, p, last }) =>
        last.democracy.meetings && last.democracy.congresses.every(({ isOfMembers }) => isOfMembers)
          ? [say`${p.last}的会议记录里没有${v.congress}，${p.current}把它列为重点，${p.firstHalf}完成筹备并召开，议题、表决结果和决议一并归档。`]
          : [
              say`${p.start}拟出${v.congress}的议题和日程，会前一周把文件送到${v.delegates}手中，会上留足讨论时间，会后公布决议和落实分工。`,
              say`按规定召开${v.congress}，议题先征求意见再确定，${v.bigMatters}等方案先讨论、后表决，会议材料当月归档。`,
            ],
    },
    {
      key: "unanswered",
      say: ({ v, p, last }) => {
        const { proposals } = last.democracy;
        if (!proposals?.unanswered) return undefined;
        return [
          say`${p.last}的${proposals.received}件提案中还有${proposals.unanswered}件没有答复，${p.start}明确承办部门和答复时限，办结后向${v.delegates}报告。`,
          say`先办结遗留提案：${p.last}收到提案${proposals.received}件，未答复的${proposals.unanswered}件在${p.firstHalf}全部答复，并请提案人评价。`,
        ];
      },
    },
    {
      key: "proposals",
      say: ({ v, p, last }) => {
        const { proposals } = last.democracy;
        if (proposals?.unanswered) return undefined;
        if (proposals) {
          return [
            say`${p.last}的${proposals.received}件提案都已答复，${p.current}重在落实，答应办的事每半年回头看一次，办到哪一步在公开栏写明。`,
            say`对${p.last}${proposals.received}件提案的答复逐件回访，承诺的事项列出清单，没有办完的接着办。`,
          ];
        }
        return [
          say`做好提案工作，${v.congress}召开前一个月发出征集通知，由工会小组逐组收集，立案、承办、答复、评价四步都留下记录。`,
          say`提案随时受理、集中审查，能办的限期办，一时办不了的把原因讲清楚，答复率达到100%。`,
        ];
      },
    },
    {
      key: "dissatisfied",
      say: ({ p, last }) => {
        const judged = last.democracy.proposals?.satisfaction.find(({ name }) => name === "不满意");
        return judged && [say`提案人评价为不满意的有${judged.votes}件，${p.start}由工会主席约双方当面沟通，重新作出答复。`];
      },
    },
    {
      key: "openness",
      say: ({ v, last }) => {
        if (v.openness === undefined) return undefined;
        const { disclosures } = last.democracy;
        const topics = `${v.openTopics}等事项`;
        return disclosures && disclosures.value > 0
          ? [
              say`继续做好${v.openness}，${topics}重点公开，时间、形式和责任部门逐次登记，群众提出的疑问当月答复。`,
              say`${v.openness}的记录按月更新，${topics}做到事前、事中、事后都公开，意见有人收、有人答。`,
            ]
          : [
              say`健全${v.openness}记录，${topics}及时公开，每次公开都写明时间、形式和责任部门。`,
              say`会同${v.employer}列出${v.openness}目录，${topics}按目录公开，公开一次登记一次。`,
            ];
      },
    },
    {
      key: "suggestions",
      say: ({ v, p, last }) => {
        const { suggestions } = last.democracy;
        return suggestions && suggestions.value > 0
          ? [say`${p.last}收到合理化建议${suggestions}条，${p.current}继续鼓励大家出主意，每月汇总送${v.employer}研究，采纳与否都告诉本人。`]
          : [
              say`设好意见箱，公布工会电话，合理化建议随到随记，每月汇总一次送${v.employer}研究。`,
              say`每季度开一次座谈会，听取${v.team}的意见，会后整理成清单交${v.employer}办理。`,
            ];
      },
    },
    {
      key: "deputies",
      long: true,
      notKinds: ["机关", "法院"],
      say: ({ v, p, last }) => {
        const { deputies } = last.organisation;
        return [
          say`${p.firstHalf}对${deputies ? say`${deputies}名` : ""}${v.delegates}做一次培训，讲清提案怎么写、表决怎么投、会后怎么督促落实。`,
          say`组织${v.delegates}巡视一次，看承诺的事项办得怎么样，巡视意见书面反馈给承办部门。`,
        ];
      },
    },
    {
      key: "mediators",
      long: true,
      kinds: ["机关", "法院"],
      say: ({ v, p }) => [say`${p.secondHalf}请${v.employer}负责人同职工代表座谈一次，当面回答大家关心的问题。`],
    },
    {
      key: "term",
      say: ({ v, today, last }) => {
        const ending = last.organisation.termsEnding.find(({ body }) => /代表大会|教代会|职代会/.test(body));
        if (!ending) return undefined;
        const day = { kind: "figure", text: dayInFull(ending.on), places: ending.figure.places } as const;
        if (ending.on <= today) return [say`本届${v.congress}已于${day}届满，尽快请示换届，依程序选好新一届代表。`];
        return [say`本届${v.congress}到${day}届满，${isSoon(today, ending.on) ? "抓紧请示换届" : "提前三个月向上级请示换届"}，依程序选好新一届代表。`];
      },
    },
  ],
};
