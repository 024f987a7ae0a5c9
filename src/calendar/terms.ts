import { addDays, weekdayOf } from "../book";
import type { PlainDate } from "../book";
import { isWithin, lengthOf, overlaps } from "./span";
import type { DateSpan } from "./span";
import type { TermNumber } from "./year";

/** A term, first and last day of school. */
export interface SchoolTerm extends DateSpan {
  /** The year in which its school year begins. */
  readonly schoolYear: number;
  readonly term: TermNumber;
  /** Which of its ends nobody has said, so that they are only usual. */
  readonly assumed: readonly ("from" | "to")[];
}

/** 期中考试 · 期末考试 · 其他考试 · 中考 · 高考 · 家长会 · anything else the 校历 names. */
export type TermEventKind =
  | "midTermExams"
  | "finalExams"
  | "otherExams"
  | "seniorEntrance"
  | "collegeEntrance"
  | "parentsMeeting"
  | "other";

export interface TermEvent extends DateSpan {
  readonly kind: TermEventKind;
  /** As the 校历 names it. */
  readonly name: string;
  /** Nobody has said it; usual days. */
  readonly assumed: boolean;
}

/** The terms around a year, in order, and what happens in them. */
export interface TermCalendar {
  readonly terms: readonly SchoolTerm[];
  readonly events: readonly TermEvent[];
}

/** The Monday of the week a day lies in. */
export function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Monday to Sunday of the week a day lies in. */
function weekAround(date: PlainDate): DateSpan {
  const monday = mondayOf(date);
  return { from: monday, to: addDays(monday, 6) };
}

/**
 * The number of the week of term in which a day lies; week 1 is the week, Monday to Sunday, of the term's first day.
 * Days of the first and last week count though school has not begun or is over.
 */
export function weekOfTerm(term: SchoolTerm, date: PlainDate): number | undefined {
  const weeks: DateSpan = { from: mondayOf(term.from), to: weekAround(term.to).to };
  return isWithin(weeks, date) ? Math.ceil(lengthOf({ from: weeks.from, to: date }) / 7) : undefined;
}

/** Monday to Sunday of a week of term (1-based), also beyond its last week. */
export function spanOfWeek(term: SchoolTerm, week: number): DateSpan {
  const monday = addDays(mondayOf(term.from), (week - 1) * 7);
  return { from: monday, to: addDays(monday, 6) };
}

/** How many weeks a term has, the first and the last counted whole. */
export function weeksIn(term: SchoolTerm): number {
  return weekOfTerm(term, term.to)!;
}

const EXAMS: ReadonlySet<TermEventKind> = new Set([
  "midTermExams",
  "finalExams",
  "otherExams",
  "seniorEntrance",
  "collegeEntrance",
]);

/** The exams in the week of a day; a weekend belongs to the week before it. */
export function examsInWeekOf({ events }: TermCalendar, date: PlainDate): readonly TermEvent[] {
  return events.filter((event) => EXAMS.has(event.kind) && overlaps(event, weekAround(date)));
}

/** The school holidays between two terms of the calendar: 寒假 after the first term of a school year, 暑假 after the second. */
export function vacationOn({ terms }: TermCalendar, date: PlainDate): "winter" | "summer" | undefined {
  const before = terms.filter(({ to }) => to < date).pop();
  const isBetween = before && terms.some(({ from }) => from > date) && !terms.some((term) => isWithin(term, date));
  return isBetween ? (before.term === 1 ? "winter" : "summer") : undefined;
}
