/** Gives the statements of a 校历 their days: years that the text leaves out follow from the year it is for. */
import { spansOfDateWords } from "./date-spans";
import type { DateContext } from "./date-spans";
import type { DateSpan } from "./span";
import type { TermStatement, TermSubject } from "./term-calendar-words";
import type { TermCalendar } from "./terms";

export interface DatedStatement {
  readonly statement: TermStatement;
  /** Empty where the calendar has no such day. */
  readonly spans: readonly DateSpan[];
}

const TURNING_POINTS: ReadonlySet<TermSubject> = new Set(["start", "end", "winterVacation", "summerVacation", "vacation"]);

/** The days of each statement that names days or months. */
export function dateStatements(statements: readonly TermStatement[], context: DateContext): readonly DatedStatement[] {
  const turning = contextOfTurningPoints(statements.filter(isTurningPoint), context);
  return statements
    .filter(({ date }) => date && date.kind !== "week")
    .map((statement) => ({ statement, spans: spansOf(statement, isTurningPoint(statement) ? turning : context) }));
}

/** The days of each statement that names weeks of term, now that the terms are known. */
export function dateWeeks(
  statements: readonly TermStatement[],
  context: DateContext,
  terms: TermCalendar,
): readonly DatedStatement[] {
  return statements
    .filter(({ date }) => date?.kind === "week")
    .map((statement) => {
      const { term, schoolYear } = statement;
      const date = { ...statement.date!, ...(term && { term }), ...(schoolYear !== undefined && { schoolYear }) };
      return { statement, spans: spansOfDateWords(date, { ...context, terms }) };
    });
}

function spansOf({ date, schoolYear, subjects }: TermStatement, context: DateContext): readonly DateSpan[] {
  const own: DateContext = schoolYear === undefined ? context : { scheme: "school", year: schoolYear };
  const beginsInAugust = own.scheme === "school" && subjects.includes("start") && date!.months[0] === 8;
  return spansOfDateWords(beginsInAugust ? { year: own.year, ...date! } : date!, own);
}

function isTurningPoint({ subjects }: TermStatement): boolean {
  return subjects.some((subject) => TURNING_POINTS.has(subject));
}

/**
 * A text for a calendar year that goes on from 9月开学 to 放寒假 has the order of a school year: the one that ends in
 * the year where 2月开学 comes behind, else the one that begins in it.
 */
function contextOfTurningPoints(statements: readonly TermStatement[], context: DateContext): DateContext {
  const months = statements.map(({ date }) => date?.months[0] ?? 0);
  const autumn = statements.findIndex(({ subjects }, index) => subjects.includes("start") && months[index]! >= 8);
  if (context.scheme === "school" || autumn < 0) return context;
  const behind = statements.slice(autumn + 1).map(({ subjects }, index) => ({ subjects, month: months[autumn + 1 + index]! }));
  if (!behind.some(({ month }) => month === 1 || month === 2)) return context;
  const springBehind = behind.some(({ subjects, month }) => subjects.includes("start") && month >= 1 && month <= 4);
  return { scheme: "school", year: springBehind ? context.year - 1 : context.year };
}
