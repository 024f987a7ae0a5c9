/** The first chapter: what guides the plan, where the union stands, and what is taken in hand first. */
import type { UnitKind } from "../../regulation";
import type { ProposalFigures } from "../figures";
import { ledBy, guidedBy, basicDuty, type Guidance } from "../guiding-idea";
import { joined, restOf, say, type Phrase } from "../phrase";
import { combined } from "../statement";
import type { Voice } from "../voice";
import { namesInQuotes, type Situation } from "./situation";

/** The documents' words stand in one sentence; only what stands around them may differ. */
export function guidingIdea(guidance: Guidance, situation: Situation): readonly Phrase[] {
  const { v } = situation;
  const points = guidance.superiorPoints === undefined ? say`` : say`按照${guidance.superiorPoints}的要求，`;
  const guided = guidedBy(guidance);
  const duty = say`履行${basicDuty()}的基本职责`;
  const taken = firstThings(situation);
  const hands = taken.length === 0 ? [say``] : [say`把${joined(taken, "、")}放在突出位置，`, say`着力抓好${joined(taken, "、")}，`, say`集中力量做好${joined(taken, "、")}，`];
  return v.aims.flatMap((aim) =>
    hands.flatMap((hand) => [
      say`${guided}，${ledBy(v)}，${points}围绕${v.focus}，${duty}，${hand}${aim}。`,
      say`${ledBy(v)}，${guided}，${points}${duty}，紧扣${v.focus}，${hand}${aim}。`,
      say`${guided}，${points}${ledBy(v)}，${duty}，立足${v.focus}，${hand}${aim}。`,
    ]),
  );
}

/** What last year left to be done, in a few words each. */
function firstThings({ v, today, last }: Situation): readonly Phrase[] {
  const { unanswered } = last.democracy.proposals ?? {};
  const outside = last.people.staff && last.people.members && restOf(last.people.staff, last.people.members);
  const isEnding = last.organisation.termsEnding.some(({ body, on }) => /工会委员会/.test(body) && on > today);
  const pressing = [
    ...(isEnding ? [say`工会换届`] : []),
    ...(v.kind === "街道" ? [say`建会入会`, say`集体协商`] : []),
    ...(unanswered ? [say`遗留提案办理`] : []),
    ...(last.democracy.proposals && !unanswered ? [say`提案落实`] : []),
    ...(last.care.inNeed ? [say`困难${v.people}帮扶`] : []),
    ...(last.growth.disputes ? [say`劳动争议预防`] : []),
    ...(outside && outside.value > FEW && v.kind !== "街道" ? [say`发展会员`] : []),
  ];
  const lasting = [
    ...(last.growth.pairs ? [say`${v.kind === "学校" ? v.youth : "技能人才"}培养`] : []),
    ...(last.democracy.disclosures && last.democracy.disclosures.value > 0 && v.openness !== undefined ? [say`${v.openness}`] : []),
    ...(last.care.visits && last.care.visits.value > 0 ? [say`走访慰问`] : []),
    ...(last.activities.events.length > 0 ? [say`文体活动`] : []),
  ];
  return [...pressing, ...lasting.slice(0, Math.max(0, FEWEST_FIRST - pressing.length))].slice(0, MOST_FIRST);
}

const FEWEST_FIRST = 2;
const MOST_FIRST = 3;
/** Up to so many who have not joined are no task of the year. */
const FEW = 10;

/**
 * Where the union stands: its size, and what was done in the period before. Nothing where the ledger tells of neither.
 * @param isLead whether it begins the text: then who speaks comes first.
 */
export function standing(situation: Situation, isLead: boolean): readonly Phrase[] | undefined {
  const body = bodyInWords(situation);
  const done = doneInWords(situation);
  if (!body && !done) return undefined;
  if (!done) return isSizeAlone(situation) ? undefined : [say`本会现有${body!}。`, say`工会现有${body!}。`];
  if (!body) return combined([say`${situation.p.last}${done}`], [say`${situation.p.current}接着做好`, say`这是${situation.p.current}工作的起点`]);
  return openings(situation.v).flatMap((opening) => [say`${opening}${body}。${situation.p.last}${done}。`, ...(isLead ? [] : [say`${situation.p.last}${done}。${opening}${body}。`])]);
}

/** The number of members is no standing to begin a text with. */
function isSizeAlone({ last }: Situation): boolean {
  return !last.people.women && !last.people.groups && !last.organisation.committee;
}

/** 我校工会现有; an office needn't be a 局 and says 机关工会. */
function openings({ kind, we, union }: Voice): readonly string[] {
  const own = union?.endsWith("分工会") ? "分工会" : we.endsWith("工会") ? we : `${we}工会`;
  const ours: Readonly<Record<UnitKind, string>> = { 学校: own, 企业: own, 法院: own, 机关: "机关工会", 街道: /总工会|联合工会|工会联合会/.exec(union ?? "")?.[0] ?? "工会", 其他: we === "我单位" ? "本会" : own };
  return [`${ours[kind]}现有`, "工会现有", `${ours[kind]}共有`];
}

function bodyInWords({ v, last }: Situation): Phrase | undefined {
  const { members, women, groups } = last.people;
  const { committee } = last.organisation;
  if (!members) return undefined;
  const females = !women || women.value > members.value ? say`` : women.value === members.value ? say`（均为女性）` : say`（女会员${women}人）`;
  const parts = [...(committee ? [say`工会委员${committee}人`] : []), ...(groups ? [v.kind === "街道" ? say`所属基层工会${groups}家` : say`工会小组${groups}个`] : [])];
  return say`会员${members}人${females}${parts.length > 0 ? say`，${joined(parts, "、")}` : ""}`;
}

/** What is answered and what is not make up the whole: nothing was refused. */
function isAllTold({ received, answered, unanswered }: ProposalFigures): boolean {
  return answered !== undefined && answered.value + (unanswered?.value ?? 0) === received.value;
}

/** Of fewer activities than these none stands out. */
const MANY = 3;

function doneInWords({ last }: Situation): Phrase | undefined {
  const { events, held, attendance } = last.activities;
  const { proposals } = last.democracy;
  const { visits } = last.care;
  const largest = [...events].filter(({ headcount }) => headcount !== undefined).sort((a, b) => b.headcount! - a.headcount!);
  const names = largest.length <= MANY ? undefined : namesInQuotes(largest.map(({ name, at }) => ({ name, at })));
  const parts = [
    ...(held && held.value > 0 ? [say`开展活动${held}项${attendance ? say`、参加${attendance}人次` : ""}${names ? say`，其中${names}参加的人较多` : ""}`] : []),
    ...(proposals ? [say`收到提案${proposals.received}件${isAllTold(proposals) ? say`、答复${proposals.answered!}件` : ""}`] : []),
    ...(visits && visits.value > 0 ? [say`走访慰问${visits}人次`] : []),
  ];
  return parts.length === 0 ? undefined : joined(parts, "；");
}
