/** 工作计划: a new year's plan, about this union, from its ledger, its schedule and its budget. */
import type { PlainDate } from "../../book";
import type { YearMonth } from "../../calendar";
import type { Ledger } from "../../ledger";
import type { WorkArea } from "../../regulation";
import type { Schedule } from "../../schedule";
import { Wording } from "../clauses";
import type { NarrativeDocument } from "../document";
import { figuresOf, type LedgerFigures } from "../figures";
import { proposedGuidance } from "../guidance";
import type { Guidance } from "../guiding-idea";
import { Outline } from "../outline";
import { budgetYearOf, dayInFull, monthsOfPeriod, periodBefore, wordsOfPeriod, type NarrativePeriod } from "../period";
import { say, textOf } from "../phrase";
import { fitting, type NarrativeLength } from "../statement";
import { readable, tell, type Form, type Said } from "../telling";
import { writeTimetable, type TimetableForm } from "../timetable";
import { signature, unionOrGap, voiceOf, type UnitNames, type Voice } from "../voice";
import { arrangementOf } from "./arrangement";
import { writeFunds, type PlanBudget } from "./budget";
import { writeChapter } from "./chapter";
import { budgetGoal, GOALS } from "./goals";
import { guidingIdea, standing } from "./guiding";
import { plannedEvents, withoutOrdinal, wordsOfSchedule } from "./planned-events";
import { SAFEGUARDS } from "./safeguards";
import { speakable, type Measure, type Situation } from "./situation";

export interface PlanInput {
  readonly ledger: Ledger;
  readonly unit: UnitNames;
  readonly period: NarrativePeriod;
  readonly today: PlainDate;
  readonly length: NarrativeLength;
  /** Chapters of 主要工作, in the user's order; absent or as usual for the kind of unit: in an order for this union. */
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

export function buildPlan(input: PlanInput): NarrativeDocument {
  const { today, length, period } = input;
  const schedule = input.schedule && stillAhead(input.schedule, period, today);
  const situation = situationOf({ ...input, ...(schedule && { schedule }) });
  const { v, p } = situation;
  const outline = new Outline(new Wording(seedOf(input, situation)));
  const arrangement = arrangementOf(situation, outline.wording, input.areas);
  const areas = arrangement.chapters.reduce<readonly WorkArea[]>((all, chapter) => [...all, ...chapter], []);
  const title = say`${unionOrGap(v)}${p.name}工作计划`;
  const { titles, goalsForm, beginsWithStanding } = arrangement;
  outline.title(title);
  const tellStanding = () => outline.body("idea:standing", length === "long" ? outline.choose("idea:standing", standing(situation, beginsWithStanding)) : undefined);
  if (beginsWithStanding) tellStanding();
  outline.chapter("idea", say`指导思想`);
  const guidance = input.guidance ?? { words: proposedGuidance(input.unit.unitKind, today), confirmed: false };
  outline.body("idea:text", outline.choose("idea:text", guidingIdea(guidance, situation)));
  if (!beginsWithStanding) tellStanding();
  outline.chapter("goals", say`${titles.goals}`);
  const budget = outline.choose("goals:budget", budgetGoal(input.budget));
  tell(outline, "goals:text", [...sayEach(outline, situation, { chapter: "goals", measures: GOALS, length, form: goalsForm }), ...(budget ? [{ key: "goals:budget", phrase: budget }] : [])], goalsForm);
  outline.chapter("work", say`${titles.work}`);
  writeOwnPoints(outline, v, input.ownPoints ?? []);
  for (const chapter of arrangement.chapters) writeChapter(outline, situation, { areas: chapter, all: areas, arrangement, length });
  outline.chapter("funds", say`${titles.funds}`);
  writeFunds(outline, situation, input.budget, { year: budgetYearOf(period), withTable: length === "long", isToldElsewhere: areas.includes("财务经审") });
  outline.chapter("safeguards", say`${titles.safeguards}`);
  tell(outline, "safeguards:text", sayEach(outline, situation, { chapter: "safeguards", measures: SAFEGUARDS, length, form: "items" }), "items");
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

interface ListOfMeasures {
  readonly chapter: string;
  readonly measures: readonly Measure[];
  readonly length: NarrativeLength;
  readonly form: Form;
}

function sayEach(outline: Outline, situation: Situation, { chapter, measures, length, form }: ListOfMeasures): readonly Said[] {
  return fitting(measures, situation.v.kind, length).flatMap((measure) => {
    const key = `${chapter}:${measure.key}`;
    const wordings = measure.say(situation);
    const phrase = wordings && outline.choose(key, readable(speakable(wordings, situation), form));
    return phrase ? [{ key, phrase }] : [];
  });
}

function situationOf({ ledger, unit, period, today, schedule }: PlanInput): Situation {
  const voice = voiceOf(unit);
  return {
    v: { ...voice, ...(schedule && wordsOfSchedule(schedule, voice)) },
    today,
    p: wordsOfPeriod(period),
    last: lastPeriod(figuresOf(ledger, periodBefore(period), today)),
    events: schedule ? plannedEvents(schedule) : [],
  };
}

function lastPeriod(figures: LedgerFigures): LedgerFigures {
  const { activities } = figures;
  return { ...figures, activities: { ...activities, events: activities.events.map((event) => ({ ...event, name: withoutOrdinal(event.name) })) } };
}

/** The same union has the same words in the same year, whatever is entered in between. */
function seedOf({ period }: PlanInput, { v }: Situation): string {
  return JSON.stringify([v.union, v.kind, period]);
}

function writeOwnPoints(outline: Outline, { employer }: Voice, points: readonly string[]): void {
  if (points.length === 0) return;
  outline.section("own", say`服务大局，落实${employer}年度工作要点`);
  points.forEach((point, index) => outline.item(`own:${index + 1}`, say`${point.trim().replace(/[。；;]+$/, "")}。`));
}
