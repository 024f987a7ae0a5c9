import { addDays, plainDate, weekdayOf } from "../book";
import type { PlainDate, Weekday } from "../book";
import { festivalDate } from "./festivals";
import type { DateSpan } from "./span";
import { mondayOf } from "./terms";
import type { TermEvent } from "./terms";
import type { TermNumber } from "./year";

/**
 * The usual days of a term where no 校历 says them: from 1 September until the Saturday two weeks before 春节;
 * from the Monday nearest to 元宵 until the first Saturday of July. Habits, no rule; the user's 校历 goes before.
 * @throws RangeError where the festivals of the years are not known.
 */
export function usualTerm(schoolYear: number, term: TermNumber): DateSpan {
  const spring = schoolYear + 1;
  return term === 1
    ? { from: plainDate(schoolYear, 9, 1)!, to: addDays(firstDayOfWinterVacation(spring), -1) }
    : { from: mondayOf(addDays(festivalDate("lantern", spring), 3)), to: addDays(firstSaturdayOfJuly(spring), -1) };
}

function firstDayOfWinterVacation(year: number): PlainDate {
  const twoWeeksBefore = addDays(festivalDate("springFestival", year), -14);
  return addDays(twoWeeksBefore, -daysSince(6, twoWeeksBefore));
}

function firstSaturdayOfJuly(year: number): PlainDate {
  const seventh = plainDate(year, 7, 7)!;
  return addDays(seventh, -daysSince(6, seventh));
}

function daysSince(weekday: Weekday, date: PlainDate): number {
  return (weekdayOf(date) - weekday + 7) % 7;
}

/** The last week of a term, where its exams usually are; three days of it at least. */
export function usualExams(term: DateSpan): TermEvent {
  return { kind: "finalExams", name: "期末考试", from: mondayOf(addDays(term.to, -2)), to: term.to, assumed: true };
}
