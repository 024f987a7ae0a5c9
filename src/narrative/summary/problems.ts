/**
 * 存在问题: proposals from the ledger, each with what to do about it. The chair chooses; nothing gets into a summary by
 * itself, and what a check found stays with the check.
 */
import { gap, restOf, say, shareOf, textOf, type Phrase } from "../phrase";
import type { Outline } from "../outline";
import type { SummaryFacts } from "./facts";

export interface ProblemProposal {
  readonly key: string;
  readonly problem: Phrase;
  readonly measure: Phrase;
}

/** A proposal by its key, or the chair's own words. */
export type ChosenProblem = string | { readonly problem: string; readonly measure: string };

type Proposing = (facts: SummaryFacts) => ProblemProposal | undefined;

/** What was made public less often than this asks for a plan. */
const ONE_A_QUARTER = 4;

const PROPOSING: readonly Proposing[] = [
  ({ v, now }) => {
    const unanswered = now.democracy.proposals?.unanswered;
    return unanswered && { key: "unanswered", problem: say`提案办理还不够及时，有${unanswered}件还没有答复`, measure: say`列出${v.employer}承办部门和完成日期，每月通报一次进度` };
  },
  ({ v, now }) => {
    const judged = now.democracy.proposals?.satisfaction.find(({ name }) => name === "不满意");
    return judged && { key: "dissatisfied", problem: say`提案办理的质量有待提高，有${judged.votes}件的答复提案人不满意`, measure: say`请${v.employer}承办部门同提案人当面沟通，重新研究办理` };
  },
  ({ now }) => {
    const { petitions, petitionsAnswered } = now.growth;
    const open = petitions && restOf(petitions, petitionsAnswered);
    return open && { key: "petitions", problem: say`来访来信的办理不够快，有${open}件次还没有反馈`, measure: say`每件写明承办人和答复时间，办不了的向来访人说明原因` };
  },
  ({ now }) => {
    const { visitsUnsigned } = now.care;
    return visitsUnsigned && { key: "unsigned", problem: say`走访慰问的手续不够完备，有${visitsUnsigned}人次没有签收`, measure: say`慰问由两人以上送达，当场签收登记，没有签收的写明原因` };
  },
  ({ v, p, now }) => {
    const { disclosures } = now.democracy;
    if (v.openness === undefined || !disclosures || disclosures.value >= ONE_A_QUARTER) return undefined;
    return { key: "openness", problem: say`${v.openness}的次数偏少，${p.whole}登记${disclosures}项`, measure: say`列出公开目录和时间表，按季公开，公开一次登记一次` };
  },
  ({ now }) => {
    const { lackingPapers } = now.activities;
    return lackingPapers && { key: "papers", problem: say`资料归集不够细致，${lackingPapers}项活动的材料不齐`, measure: say`活动方案里写明资料由谁收、何时交，归档前由专人核对` };
  },
  ({ v, now }) => {
    const { staff, members } = now.people;
    const isWhole = !staff || !members || staff.value <= members.value;
    return isWhole ? undefined : { key: "joining", problem: say`入会率为${shareOf(members, staff)}，还有部分${v.staff}没有入会`, measure: say`逐人了解原因，新进人员报到时同时介绍工会、办理手续` };
  },
  ({ now }) => {
    const { events, attendance, held } = now.activities;
    const { members } = now.people;
    if (!attendance || !held || !members || events.length === 0 || attendance.value / held.value > members.value * 0.6) return undefined;
    return { key: "narrow", problem: say`活动的参与面不够广，${held}项活动共${attendance}人次，有的会员一年到头参加得少`, measure: say`活动前征求意见，增加小型、就近、分组的项目，照顾不同年龄` };
  },
  ({ now }) =>
    now.growth.trainings ? undefined : { key: "training", problem: say`工会干部和会员的培训安排偏少`, measure: say`列出培训题目和时间，有计划地请人来讲、派人去学` },
  ({ v, now }) => {
    const { suggestions } = now.democracy;
    if (suggestions && suggestions.value > 0) return undefined;
    return { key: "suggestions", problem: say`听取意见的渠道还不多，合理化建议征集得少`, measure: say`固定接待日，结合${v.congress}和小组会定期征集，办理结果公开` };
  },
  ({ v }) => ({ key: "home", problem: say`${v.home}的设施和开放时间还不能满足需要`, measure: say`摸清需求后列入下一年预算，分步添置，延长开放时间` }),
];

/** What the chair may choose from. */
export function problemProposals(facts: SummaryFacts): readonly ProblemProposal[] {
  return PROPOSING.flatMap((propose) => propose(facts) ?? []);
}

const NOT_CHOSEN = "存在问题由工会主席从建议中选两三条，或自己写；不自动填写";

export function writeProblems(outline: Outline, facts: SummaryFacts, chosen: readonly ChosenProblem[]): void {
  const proposals = problemProposals(facts);
  const pairs = chosen.flatMap((choice) => {
    if (typeof choice !== "string") return [{ key: `own:${choice.problem}`, problem: say`${withoutEnd(choice.problem)}`, measure: say`${withoutEnd(choice.measure)}` }];
    return proposals.find(({ key }) => key === choice) ?? [];
  });
  if (pairs.length === 0) outline.body("problems:gap", [gap("存在问题和改进措施", NOT_CHOSEN)]);
  for (const { key, problem, measure } of pairs) {
    const remedy = textOf(measure) === "" ? [gap("改进措施", "每个问题都要写明怎么改")] : measure;
    outline.item(`problems:${key}`, say`${problem}。改进措施：${remedy}。`);
  }
}

function withoutEnd(text: string): string {
  return text.trim().replace(/[。；;.]+$/, "");
}
