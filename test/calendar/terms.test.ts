import fc from "fast-check";
import { addDays, daysBetween, weekdayOf } from "../../src/book";
import {
  examsInWeekOf,
  isWithin,
  readTermCalendar,
  spanOfWeek,
  usualTermCalendar,
  vacationOn,
  weekOfTerm,
  weeksIn,
} from "../../src/calendar";
import type { SchoolTerm } from "../../src/calendar";

const AUTUMN: SchoolTerm = { schoolYear: 2026, term: 1, from: "2026-09-01", to: "2027-01-22", assumed: [] };
const { calendar: CALENDAR } = readTermCalendar("2026-09-01开学；2027-01-23放寒假；2027-02-22开学；2027-07-03放暑假；期末1月11日-15日", "school", 2026);

describe("weeks of term", () => {
  it("begin with the week of the first day", () => {
    expect(spanOfWeek(AUTUMN, 1)).toEqual({ from: "2026-08-31", to: "2026-09-06" });
    expect(spanOfWeek(AUTUMN, 3)).toEqual({ from: "2026-09-14", to: "2026-09-20" });
    expect(weekOfTerm(AUTUMN, "2026-08-31")).toBe(1);
    expect(weekOfTerm(AUTUMN, "2026-08-30")).toBeUndefined();
    expect([weeksIn(AUTUMN), weekOfTerm(AUTUMN, "2027-01-24"), weekOfTerm(AUTUMN, "2027-01-25")]).toEqual([21, 21, undefined]);
  });

  it("that begin on a Sunday have a first week of one day", () => {
    const term: SchoolTerm = { ...AUTUMN, from: "2026-08-30" };
    expect([weekOfTerm(term, "2026-08-30"), weekOfTerm(term, "2026-08-31")]).toEqual([1, 2]);
  });

  it("are numbered so that every day lies in the week of its number", () => {
    const term = fc
      .record({ start: fc.integer({ min: 0, max: 20_000 }), length: fc.integer({ min: 30, max: 180 }), offset: fc.nat(180) })
      .map(({ start, length, offset }) => {
        const from = addDays("2000-01-01", start);
        return { term: { ...AUTUMN, from, to: addDays(from, length) }, date: addDays(from, offset % (length + 1)) };
      });
    fc.assert(
      fc.property(term, ({ term: any, date }) => {
        const week = weekOfTerm(any, date)!;
        expect(isWithin(spanOfWeek(any, week), date)).toBe(true);
        expect(week).toBeLessThanOrEqual(weeksIn(any));
        expect(weekdayOf(spanOfWeek(any, week).from)).toBe(1);
      }),
    );
  });

  it("and every week of a term has its number", () => {
    for (let week = 1; week <= weeksIn(AUTUMN); week++) {
      const { from, to } = spanOfWeek(AUTUMN, week);
      expect([weekOfTerm(AUTUMN, from), weekOfTerm(AUTUMN, to), daysBetween(from, to)]).toEqual([week, week, 6]);
    }
  });
});

describe("a day of the year", () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ["2026-08-20", "summer", []],
    ["2026-09-01", undefined, []],
    ["2027-01-08", undefined, []],
    ["2027-01-11", undefined, ["finalExams"]],
    ["2027-01-17", undefined, ["finalExams"]],
    ["2027-01-18", undefined, []],
    ["2027-01-23", "winter", []],
    ["2027-02-21", "winter", []],
    ["2027-02-22", undefined, []],
    ["2027-06-30", undefined, ["finalExams"]],
    ["2027-08-31", "summer", []],
  ])("%s: holidays %s, exams of its week %j", (date, vacation, exams) => {
    expect(vacationOn(CALENDAR, date)).toBe(vacation);
    expect(examsInWeekOf(CALENDAR, date).map(({ kind }) => kind)).toEqual(exams);
  });

  it("beyond the calendar is in no holidays", () => {
    expect(vacationOn(CALENDAR, "2020-08-01")).toBeUndefined();
    expect(vacationOn(CALENDAR, "2035-08-01")).toBeUndefined();
  });

  it("of a calendar year is in a term or in the holidays, from January to December", () => {
    const calendar = usualTermCalendar("calendar", 2027);
    for (let date = "2027-01-01"; date <= "2027-12-31"; date = addDays(date, 1)) {
      const isInTerm = calendar.terms.some((term) => isWithin(term, date));
      expect([date, isInTerm]).toEqual([date, vacationOn(calendar, date) === undefined]);
    }
  });
});
