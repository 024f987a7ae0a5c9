import { addDays, plainDate } from "../book";
import type { PlainDate } from "../book";
import { festivalDate, hasFestivals } from "./festivals";
import { fromLunar } from "./lunar";
import { isWithin, overlaps } from "./span";
import type { DateSpan } from "./span";
import { spanOfWeek, weeksIn } from "./terms";
import type { SchoolTerm, TermCalendar, TermEventKind } from "./terms";
import type { DateWordsEnd, DateWordsValue, MonthPart, TermPhase } from "./words/value";
import { monthInYear, spanOfMonth, spanOfYear } from "./year";
import type { YearMonth, YearScheme } from "./year";

/** What words of dates are measured against: the year spoken of, and the terms where weeks and phases are meant. */
export interface DateContext {
  readonly scheme: YearScheme;
  readonly year: number;
  readonly terms?: TermCalendar;
}

/**
 * The days that words mean in a year, in the order of the words: one span for 3月上旬, two for 3月和9月 or for 期末
 * of both terms. Empty where they name none (每月, 平时), where the calendar lacks the day (2月30日), or where a 校历
 * would be needed. Relations are left to the caller: 春节前 gives 春节 itself. A masked year is the context's.
 */
export function spansOfDateWords(words: DateWordsValue, context: DateContext): readonly DateSpan[] {
  switch (words.kind) {
    case "day":
    case "month":
      return monthSpans(words, context);
    case "week":
      return words.months.length > 0 ? weeksOfMonth(words, context) : weeksOfTerms(words, context);
    case "term":
      return termsMeant(words, context).map(({ from, to }) => ({ from, to }));
    case "phase":
      return phaseSpans(words, context);
    case "festival":
      return festivalSpans(words, context);
    case "lunar":
      return lunarSpans(words, context);
    case "year":
      return [spanOfYear(context.scheme, yearMeant(words, context))];
    case "recurring":
    case "anyTime":
    case "undecided":
      return [];
  }
}

function yearMeant({ year, yearOffset, schoolYear }: DateWordsValue, context: DateContext): number {
  return schoolYear ?? (typeof year === "number" ? year : context.year + (yearOffset ?? 0));
}

/** The first month with its year: said, moved by 去年 or 次年, or as it falls in the context's year. */
function firstMonth(words: DateWordsValue, { scheme, year }: DateContext): YearMonth {
  const month = words.months[0]!;
  if (words.schoolYear !== undefined) return monthInYear("school", words.schoolYear, month);
  if (typeof words.year === "number") return { year: words.year, month };
  return words.yearOffset === undefined ? monthInYear(scheme, year, month) : { year: year + words.yearOffset, month };
}

function monthSpans(words: DateWordsValue, context: DateContext): readonly DateSpan[] {
  const months = yearMonths(words, context);
  const first = months[0]!;
  const { part, day, to } = words;
  const wholeMonths = [day, part, to?.day, to?.part].every((detail) => detail === undefined);
  if (wholeMonths) return runsOf(months, isNextMonth).map((run) => hull(run.map(spanOfMonth)));
  const from = partOfMonth(part === "底" ? months[months.length - 1]! : first, part, day);
  const last = to && partOfMonth({ year: yearOfEnd(to, months), month: to.month ?? first.month }, to.part, to.day);
  if (!from || (to && !last)) return [];
  const span = { from: from.from, to: (last ?? from).to };
  return span.from <= span.to ? [span] : [];
}

/** Every month with its year: one that is not after the month before it belongs to the next year. */
function yearMonths(words: DateWordsValue, context: DateContext): readonly YearMonth[] {
  let { year } = firstMonth(words, context);
  return words.months.map((month, index) => {
    if (index > 0 && month <= words.months[index - 1]!) year++;
    return { year, month };
  });
}

function yearOfEnd({ year, yearOffset }: DateWordsEnd, months: readonly YearMonth[]): number {
  if (typeof year === "number") return year;
  return yearOffset === 1 ? months[0]!.year + 1 : months[months.length - 1]!.year;
}

/** Cuts a list where an item does not follow the one before. */
function runsOf<Item>(items: readonly Item[], follows: (item: Item, before: Item) => boolean): readonly (readonly Item[])[] {
  return items.reduce<Item[][]>((runs, item) => {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before !== undefined && follows(item, before)) run.push(item);
    else runs.push([item]);
    return runs;
  }, []);
}

function isNextMonth(month: YearMonth, before: YearMonth): boolean {
  return month.year * 12 + month.month === before.year * 12 + before.month + 1;
}

function hull(spans: readonly DateSpan[]): DateSpan {
  return { from: spans[0]!.from, to: spans[spans.length - 1]!.to };
}

const DAYS_OF_PART: Readonly<Record<MonthPart, readonly [from: number, to: number]>> = {
  上旬: [1, 10],
  初: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
};

function partOfMonth(month: YearMonth, part: MonthPart | undefined, day: number | undefined): DateSpan | undefined {
  if (day !== undefined) {
    const date = plainDate(month.year, month.month, day);
    return date && { from: date, to: date };
  }
  const whole = spanOfMonth(month);
  if (!part) return whole;
  const [first, last] = DAYS_OF_PART[part];
  return { from: addDays(whole.from, first - 1), to: last === 31 ? whole.to : addDays(whole.from, last - 1) };
}

/** The first week of a month is its first seven days. */
function weeksOfMonth(words: DateWordsValue, context: DateContext): readonly DateSpan[] {
  const month = spanOfMonth(firstMonth(words, context));
  return (words.weeks ?? [])
    .map((week) => ({ from: addDays(month.from, week * 7 - 7), to: addDays(month.from, week * 7 - 1) }))
    .filter(({ from }) => isWithin(month, from))
    .map(({ from, to }) => ({ from, to: to < month.to ? to : month.to }));
}

function weeksOfTerms(words: DateWordsValue, context: DateContext): readonly DateSpan[] {
  const year = spanOfYear(context.scheme, context.year);
  const runs = runsOf(words.weeks ?? [], (week, before) => week === before + 1);
  return termsMeant(words, context)
    .flatMap((term) => runs.map((weeks) => hull(weeks.map((week) => spanOfWeek(term, week)))))
    .filter((span) => words.schoolYear !== undefined || overlaps(span, year));
}

/** The terms that begin or end in the year; one where the words say which. */
function termsMeant(words: DateWordsValue, context: DateContext): readonly SchoolTerm[] {
  const year = spanOfYear(context.scheme, context.year);
  return (context.terms?.terms ?? []).filter(
    (term) =>
      (words.schoolYear === undefined ? overlaps(term, year) : term.schoolYear === words.schoolYear) &&
      (words.term === undefined || term.term === words.term),
  );
}

function phaseSpans(words: DateWordsValue, context: DateContext): readonly DateSpan[] {
  const year = spanOfYear(context.scheme, context.year);
  return phasesOfTerms(words.phase!, termsMeant(words, context), context.terms).filter((span) => overlaps(span, year));
}

function phasesOfTerms(
  phase: TermPhase,
  terms: readonly SchoolTerm[],
  calendar: TermCalendar | undefined,
): readonly DateSpan[] {
  switch (phase) {
    case "termStart":
      return terms.map((term) => spanOfWeek(term, 1));
    case "termEnd":
      return terms.map((term) => spanOfWeek(term, weeksIn(term)));
    case "midTerm":
      return terms.map((term) => eventOf(term, "midTermExams", calendar) ?? spanOfWeek(term, Math.ceil(weeksIn(term) / 2)));
    case "exams":
      return terms.flatMap((term) => eventOf(term, "finalExams", calendar) ?? []);
    case "winterVacation":
      return vacations(1, calendar);
    case "summerVacation":
      return vacations(2, calendar);
    case "vacations":
      return [...vacations(1, calendar), ...vacations(2, calendar)];
  }
}

function eventOf(term: SchoolTerm, kind: TermEventKind, calendar: TermCalendar | undefined): DateSpan | undefined {
  const event = calendar?.events.find((candidate) => candidate.kind === kind && overlaps(candidate, term));
  return event && { from: event.from, to: event.to };
}

function vacations(after: 1 | 2, calendar: TermCalendar | undefined): readonly DateSpan[] {
  const terms = calendar?.terms ?? [];
  return terms.slice(1).flatMap((next, index) => {
    const before = terms[index]!;
    return before.term === after ? [{ from: addDays(before.to, 1), to: addDays(next.from, -1) }] : [];
  });
}

/** Each festival in every calendar year that the context's year touches, as far as it lies within. */
function festivalSpans(words: DateWordsValue, context: DateContext): readonly DateSpan[] {
  const span = spanOfYear(context.scheme, yearMeant(words, context));
  const named = typeof words.year === "number" ? [words.year] : yearsOf(context, yearMeant(words, context));
  return (words.festivals ?? []).flatMap((festival) =>
    named
      .filter(hasFestivals)
      .map((year) => festivalDate(festival, year))
      .filter((date) => typeof words.year === "number" || isWithin(span, date))
      .map(singleDay),
  );
}

function lunarSpans(words: DateWordsValue, context: DateContext): readonly DateSpan[] {
  const { month, day } = words.lunar!;
  const year = yearMeant(words, context);
  const span = spanOfYear(context.scheme, year);
  return [year - 1, ...yearsOf(context, year)].flatMap((lunarYear) => {
    const from = fromLunar({ year: lunarYear, month, day: day ?? 1, leap: false });
    if (!from || !isWithin(span, from)) return [];
    return day === undefined ? [{ from, to: lastOfLunarMonth(lunarYear, month) ?? from }] : [singleDay(from)];
  });
}

function lastOfLunarMonth(year: number, month: number): PlainDate | undefined {
  return fromLunar({ year, month, day: 30, leap: false }) ?? fromLunar({ year, month, day: 29, leap: false });
}

function yearsOf({ scheme }: DateContext, year: number): readonly number[] {
  return scheme === "school" ? [year, year + 1] : [year];
}

function singleDay(date: PlainDate): DateSpan {
  return { from: date, to: date };
}
