/** 工作总结: what the ledger says was done, counted once and with its cells. */
import type { PlainDate } from "../../book";
import type { Ledger } from "../../ledger";
import { WORK_AREAS, type WorkArea } from "../../regulation";
import { Wording } from "../clauses";
import type { NarrativeDocument } from "../document";
import { figuresOf, type LedgerFigures } from "../figures";
import { proposedGuidance } from "../guidance";
import { basicDuty, guidedBy, ledBy, type Guidance } from "../guiding-idea";
import { Outline } from "../outline";
import { budgetYearOf, dayInFull, periodAfter, spanOfPeriod, wordsOfPeriod, type NarrativePeriod } from "../period";
import { gap, joined, orGap, say, textOf, type Phrase } from "../phrase";
import { usualAreas } from "../plan/areas";
import { fitting, type NarrativeLength } from "../statement";
import { FORMS, readable, tell, type Form } from "../telling";
import { meetsAsWhole, signature, unionOrGap, voiceOf, type UnitNames, type Voice } from "../voice";
import { achievementsOf } from "./areas";
import { countOfEvents, eventsIn, type AreaAchievements, type SummaryFacts } from "./facts";
import { writeMoney, type FinalMoney } from "./money";
import { OUTLOOK } from "./outlook";
import { writeProblems, type ChosenProblem } from "./problems";

export interface SummaryInput {
  readonly ledger: Ledger;
  readonly unit: UnitNames;
  readonly period: NarrativePeriod;
  readonly today: PlainDate;
  readonly length: NarrativeLength;
  readonly areas?: readonly WorkArea[];
  readonly guidance?: Guidance;
  /** Absent: marked as a gap. */
  readonly money?: FinalMoney;
  /** What the chair chose; none: marked as a gap. */
  readonly problems?: readonly ChosenProblem[];
}

export function buildSummary(input: SummaryInput): NarrativeDocument {
  const { today, length } = input;
  const facts = summaryFacts(input);
  const { v, p } = facts;
  const outline = new Outline(new Wording(seedOf(input, facts)));
  const title = say`${unionOrGap(v)}${p.name}工作总结`;
  outline.title(title);
  outline.body("lead", outline.choose("lead", leads(input, facts)));
  outline.chapter("basics", say`基本情况`);
  outline.body("basics:members", members(facts));
  outline.body("basics:activities", outline.choose("basics:activities", activitiesInAll(facts)));
  outline.chapter("work", say`主要工作`);
  const form = length === "short" ? "prose" : outline.wording.oneOf("form", FORMS);
  const areas = input.areas ?? areasToTell(facts);
  if (areas.length === 0) outline.body("work:gap", [gap("主要工作", "台账里没有这一年的活动、会议、慰问等记录")]);
  for (const area of areas) writeArea(outline, area, facts, { form, length });
  outline.chapter("money", say`经费收支`);
  writeMoney(outline, budgetYearOf(input.period), input.money);
  outline.chapter("problems", say`存在问题和改进措施`);
  writeProblems(outline, facts, input.problems ?? []);
  outline.chapter("outlook", say`下一步打算`);
  outline.body("outlook:text", outlook(outline, input, facts));
  outline.close(signature(v), say`${dayInFull(today)}`);
  return { kind: "summary", title: textOf(title), blocks: outline.blocks, today };
}

/** A year in its last month is summed up as a whole; a school year when the holidays begin. */
function lastMonthOf({ scheme, term }: NarrativePeriod, to: PlainDate): string {
  return scheme === "school" && term !== 1 ? `${to.slice(0, 5)}07` : to.slice(0, 7);
}

/** The facts a summary of this period is written from; the pane asks them for proposals of problems. */
export function summaryFacts({ ledger, unit, period, today }: Pick<SummaryInput, "ledger" | "unit" | "period" | "today">): SummaryFacts {
  const { to } = spanOfPeriod(period);
  const isOver = to <= today;
  const words = wordsOfPeriod(period);
  const p = today.slice(0, 7) < lastMonthOf(period, to) ? { ...words, whole: `${words.current}以来` } : words;
  const now = figuresOf(ledger, period, today);
  return { v: inWordsOfMeetings(voiceOf(unit), now), p, now, asOf: isOver ? words.end : `截至${dayInFull(today)}，` };
}

/** The congress of the staff goes before the members' own meeting. */
const MEETINGS = [/教职工代表大会|职工代表大会|教职工大会|职工大会|教代会|职代会|双代会/, /会员代表大会|会员大会/];

/** What was held is spoken of by its name: where everybody met there were no delegates. */
function inWordsOfMeetings(v: Voice, { democracy }: LedgerFigures): Voice {
  const [held] = MEETINGS.flatMap((words) => democracy.congresses.flatMap(({ name }) => words.exec(name)?.[0] ?? []));
  if (held === undefined) return v;
  const congress = held.replace(/^(教)?职工代表大会$/, v.congress);
  return { ...v, congress, ...(meetsAsWhole({ congress }) && { delegates: v.staff }) };
}

/** The same union has the same words in the same year, whatever is entered in between. */
function seedOf({ period }: SummaryInput, { v }: SummaryFacts): string {
  return JSON.stringify(["summary", v.union, v.kind, period]);
}

/** The areas of which the ledger tells something: first the usual ones of the kind of unit, then the others. */
export function areasToTell(facts: SummaryFacts): readonly WorkArea[] {
  const usual = usualAreas(facts.v.kind);
  // The union's own affairs close the account, unless they are its first business.
  const isLast = usual[usual.length - 1] === "组织建设";
  const all = [...new Set([...usual.filter((area) => !isLast || area !== "组织建设"), ...WORK_AREAS.filter((area) => area !== "组织建设"), ...WORK_AREAS])];
  return all.filter((area) => achievementsOf(area)?.achievements.some(({ say: words }) => words(facts) !== undefined));
}

function leads({ unit, today, guidance }: SummaryInput, { v, p }: SummaryFacts): readonly Phrase[] {
  const chosen = guidance ?? { words: proposedGuidance(unit.unitKind, today), confirmed: false };
  const [led, guided, duty] = [ledBy(v), guidedBy(chosen), say`履行${basicDuty()}的基本职责`];
  const report = say`现将${p.whole}的工作总结如下。`;
  return [
    say`${p.name}，${unionOrGap(v)}${led}，${guided}，围绕${v.focus}，${duty}，按计划开展各项工作。${report}`,
    say`${p.name}，${unionOrGap(v)}${guided}，${led}紧扣${v.focus}，${duty}，对照计划开展各项工作。${report}`,
    say`${led}，${unionOrGap(v)}${guided}，${duty}，立足${v.focus}开展工作。${report}`,
  ];
}

function members({ v, asOf, now }: SummaryFacts): Phrase {
  const { members: all, men, women, ages, groups } = now.people;
  const { committee } = now.organisation;
  const sexes = women && all && women.value === all.value ? say`，均为女性` : men && women ? say`，其中男会员${men}人、女会员${women}人` : women ? say`，其中女会员${women}人` : say``;
  const classes = ages.length > 0 ? say`；按年龄分，${joined(ages.map(({ name, members: count }) => say`${name}${count}人`), "、")}` : say``;
  const ofGroups = v.kind === "街道" ? say`所属基层工会${groups ?? ""}家` : say`下设工会小组${groups ?? ""}个`;
  const parts = [...(committee ? [say`工会委员会有委员${committee}人`] : []), ...(groups ? [ofGroups] : [])];
  const bodies = parts.length > 0 ? say`${joined(parts, "，")}。` : say``;
  return say`${asOf}有会员${orGap(all, "会员人数", "没有会员名册，基本情况里也没有会员人数")}人${sexes}${classes}。${bodies}`;
}

/** The events of all areas; the parts add up to the whole. */
function activitiesInAll(facts: SummaryFacts): readonly Phrase[] {
  const { p, now } = facts;
  const { events, held, attendance } = now.activities;
  const all = orGap(held, "活动项数", "没有活动台账");
  if (events.length === 0) return [say`${p.whole}开展活动${all}项。`];
  const areas = WORK_AREAS.flatMap((area) => {
    const own = eventsIn(facts, area);
    return own.length > 0 ? [say`${area}${countOfEvents(own)}项`] : [];
  });
  const others = events.filter(({ area }) => area === undefined);
  const parts = [...areas, ...(others.length > 0 ? [say`其他${countOfEvents(others)}项`] : [])];
  const heads = attendance ? say`，参加${attendance}人次` : say``;
  const sum = say`${p.whole}开展活动${all}项${heads}`;
  if (parts.length === 1) return [say`${sum}。`];
  return [say`${sum}。按类别分，${joined(parts, "、")}。`, say`${sum}，其中${joined(parts, "、")}。`, say`${sum}：${joined(parts, "、")}。`];
}

/** A federation names its work otherwise than a union of one unit's staff. */
const FEDERATION_HEADINGS: Partial<Readonly<Record<WorkArea, string>>> = {
  组织建设: "建会入会和基层组织建设",
  权益维护: "集体协商和维权服务",
  民主管理: "代表大会和民主管理",
  教育培训: "工会干部和职工教育",
  技能竞赛: "劳动和技能竞赛",
  慰问帮扶: "帮扶救助和慰问",
  女职工工作: "女职工维权和关爱",
  文体活动: "职工文体活动",
};

function headingsOf({ area, headings }: AreaAchievements, facts: SummaryFacts): readonly Phrase[] {
  const own = facts.v.kind === "街道" ? FEDERATION_HEADINGS[area] : undefined;
  return own === undefined ? headings(facts) : [say`${own}`];
}

interface AreaForm {
  readonly form: Form;
  readonly length: NarrativeLength;
}

function writeArea(outline: Outline, area: WorkArea, facts: SummaryFacts, { form, length }: AreaForm): void {
  const chapter = achievementsOf(area);
  if (!chapter) return;
  const said = fitting(chapter.achievements, facts.v.kind, length).flatMap(({ key, say: words }) => {
    const wordings = words(facts);
    const phrase = wordings && outline.choose(`work:${area}:${key}`, readable(wordings, form));
    return phrase ? [{ key: `work:${area}:${key}`, phrase }] : [];
  });
  if (said.length === 0) return;
  outline.section(`work:${area}`, outline.choose(`work:${area}`, headingsOf(chapter, facts)) ?? say`${area}`);
  tell(outline, `work:${area}:text`, said, said.length === 1 ? "prose" : form);
}

/** So many intentions a union has, more where its own ledger gives occasion for them. */
const INTENTIONS = 4;

/** About this union: it names what the ledger has. */
function isOwn(sentence: Phrase): boolean {
  return sentence.some(({ kind }) => kind === "figure");
}

function outlook(outline: Outline, { period }: SummaryInput, facts: SummaryFacts): Phrase {
  const next = wordsOfPeriod(periodAfter(period));
  const said = fitting(OUTLOOK, facts.v.kind, "long").flatMap(({ key, say: words }) => {
    const sentence = outline.choose(`outlook:${key}`, words(facts));
    return sentence ? [sentence] : [];
  });
  const own = said.filter(isOwn);
  const others = said.filter((sentence) => !isOwn(sentence)).slice(0, Math.max(0, INTENTIONS - own.length));
  const sentences = said.filter((sentence) => own.includes(sentence) || others.includes(sentence)).flat();
  const opening = outline.wording.oneOf("outlook", [say`${next.name}，工会将从以下几方面改进工作。`, say`${next.name}着重做好以下几件事。`, say`下一步，工会工作着眼于以下几点。`, say`针对工作中的不足，${next.name}重点抓好以下几个方面。`, say`${next.name}，在做好日常工作的同时，抓好以下几件事。`]);
  return say`${opening}${sentences}`;
}
