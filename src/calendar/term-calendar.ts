import { addDays, daysBetween, monthOf } from "../book";
import type { PlainDate, Problem } from "../book";
import { usualExams, usualTerm } from "./assumed-terms";
import type { DateContext } from "./date-spans";
import { overlaps } from "./span";
import type { DateSpan } from "./span";
import { dateStatements, dateWeeks } from "./term-calendar-dates";
import type { DatedStatement } from "./term-calendar-dates";
import { readStatements } from "./term-calendar-words";
import type { TermStatement, TermSubject } from "./term-calendar-words";
import type { SchoolTerm, TermCalendar, TermEvent, TermEventKind } from "./terms";
import { spanOfYear, termName } from "./year";
import type { TermNumber, YearScheme } from "./year";

export interface TermCalendarReading {
  readonly calendar: TermCalendar;
  /** What of the text could not be used, in Chinese; the place is the caller's to add. */
  readonly problems: readonly Problem[];
}

/** The first or last day of a term, as a statement gives it. */
interface Boundary {
  readonly end: "from" | "to";
  readonly date: PlainDate;
  /** Where the words say which; else the nearest. */
  readonly term?: TermNumber;
  readonly statement: TermStatement;
}

/** A first or last day farther from the usual one than this many days belongs to no term of the year. */
const FARTHEST = 60;

/**
 * The 校历 that the union enters as text: 2026-09-01开学；2027-01-23放寒假；期末考试 1月11日-1月20日；第10周期中考试.
 * 放寒假 names the first day off. Days without a year are those of the year (calendar or school year) the text is
 * for. What it doesn't say is filled with usual days, marked as assumed; an empty text gives a usual year.
 * @throws RangeError where the year's festivals are not known.
 */
export function readTermCalendar(text: string, scheme: YearScheme, year: number): TermCalendarReading {
  const context: DateContext = { scheme, year };
  const statements = readStatements(text);
  const dated = dateStatements(statements, context);
  const { terms, problems } = termsSaid(dated, context);
  const inWeeks = dateWeeks(statements, context, { terms, events: [] });
  const events = [...dated, ...inWeeks].flatMap(eventsOf);
  return {
    calendar: { terms, events: [...events, ...examsNotSaid(termsIn(terms, context), events)] },
    problems: eachOnce([
      ...statements.filter(({ date }) => !date).map(notUnderstood),
      ...[...dated, ...inWeeks].filter(({ spans }) => spans.length === 0).map(({ statement }) => noSuchDay(statement)),
      ...problems,
    ]),
  };
}

/** The terms as far as they are said; what contradicts itself stays usual. */
function termsSaid(dated: readonly DatedStatement[], context: DateContext): { terms: readonly SchoolTerm[]; problems: readonly Problem[] } {
  const usual = usualTerms(context);
  const boundaries = dated.flatMap(boundariesOf);
  const said = usual.map((term) => withBoundaries(term, boundaries));
  const stray = boundaries.filter((boundary) => !usual.some((term) => isNear(term, boundary)));
  const terms = inOrder(said, usual);
  const contradictory = said.filter((term) => !terms.includes(term) && term.assumed.length < 2);
  return {
    terms,
    problems: [...stray.map(({ statement }) => notOfYear(statement, context.year)), ...contradictory.map(contradicts)],
  };
}

/** Puts terms back to their usual days until none ends before it begins or runs into the next. */
function inOrder(terms: readonly SchoolTerm[], usual: readonly SchoolTerm[]): readonly SchoolTerm[] {
  const wrong = terms.findIndex(({ from, to }, index) => from >= to || (index > 0 && terms[index - 1]!.to >= from));
  if (wrong < 0) return terms;
  const { from, to } = terms[wrong]!;
  const first = from >= to ? wrong : wrong - 1;
  return inOrder(
    terms.map((term, index) => (first <= index && index <= wrong ? usual[index]! : term)),
    usual,
  );
}

/** The calendar of a year for which nobody has entered a 校历; everything in it is assumed. */
export function usualTermCalendar(scheme: YearScheme, year: number): TermCalendar {
  return readTermCalendar("", scheme, year).calendar;
}

/** The terms that lie in the year, and one on either side, so that the holidays at its ends are known. */
function usualTerms({ scheme, year }: DateContext): readonly SchoolTerm[] {
  const terms = [year - 1, year, year + 1].flatMap((schoolYear) =>
    ([1, 2] as const).map((term): SchoolTerm => ({ ...usualTerm(schoolYear, term), schoolYear, term, assumed: ["from", "to"] })),
  );
  const inside = termsIn(terms, { scheme, year });
  return terms.filter((_, index) => terms.slice(Math.max(0, index - 1), index + 2).some((term) => inside.includes(term)));
}

function termsIn(terms: readonly SchoolTerm[], { scheme, year }: DateContext): readonly SchoolTerm[] {
  return terms.filter((term) => overlaps(term, spanOfYear(scheme, year)));
}

/** Which ends of which terms a subject gives. Holidays end a term the day before; their own last day begins the next. */
function boundariesOf({ statement, spans }: DatedStatement): readonly Boundary[] {
  return statement.subjects.flatMap((subject) =>
    spans.flatMap((span): Boundary[] => {
      if (subject === "start") return [{ end: "from", date: span.from, statement }];
      if (subject === "end") return [{ end: "to", date: span.to, statement }];
      const before = termBefore(subject, span);
      if (!before) return [];
      const last: Boundary = { end: "to", date: addDays(span.from, -1), term: before, statement };
      const next: Boundary = { end: "from", date: addDays(span.to, 1), term: before === 1 ? 2 : 1, statement };
      return span.from === span.to ? [last] : [last, next];
    }),
  );
}

/** The term that holidays follow. 放假 alone is in winter or summer; at other times it is a festival's. */
function termBefore(subject: TermSubject, { from }: DateSpan): TermNumber | undefined {
  if (subject === "winterVacation") return 1;
  if (subject === "summerVacation") return 2;
  if (subject !== "vacation") return undefined;
  return { 1: 1, 2: 1, 6: 2, 7: 2 }[monthOf(from)] as TermNumber | undefined;
}

function isNear(usual: SchoolTerm, { end, date, term }: Boundary): boolean {
  return (term === undefined || term === usual.term) && Math.abs(daysBetween(usual[end], date)) <= FARTHEST;
}

function withBoundaries(usual: SchoolTerm, boundaries: readonly Boundary[]): SchoolTerm {
  const near = boundaries.filter((boundary) => isNear(usual, boundary));
  const from = near.find(({ end }) => end === "from")?.date;
  const to = near.find(({ end }) => end === "to")?.date;
  return {
    ...usual,
    from: from ?? usual.from,
    to: to ?? usual.to,
    assumed: usual.assumed.filter((end) => (end === "from" ? from : to) === undefined),
  };
}

const EVENTS: ReadonlySet<TermSubject> = new Set<TermEventKind>([
  "midTermExams",
  "finalExams",
  "otherExams",
  "seniorEntrance",
  "collegeEntrance",
  "parentsMeeting",
  "other",
]);

function eventsOf({ statement: { subjects, name }, spans }: DatedStatement): readonly TermEvent[] {
  return subjects.flatMap((subject) =>
    isEvent(subject) ? spans.map(({ from, to }) => ({ kind: subject, name, from, to, assumed: false })) : [],
  );
}

function isEvent(subject: TermSubject): subject is TermEventKind {
  return EVENTS.has(subject);
}

function examsNotSaid(terms: readonly SchoolTerm[], events: readonly TermEvent[]): readonly TermEvent[] {
  const said = events.filter(({ kind }) => kind === "finalExams");
  return terms.filter((term) => !said.some((event) => overlaps(event, term))).map(usualExams);
}

const EXAMPLE = "请写成“2026-09-01开学；2027-01-23放寒假”的样子";

/** The statement as messages quote it. */
function quoted({ text }: TermStatement): string {
  return `校历里的“${text.length > 24 ? `${text.slice(0, 24)}…` : text}”`;
}

function notUnderstood(statement: TermStatement): Problem {
  return { kind: "termCalendar", text: `${quoted(statement)}没有读懂日期，${EXAMPLE}` };
}

function noSuchDay(statement: TermStatement): Problem {
  return { kind: "badDate", text: `${quoted(statement)}没有对应的日子，请核对日期` };
}

function notOfYear(statement: TermStatement, year: number): Problem {
  return { kind: "termCalendar", text: `${quoted(statement)}与${year}年的学期对不上，请核对年份和月份` };
}

function contradicts({ term, schoolYear }: SchoolTerm): Problem {
  return { kind: "termCalendar", text: `校历里${termName(term, schoolYear)}的开学、放假日期前后矛盾，请核对日期` };
}

function eachOnce(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem, index) => problems.findIndex(({ text }) => text === problem.text) === index);
}
