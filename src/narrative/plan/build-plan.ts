/** 工作计划: built from the ledger, last year's results, the schedule and the budget. */
import type { PlainDate } from "../../book";
import type { YearMonth } from "../../calendar";
import type { Ledger } from "../../ledger";
import { WORK_AREAS, type WorkArea } from "../../regulation";
import type { Schedule } from "../../schedule";
import { Wording } from "../clauses";
import type { NarrativeDocument } from "../document";
import { figuresOf } from "../figures";
import { proposedGuidance } from "../guidance";
import { basicDuty, guidedBy, ledBy, type Guidance } from "../guiding-idea";
import { Outline } from "../outline";
import { budgetYearOf, dayInFull, monthsOfPeriod, periodBefore, wordsOfPeriod, type NarrativePeriod } from "../period";
import { say, textOf, type Phrase } from "../phrase";
import { fitting, type NarrativeLength } from "../statement";
import { activityName, writeTimetable, type TimetableForm } from "../timetable";
import { signature, unionOrGap, voiceOf, type UnitNames, type Voice } from "../voice";
import { areaPlanOf, usualAreas } from "./areas";
import { writeFunds, type PlanBudget } from "./budget";
import { budgetGoal, GOALS } from "./goals";
import { SAFEGUARDS } from "./safeguards";
import type { Measure, PlannedEvent, Situation } from "./situation";

export interface PlanInput {
  readonly ledger: Ledger;
  readonly unit: UnitNames;
  readonly period: NarrativePeriod;
  readonly today: PlainDate;
  readonly length: NarrativeLength;
  /** Chapters of 主要工作, in the user's order; absent: as usual for the kind of unit. */
  readonly areas?: readonly WorkArea[];
  /** Absent: what is proposed for a text of this day, not yet confirmed. */
  readonly guidance?: Guidance;
  readonly schedule?: Schedule;
  /** Absent: a table where there is a schedule. */
  readonly timetable?: TimetableForm;
  readonly budget?: PlanBudget;
  /** What the unit's own 工作要点 ask of the union, a sentence each, as the user gives them. */
  readonly ownPoints?: readonly string[];
}

/** Beside what comes from its ledger a union takes up so many of the things that any union may do. */
const SOME = 4;

/** About this union, or at least its kind. */
function isOwn(measure: Measure, wordings: readonly Phrase[]): boolean {
  return measure.kinds !== undefined || wordings.some((phrase) => phrase.some(({ kind }) => kind === "figure"));
}

/** How many measures a chapter of the short text has. */
const SHORT = 2;

export function buildPlan(input: PlanInput): NarrativeDocument {
  const { today, length } = input;
  const schedule = input.schedule && stillAhead(input.schedule, input.period, today);
  const situation = situationOf({ ...input, ...(schedule && { schedule }) });
  const { v, p } = situation;
  const outline = new Outline(new Wording(seedOf(input, situation)));
  const title = say`${unionOrGap(v)}${p.name}工作计划`;
  outline.title(title);
  outline.chapter("idea", say`指导思想`);
  outline.body("idea:text", guidingIdea(input, situation));
  outline.chapter("goals", say`工作目标`);
  writeItems(outline, "goals", GOALS, situation, length);
  outline.item("goals:budget", budgetGoal(input.budget));
  outline.chapter("work", say`主要工作`);
  writeOwnPoints(outline, v, input.ownPoints ?? []);
  for (const area of input.areas ?? usualAreas(v.kind)) writeArea(outline, area, situation, length);
  outline.chapter("funds", say`经费安排`);
  writeFunds(outline, budgetYearOf(input.period), input.budget, length === "long");
  outline.chapter("safeguards", say`保障措施`);
  writeItems(outline, "safeguards", SAFEGUARDS, situation, length);
  const attachment = schedule && writeTimetable(outline, schedule, input.timetable ?? "table", p, schedule.months.length === input.schedule?.months.length);
  outline.close(signature(v), say`${dayInFull(today)}`, attachment);
  return { kind: "plan", title: textOf(title), blocks: outline.blocks, today };
}

/** Months gone by are planned no more, unless most of the period is gone: then it is the whole plan that is written belatedly. */
function stillAhead(schedule: Schedule, period: NarrativePeriod, today: PlainDate): Schedule {
  const isAhead = ({ year, month }: YearMonth) => `${year}-${String(month).padStart(2, "0")}` >= today.slice(0, 7);
  const months = monthsOfPeriod(period);
  if (months.filter(isAhead).length * 2 < months.length) return schedule;
  return { ...schedule, months: schedule.months.filter(isAhead), rows: schedule.rows.filter((row) => isAhead(row.months[row.months.length - 1]!)) };
}

function writeItems(outline: Outline, chapter: string, measures: readonly Measure[], situation: Situation, length: NarrativeLength): void {
  for (const measure of fitting(measures, situation.v.kind, length)) {
    const key = `${chapter}:${measure.key}`;
    outline.item(key, outline.choose(key, measure.say(situation)));
  }
}

function situationOf({ ledger, unit, period, today, schedule }: PlanInput): Situation {
  return {
    v: voiceOf(unit),
    today,
    p: wordsOfPeriod(period),
    last: figuresOf(ledger, periodBefore(period), today),
    events: (schedule?.rows ?? []).flatMap((row): PlannedEvent[] => {
      if (row.sources.some(({ kind }) => kind === "preparation")) return [];
      const area = WORK_AREAS.find((known) => known === row.area);
      const places = row.sources.flatMap(({ place }) => (place ? [place] : []));
      return [{ name: activityName(row), month: row.months[0]!.month, places, ...(area && { area }) }];
    }),
  };
}

/** The same union in the same year with the same figures gets the same words. */
function seedOf({ period }: PlanInput, { v, last }: Situation): string {
  return JSON.stringify([v.union, v.kind, period, last.people.members?.value, last.activities.held?.value, last.democracy.proposals?.received.value]);
}

function guidingIdea({ unit, today, guidance, areas }: PlanInput, { v }: Situation): Phrase {
  const chosen = guidance ?? { words: proposedGuidance(unit.unitKind, today), confirmed: false };
  const points = chosen.superiorPoints === undefined ? say`` : say`按照${chosen.superiorPoints}的要求，`;
  const [first, second, third] = areas ?? usualAreas(v.kind);
  const grip = first && second && third ? say`重点抓好${first}、${second}和${third}，` : say``;
  return say`${guidedBy(chosen)}，${ledBy(v)}，${points}围绕${v.focus}，履行${basicDuty()}的基本职责，${grip}${v.aim}。`;
}

function writeOwnPoints(outline: Outline, { employer }: Voice, points: readonly string[]): void {
  if (points.length === 0) return;
  outline.section("own", say`服务大局，落实${employer}年度工作要点`);
  points.forEach((point, index) => outline.item(`own:${index + 1}`, say`${point.trim().replace(/[。；;]+$/, "")}。`));
}

function writeArea(outline: Outline, area: WorkArea, situation: Situation, length: NarrativeLength): void {
  const { headings, measures } = areaPlanOf(area);
  const occasions = fitting(measures, situation.v.kind, length).flatMap((measure) => {
    const wordings = measure.say(situation);
    return wordings ? [{ measure, wordings }] : [];
  });
  const said = outline.wording.pick(`work:${area}`, occasions, SOME, ({ measure, wordings }) => measure === measures[0] || isOwn(measure, wordings)).flatMap(({ measure, wordings }) => {
    const key = `work:${area}:${measure.key}`;
    const phrase = outline.choose(key, wordings);
    return phrase ? [{ key, phrase }] : [];
  });
  if (said.length === 0) return;
  const key = `work:${area}`;
  outline.section(key, outline.choose(key, headings(situation)) ?? say`${area}`);
  if (length === "short") outline.body(`${key}:text`, said.slice(0, SHORT).flatMap(({ phrase }) => phrase));
  else for (const item of said) outline.item(item.key, item.phrase);
}
