/** A chapter of 主要工作: what the ledger gives occasion for, some of what any union does, and what the schedule has. */
import type { WorkArea } from "../../regulation";
import type { Outline } from "../outline";
import { say, type Phrase, type Piece } from "../phrase";
import { fitting, type NarrativeLength } from "../statement";
import { readable, tell, type Said } from "../telling";
import { headingsOf, type Arrangement } from "./arrangement";
import { areaPlanOf } from "./areas";
import { areAllNames, eventsByMonth, eventsHeld, eventsWithMonths, IS_EVENT, isSingleEvent, speakable, type Measure, type Situation } from "./situation";

export interface ChapterForm {
  readonly areas: readonly WorkArea[];
  /** Areas of all chapters: what belongs to none of them is told by a neighbour. */
  readonly all: readonly WorkArea[];
  readonly arrangement: Arrangement;
  readonly length: NarrativeLength;
}

/** So many measures a chapter of one area has, and each of two that share a chapter, beside what the ledger asks for. */
const ALONE = 4;
const SHARED = 3;
/** How many an area has in the short text. */
const SHORT = 2;

export function writeChapter(outline: Outline, situation: Situation, form: ChapterForm): void {
  const told = form.areas.map((area) => ({ area, said: measuresOf(outline, situation, area, form) })).filter(({ said }) => said.length > 0);
  if (told.length === 0) return;
  const key = `work:${form.areas[0]!}`;
  outline.section(key, outline.wording.first(headingsOf(form.areas, situation, form.arrangement)) ?? say`${form.areas.join("和")}`);
  // 一是 that begins anew in the next paragraph of a chapter would read as pasted together.
  const isProse = form.length === "short" || (told.length > 1 && form.arrangement.form === "ordinals");
  for (const { area, said } of told) tell(outline, `work:${area}:text`, said, isProse ? "prose" : form.arrangement.form);
}

/** About this union, or at least its kind alone. */
function isOwn(measure: Measure, wordings: readonly Phrase[]): boolean {
  return measure.kinds?.length === 1 || wordings.some((phrase) => phrase.some(({ kind }) => kind === "figure"));
}

function measuresOf(outline: Outline, situation: Situation, area: WorkArea, form: ChapterForm): readonly Said[] {
  const { areas, all, length } = form;
  const { measures } = areaPlanOf(area, situation.v.kind);
  const occasions = fitting(measures, situation.v.kind, length).flatMap((measure) => {
    const wordings = speakable(measure.say(situation) ?? [], situation);
    return wordings.length > 0 ? [{ measure, wordings: readable(wordings, form.arrangement.form) }] : [];
  });
  const count = areas.length > 1 ? SHARED : ALONE;
  const picked = outline.wording.pick(`work:${area}`, occasions, count, ({ measure, wordings }) => measure === measures[0] || isOwn(measure, wordings));
  const said = picked.flatMap(({ measure, wordings }) => {
    const key = `work:${area}:${measure.key}`;
    const phrase = outline.choose(key, wordings);
    return phrase ? [{ key, phrase }] : [];
  });
  const kept = length === "short" ? said.slice(0, SHORT) : said;
  const scheduled = outline.choose(`work:${area}:scheduled`, readable(eventsIn(situation, [area, ...orphansOf(area, all)]), form.arrangement.form));
  if (!scheduled) return kept;
  const told = { key: `work:${area}:scheduled`, phrase: scheduled, isApart: true } as const;
  return EVENTFUL.has(area) ? [told, ...kept] : [...kept, told];
}

/** Areas without a chapter of their own, and who tells of their activities. */
const NEIGHBOURS: Partial<Readonly<Record<WorkArea, readonly WorkArea[]>>> = {
  生活保障: ["慰问帮扶", "女职工工作", "文体活动"],
  慰问帮扶: ["生活保障", "女职工工作", "文体活动"],
  民主管理: ["权益维护", "组织建设"],
  权益维护: ["民主管理", "组织建设"],
  技能竞赛: ["教育培训", "文体活动"],
  教育培训: ["技能竞赛", "组织建设"],
  女职工工作: ["文体活动", "慰问帮扶"],
  文体活动: ["女职工工作", "慰问帮扶"],
  组织建设: ["民主管理", "教育培训"],
};

function orphansOf(area: WorkArea, all: readonly WorkArea[]): readonly WorkArea[] {
  return (Object.keys(NEIGHBOURS) as WorkArea[]).filter((orphan) => !all.includes(orphan) && NEIGHBOURS[orphan]!.find((neighbour) => all.includes(neighbour)) === area);
}

/** Areas that are, above all, their events. */
const EVENTFUL: ReadonlySet<WorkArea> = new Set<WorkArea>(["文体活动", "女职工工作", "技能竞赛"]);

/** What is done for others and has a name. */
const IS_ACTIVITY = /(?:送清凉|送温暖|助学|联谊|登高|表彰|[月周])$/;

/** 12月年度考评与先进评选: what is carried out, not held. */
const IS_REVIEW = /^\d+月(?:年度|年终)/;

/** 4月举办工会干部培训。 1月上门看望困难教职工。 */
function singly(situation: Situation, areas: readonly [WorkArea, ...WorkArea[]], dated: Piece): readonly Phrase[] {
  const isOccasion = IS_EVENT.test(dated.text);
  const isHeld = EVENTFUL.has(areas[0]) || isOccasion || IS_ACTIVITY.test(dated.text);
  const held = isHeld ? [isOccasion ? "举办" : "开展", "组织"].flatMap((verb) => eventsHeld(situation, verb, ...areas) ?? []) : [];
  const sentences = held.length > 0 ? held : [IS_REVIEW.test(dated.text) ? { ...dated, text: dated.text.replace("月", "月进行") } : dated];
  return sentences.flatMap((sentence) => [say`${sentence}。`, say`${situation.p.current}${sentence}。`]);
}

/** Names and months as the schedule has them: nothing is promised that doesn't stand there. */
function eventsIn(situation: Situation, areas: readonly [WorkArea, ...WorkArea[]]): readonly Phrase[] {
  const [named, dated] = [eventsWithMonths(situation, ...areas), eventsByMonth(situation, ...areas)];
  if (!dated) return [];
  if (isSingleEvent(situation, ...areas)) return singly(situation, areas, dated);
  const { p } = situation;
  const held = EVENTFUL.has(areas[0]) ? ["举办", "组织"].flatMap((verb) => eventsHeld(situation, verb, ...areas) ?? []) : [];
  if (held.length > 0) return held.flatMap((sentence) => [say`${sentence}。`, say`${p.current}${sentence}。`]);
  return [
    say`${p.whole}安排：${dated}。`,
    ...(named ? [say`列入安排表的有${named}。`, say`${p.current}排定的有${named}。`] : []),
    ...(named && areAllNames(situation, ...areas) ? [say`${named}按时进行。`, say`${named}已列入安排表。`] : []),
    say`${p.current}的安排是：${dated}。`,
    say`按月份排定：${dated}。`,
  ];
}
