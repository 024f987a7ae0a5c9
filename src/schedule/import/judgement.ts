/** Whether a stretch that has the form of a schedule is one: not last year's review, no accounts, no roster. */
import { lineAt, lineBefore, type CleanText, type Line } from "./text/clean-text";
import { announcesFiguresOrPosts, announcesPlan, announcesReview, announcesSchedule, headingLevel, isBareScheduleHeading, isTitle, type HeadingLevel } from "./reading/headings";
import { speaksOfPast } from "./reading/past";
import { isFigureOrPerson } from "./reading/people";
import { beginsText } from "./reading/plan-titles";
import type { Entry, Schedule } from "./schedule";

/** What stands above a schedule: the headings it lies under, the nearest first, and the words right before it. */
interface Surroundings {
  readonly headings: readonly Line[];
  readonly title: string;
  readonly lead: string;
}

export interface Verdict {
  /** `few`: nothing speaks against it, but its times are too few to stand alone. */
  readonly answer: "schedule" | "few" | "other";
  /** The heading that announces a schedule. */
  readonly heading?: Line;
}

export function judge(doc: CleanText, schedule: Schedule): Verdict {
  const { headings, title, lead } = surroundingsOf(doc, schedule.start);
  const words = [lead, ...headings.map(({ folded }) => folded.slice(0, LONGEST_WORDS))];
  const texts = schedule.entries.map((entry) => textOf(doc, entry));
  const heading = headings.find(({ folded }) => announcesSchedule(folded));
  const announced = words.some(announcesSchedule);
  const past = texts.length > 0 ? share(texts, speaksOfPast) : 1;
  // The nearest words that say whether it has been or is to come decide.
  const decisive = words.find((some) => announcesReview(some) || announcesPlan(some));
  const isOther =
    (decisive !== undefined && announcesReview(decisive)) ||
    (words.slice(0, 2).some(announcesFiguresOrPosts) && !announced) ||
    share(texts, isFigureOrPerson) >= 0.5 ||
    share(texts, namesDocument) >= 0.8 ||
    texts.some((text) => GLUED_FIGURES.test(text)) ||
    past >= 0.4 ||
    (announcesReview(title) && (past > 0.15 || !announced));
  if (isOther) return { answer: "other" };
  const enough =
    (MONTHLY.test(lead) || isCutOff(schedule, lead) || distinctTimes(schedule) >= timesNeeded(schedule, announced || opensPlan(title, lead) || (announcesSchedule(title) && !announcesReview(title)))) &&
    (words.some(namesOneMonth) || distinctMonths(schedule) >= monthsNeeded(schedule, title));
  return { answer: enough ? "schedule" : "few", ...(heading && { heading }) };
}

/** Of a line only so much heads what follows. */
const LONGEST_WORDS = 40;

function timesNeeded({ form, entries }: Schedule, announced: boolean): number {
  if (form === "table") return announced ? 1 : 2;
  // Links to news and entries of a chronicle bear their full dates.
  if (!announced && entries.every(({ period }) => period.day !== undefined && period.year !== undefined)) return Infinity;
  if (form === "prose") return announced ? 3 : 4;
  if (form === "records") return 2;
  if (form === "month") return 1;
  if (form === "trailing" || form === "headed" || form === "mentions") return 3;
  const weeks = entries.some(({ period }) => period.weeks?.length);
  return announced ? 2 : weeks ? 4 : 3;
}

/** The months right below a plan's title are what it plans. */
function opensPlan(title: string, lead: string): boolean {
  return lead !== "" && title.endsWith(lead) && announcesPlan(title);
}

/** 每月主要工作：, 月度活动安排: what follows is a schedule, be it cut off behind its first month. */
const MONTHLY = /(?:每|逐|各|分)月[^。;,:]{0,8}:?\s*$|月度[^。;,:]{0,12}安排:?\s*$/;

/** 二、工作安排, and below it one month alone with its list: the others were cut off. */
const LEAST_ITEMS = 3;

function isCutOff({ form, entries }: Schedule, lead: string): boolean {
  const heads = isBareScheduleHeading(lead.replace(LEADING_NUMBER, "").replace(/[:\s]+$/, ""));
  return form === "labels" && heads && entries.length >= LEAST_ITEMS && entries.every(({ period }) => period.kind === "month" && period.months.length === 1);
}

const LEADING_NUMBER = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/;

/** The days of one event (报名, 初赛, 决赛) are no schedule of a union's year; a scheme of several tells each field by field. */
function monthsNeeded({ form, entries }: Schedule, title: string): number {
  if (ONE_EVENT.test(title)) return form === "records" ? 2 : 5;
  return entries.every(({ period }) => period.day !== undefined) ? 2 : 0;
}

const ONE_EVENT = /^(?!.*(?:计划|安排|要点|打算|(?:年度|全年|学年|学期)[^。]{0,8}活动)).*(?:方案|通知|倡议书?|邀请函|规则|办法|制度|章程|规程)/;

/** 12月工作安排表: the days below are those of one month. */
function namesOneMonth(words: string): boolean {
  return /(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月份?(?:工会|主要|重点)?(?:工作|活动)(?:安排|计划)/.test(words);
}

/** 关于…的通知 over a text: its title, though none of a plan. */
function isOrder(folded: string): boolean {
  return folded.length <= LONGEST_WORDS && ONE_EVENT.test(folded) && !/[。;,:]/.test(folded);
}

function distinctMonths({ entries }: Schedule): number {
  return new Set(entries.flatMap(({ period }) => [...period.months, ...(period.weeks ?? []).map((week) => `w${week}`)])).size;
}

function distinctTimes({ entries }: Schedule): number {
  return new Set(entries.map(({ period }) => (period.weeks?.length ? `w${period.weeks.join()}` : `${period.months.join()}/${period.part ?? period.day ?? ""}`))).size;
}

function surroundingsOf(doc: CleanText, start: number): Surroundings {
  const own = lineAt(doc, start);
  const beforeOnLine = doc.folded.slice(Math.max(own.start, start - LONGEST_WORDS), Math.max(own.start, start));
  const headings: Line[] = [];
  let level = 5;
  let top: Line | undefined;
  for (let line = lineBefore(doc, own); line; line = lineBefore(doc, line)) {
    top = line;
    if (isBeginning(doc, line)) break;
    const lineLevel = levelOf(line);
    if (lineLevel !== undefined && lineLevel < level) {
      headings.push(line);
      level = lineLevel;
    }
  }
  const title = top && (isTitle(top.folded) || isOrder(top.folded)) ? top.folded : "";
  return { headings, title, lead: beforeOnLine || leadOf(doc, own) };
}

/** Many stretches of a text lie under the same lines: each line is read once. */
const levels = new WeakMap<Line, HeadingLevel | "none">();

function levelOf(line: Line): HeadingLevel | undefined {
  const known = levels.get(line) ?? headingLevel(line.folded) ?? "none";
  levels.set(line, known);
  return known === "none" ? undefined : known;
}

const beginnings = new WeakMap<Line, boolean>();

function isBeginning(doc: CleanText, line: Line): boolean {
  const known = beginnings.get(line) ?? beginsText(doc, line);
  beginnings.set(line, known);
  return known;
}

/** The end of the line above, and of the one above a sentence: the words that introduce what follows. */
function leadOf(doc: CleanText, line: Line): string {
  const above = lineBefore(doc, line);
  const beyond = above && lineBefore(doc, above);
  const words = (some: Line | undefined): string => some?.folded.slice(-LONGEST_WORDS) ?? "";
  const isSentence = above !== undefined && /[。;]$/.test(above.folded);
  return isSentence && beyond && beyond.folded.length <= LONGEST_WORDS ? `${words(beyond)}\n${words(above)}` : words(above);
}

function textOf(doc: CleanText, { spans }: Entry): string {
  return spans.map(({ start, end }) => doc.folded.slice(start, end)).join("").trim();
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length > 0 ? texts.filter(holds).length / texts.length : 0;
}

/** The figures of a table whose cells were glued together, or of persons. */
const GLUED_FIGURES = /\d{15}/;

/** 三月份工会活动方案, 工会工作总结范文: titles in a site's directory; who has to write one says so. */
const DOCUMENT = /(?:方案|总结|慰问信|范文|计划|报告|讲话稿?|发言稿?|倡议书|大全|模板|心得|精选|通知)[。;]?$/;
const TO_BE_WRITTEN = /制[定订]|拟[定订]|撰写|起草|上[报交]|报送|做好|完成|修订|编制|布置|搞好|召开|讨论|审议|提交|下发|学习|开展|组织|听取|公布|宣读|^写|(?<!工)作.{0,6}总结/;

function namesDocument(folded: string): boolean {
  return DOCUMENT.test(folded) && !TO_BE_WRITTEN.test(folded);
}
