import { quoted, say, type Phrase } from "../../phrase";
import { combined } from "../../statement";
import { eventsByMonth, isSingleEvent, type AreaPlan, type Situation } from "../situation";

function headingsOf({ v }: Situation): readonly [Phrase, Phrase, Phrase] {
  if (v.kind === "学校") return [say`青年教师培养和业务竞赛`, say`搭建成长平台`, say`开展业务竞赛，促进专业成长`];
  if (v.kind === "企业") return [say`劳动和技能竞赛`, say`开展劳动和技能竞赛`, say`以竞赛促生产，以练兵提技能`];
  return [say`岗位练兵`, say`开展岗位练兵`, say`组织岗位练兵，提高业务能力`];
}

/** 师徒结对仪式 is none. */
const CONTEST = /[竞比大]?赛|比武|评[比选]|练兵|展示/;

/** Whether the schedule's only event of the chapter, which stands right before, is this one. */
function isTheOnlyOne(situation: Situation, name: string): boolean {
  return isSingleEvent(situation, "技能竞赛") && situation.events.some((event) => event.area === "技能竞赛" && event.name === name);
}

export const skills: AreaPlan = {
  area: "技能竞赛",
  headings: headingsOf,
  measures: [
    {
      key: "contest",
      say: (situation) => {
        const { v, p, last } = situation;
        const held = last.activities.events.filter(({ area, name, headcount }) => area === "技能竞赛" && CONTEST.test(name) && headcount !== undefined).sort((a, b) => b.headcount! - a.headcount!)[0];
        const tails = [
          say`规则提前公布，评分当场公开`,
          say`先在${v.team}练，再集中比，优胜者介绍做法`,
          say`由业务部门和工会一起办，获奖名单公示后表彰`,
          say`成绩记入业务档案，优胜者推荐参加上级比赛`,
        ];
        if (held && isTheOnlyOne(situation, held.name)) return combined([say`这项比赛${p.last}有${{ value: held.headcount!, places: [held.headcountAt] }}人参加，${p.current}扩大参加面`, say`这项比赛${p.last}参加的有${{ value: held.headcount!, places: [held.headcountAt] }}人，${p.current}仍重在全员练兵`], tails);
        if (held) return [say`${quoted(held.name, held.at)}（${p.last}${{ value: held.headcount!, places: [held.headcountAt] }}人参加）这类练兵常态化，以赛促学、以赛代训。`, ...combined([say`${p.last}的${quoted(held.name, held.at)}有${{ value: held.headcount!, places: [held.headcountAt] }}人参加，${p.current}竞赛仍重在全员练兵`, say`${p.last}${{ value: held.headcount!, places: [held.headcountAt] }}人参加了${quoted(held.name, held.at)}，${p.current}扩大参加面`], tails)];
        return eventsByMonth(situation, "技能竞赛") === undefined
          ? combined([say`结合本职练基本功`, say`业务练兵放在平时`], [say`先在${v.team}练，再互相观摩`, say`由经验多的同事带着练`, say`练什么由${v.team}提出、工会协助`])
          : combined([say`竞赛内容贴近岗位`, say`比什么先征求一线意见`], tails);
      },
    },
    {
      key: "mentoring",
      kinds: ["学校", "企业"],
      say: ({ v, last }) => {
        const { pairs } = last.growth;
        const isSchool = v.kind === "学校";
        if (!pairs) {
          return combined(
            [isSchool ? say`为入职三年内的${v.youth}配好师傅` : say`为新进${v.staff}配好师傅`, isSchool ? say`新教师由骨干教师带` : say`新手由老师傅带`],
            isSchool ? [say`协议写明听课次数和培养目标`, say`师傅多听课，徒弟多上课`, say`期满看课堂、看成果`] : [say`协议写明学什么、学到什么程度`, say`期满考核兑现`, say`师傅按月布置练习内容`],
          );
        }
        return combined(
          [say`现有师徒${pairs}对`, say`跟踪${pairs}对师徒结对`, say`${pairs}对师徒继续结对`],
          isSchool
            ? [say`听课和指导记录按月查看`, say`期满的按目标考核，结果记入台账`, say`徒弟每学期上一节汇报课，由师傅点评`, say`带得好的师傅在评先时优先考虑`]
            : [say`师傅按月布置练习内容，期满以实际操作检验`, say`期满按目标考核，结果记入台账`, say`带得好的师傅在评先时优先考虑`],
        );
      },
    },
    {
      key: "growth",
      long: true,
      say: ({ v }) =>
[
          say`了解${v.youth}成长中的需要，能解决的列出时间表。`,
          say`鼓励${v.youth}参加学历进修和资格考试，考试前后在工作安排上给予方便。`,
          say`听听${v.youth}的想法，工作和生活上的困难帮助协调。`,
          say`为${v.youth}搭台子，让他们在活动组织和业务展示中得到锻炼。`,
          say`同${v.team}配合，给${v.youth}交任务、压担子，在实干中成长。`,
        ],
    },
    {
      key: "innovation",
      long: true,
      kinds: ["企业"],
      say: () =>
        combined(
          [say`征集小改小革项目`, say`一线的小发明、小改造由工会登记`],
          [say`经技术部门认定有效的，按规定给予奖励`, say`有效的做法在同工种推广`],
        ),
    },
  ],
};
