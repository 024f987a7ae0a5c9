/** What a plan's sentences are written from. */
import type { Place, PlainDate } from "../../book";
import { quoted, textOf, type Phrase, type Piece } from "../phrase";
import type { LedgerFigures } from "../figures";
import { groupedBy } from "../figures/scope";
import type { PeriodWords } from "../period";
import type { WorkArea } from "../../regulation";
import type { Statement } from "../statement";
import type { Voice } from "../voice";

/** An activity of the year's schedule. */
export interface PlannedEvent {
  readonly name: string;
  /** Work that every union does in its season, such as 核对名册, and that this one told nothing of itself. */
  readonly isStanding: boolean;
  /** 1–12. */
  readonly month: number;
  /** The cells it comes from. */
  readonly sources: readonly Place[];
  readonly area?: WorkArea;
  /** Whether the table names another category than our areas. */
  readonly hasOwnCategory: boolean;
  /** Where it takes place. */
  readonly venue?: string;
  /** Whether it only makes ready for another one. */
  readonly isPreparation: boolean;
}

export interface Situation {
  /** The day it is written. */
  readonly today: PlainDate;
  readonly v: Voice;
  readonly p: PeriodWords;
  /** Of the period before: what the new plan builds on. */
  readonly last: LedgerFigures;
  readonly events: readonly PlannedEvent[];
}

/** Fewer members than these, of whom no groups are told, have none. */
const GROUPS_FROM = 25;

/** The wordings that fit a union without groups, where it has none. */
export function speakable(wordings: readonly Phrase[], { last }: Situation): readonly Phrase[] {
  const { members, groups } = last.people;
  const hasNone = !groups && members !== undefined && members.value < GROUPS_FROM;
  return hasNone ? wordings.filter((phrase) => !/小组/.test(textOf(phrase))) : wordings;
}

/** Less than the three months in which an election is asked for beforehand. */
export function isSoon(today: PlainDate, day: PlainDate): boolean {
  const months = (date: PlainDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) + Number(date.slice(8)) / 31;
  return months(day) - months(today) < 3;
}

/** Something to be done. */
export type Measure = Statement<Situation>;

/** A chapter of 主要工作. */
export interface AreaPlan {
  readonly area: WorkArea;
  /** In three styles: the bare name, what is done, what is done and what for. */
  readonly headings: (situation: Situation) => readonly [Phrase, Phrase, Phrase];
  readonly measures: readonly Measure[];
}

/** 春游踏青（当日往返）; 召开教代会，听取工作报告; “送清凉”走访：环卫职工: what is more stands in the table. */
const MORE_BEHIND = /(?<=.{3})(?:（[^（）]*）$|[，：].*$)/;

/** Nothing to announce. */
const SELF_EVIDENT = /^(?:年终|年度|工作)*总结$/;

/** More names than these make no sentence. */
const NAMED = 8;

/** The month in which the schedule has such an activity: 3月; undefined where it has none. */
export function monthOfEvent({ events }: Situation, words: RegExp): string | undefined {
  const found = events.find(({ name, isPreparation }) => !isPreparation && words.test(name));
  return found && `${found.month}月`;
}

/** The congress itself, not what makes ready for it or is reported to it. */
const CONGRESS = /^(?!.*(?:筹备|征集|自查|换届)).*(?:教代会|职代会|双代会|代表大会|职工大会)/;

/** The month of the congress: 3月; undefined where the schedule has none. */
export function monthOfCongress(situation: Situation): string | undefined {
  return monthOfEvent(situation, CONGRESS);
}

const MEMBERS_MEETING = /会员(?:（代表）|代表)?大会/;

/** The meeting of members as the schedule has it, with its month: 会员代表大会, 4月. */
export function membersMeetingOf({ events }: Situation): { readonly name: string; readonly month: string } | undefined {
  const found = events.find(({ name, isPreparation }) => !isPreparation && MEMBERS_MEETING.test(name));
  return found && { name: MEMBERS_MEETING.exec(found.name)![0], month: `${found.month}月` };
}

/** Whether a congress of the staff may be spoken of: the schedule has it, or there is no schedule that would lack it. */
export function holdsCongress(situation: Situation): boolean {
  return situation.events.length === 0 || monthOfCongress(situation) !== undefined;
}

interface NamedEvent {
  readonly name: string;
  readonly months: readonly number[];
  readonly sources: readonly Place[];
  readonly venue?: string;
}

/** The schedule's activities of these areas, each name once with all its months; what all unions do in their season stands in the table alone. */
function eventsNamed({ events }: Situation, areas: readonly WorkArea[]): readonly NamedEvent[] {
  const named = new Map<string, NamedEvent>();
  for (const { area, isPreparation, isStanding, name, month, sources, venue } of events) {
    // The congress has a measure of its own, with its month.
    if (isPreparation || isStanding || area === undefined || !areas.includes(area) || CONGRESS.test(name) || SELF_EVIDENT.test(name)) continue;
    const spoken = name.replace(MORE_BEHIND, "");
    const known = named.get(spoken);
    named.set(spoken, {
      name: spoken,
      months: [...(known?.months ?? []), ...(known?.months.includes(month) ? [] : [month])],
      sources: [...(known?.sources ?? []), ...sources],
      // 车间送清凉（各车间）
      ...(venue !== undefined && !spoken.includes(venue.replace(/^各/, "")) && { venue }),
    });
  }
  return [...named.values()];
}

const monthsInWords = (months: readonly number[]) => months.map((month) => `${month}月`).join("、");
const isList = ({ name }: NamedEvent) => name.includes("、");

/** 庆祝三八妇女节（3月）、教职工拔河比赛（12月，操场）; undefined where the schedule has none or a name is a list itself. */
export function eventsWithMonths(situation: Situation, ...areas: readonly WorkArea[]): Piece | undefined {
  const all = eventsNamed(situation, areas);
  const told = all.slice(0, NAMED);
  if (told.some(isList)) return undefined;
  const names = told.map(({ name, months, venue }) => `${name}（${[monthsInWords(months), venue].filter(Boolean).join("，")}）`);
  return pieceOf(names.join("、"), told, all);
}

/** Whether there is but one. */
export function isSingleEvent(situation: Situation, ...areas: readonly WorkArea[]): boolean {
  return eventsNamed(situation, areas).length === 1;
}

/** Whether all of them are names, none a thing to do: only names can take place. */
export function areAllNames(situation: Situation, ...areas: readonly WorkArea[]): boolean {
  return eventsNamed(situation, areas).every(({ name }) => !VERB_FIRST.test(name));
}

/** 3月庆祝三八妇女节，12月教职工拔河比赛、迎新年联欢会: in the order of the year. */
export function eventsByMonth(situation: Situation, ...areas: readonly WorkArea[]): Piece | undefined {
  const all = eventsNamed(situation, areas);
  const told = all.slice(0, NAMED);
  const hasList = told.some(isList);
  const byMonths = groupedBy(told, ({ months }) => monthsInWords(months));
  const lines = [...byMonths].map(([months, those]) => `${months}${those.map(({ name }) => name).join(hasList ? "，" : "、")}`);
  return pieceOf(lines.join(hasList ? "；" : "，"), told, all);
}

/** What begins with a verb already: 召开教代会, 组织教职工体检. */
const VERB_FIRST = /^(?:召开|组织|部署|启动|汇总|推选|庆“[^”]*”(?!.*(?:活动|会|赛|演|展|影)$)|开展|举办|举行|参加|配合|协助|办理|核|编制|收缴|制定|答复|征集|检查|走访|慰问|看望|评选|考核|发动|更新|梳理|发放|采购|节日|年度|台账|总结|重阳|入户|岁末|摸底|复核|向|做好)/;

/** 4月举办春季拔河赛，12月举办迎新年联欢会; undefined where a name is no noun that can be held. */
export function eventsHeld(situation: Situation, verb: string, ...areas: readonly WorkArea[]): Piece | undefined {
  const all = eventsNamed(situation, areas);
  const told = all.slice(0, NAMED);
  if (told.some(({ name }) => VERB_FIRST.test(name)) || (told.length > 1 && told.some(isList))) return undefined;
  const whens = groupedBy(told, ({ months, venue }) => `${monthsInWords(months)}${venue === undefined ? "" : `在${venue}`}`);
  return pieceOf([...whens].map(([when, those]) => `${when}${verb}${namesInRow(those.map(({ name }) => asHeld(name)))}`).join("，"), told, all);
}

/** What ends with these can be held as it is; 包粽子 and 徒步 are activities first. */
export const IS_EVENT = /(?:活动|赛|会|展|展?演|演出|观影|讲座|论坛|沙龙|仪式|培训|评[比选]|比[武拼]|班|营|课|堂|节|日|坊)$/;

function asHeld(name: string): string {
  return IS_EVENT.test(name) ? name : `${name}活动`;
}

/** 插花和徒步; 插花、徒步和联欢. */
function namesInRow(names: readonly string[]): string {
  const last = names[names.length - 1]!;
  return names.length === 1 ? last : `${names.slice(0, -1).join("、")}和${last}`;
}

function pieceOf(names: string, told: readonly NamedEvent[], all: readonly NamedEvent[]): Piece | undefined {
  return told.length === 0 ? undefined : quoted(`${names}${all.length > told.length ? "等" : ""}`, ...told.flatMap(({ sources }) => sources));
}

/** “增设车棚”“更换课桌”: so many names as make a sentence, 等 where there are more; undefined where none is short enough. */
export function namesInQuotes(records: readonly { readonly name: string; readonly at: Place }[], most = 2): Piece | undefined {
  const short = records.filter(({ name }) => [...name].length <= LONGEST_NAME && !QUOTES.test(name)).slice(0, most);
  if (short.length === 0) return undefined;
  return quoted(`${short.map(({ name }) => `“${name}”`).join("")}${records.length > short.length ? "等" : ""}`, ...short.map(({ at }) => at));
}

const LONGEST_NAME = 18;
const QUOTES = /[“”"《》，。；]/;
