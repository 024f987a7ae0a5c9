import fc from "fast-check";
import { addDays, monthOf, yearOf } from "../../src/book";
import {
  addMonths,
  isInYear,
  isWithin,
  lengthOf,
  monthInYear,
  monthsOf,
  monthsOfTerm,
  spanOfYear,
  termName,
  termOfMonth,
  yearName,
  yearOfDate,
} from "../../src/calendar";
import type { YearScheme } from "../../src/calendar";

const SCHEMES: readonly YearScheme[] = ["calendar", "school"];
const date = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays("1950-01-01", days));

describe("the months of a year", () => {
  it("run from January, or from September into the next summer", () => {
    expect(monthsOf("calendar", 2027).map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(monthsOf("school", 2026).map(({ year, month }) => `${year}-${month}`)).toEqual([
      "2026-9", "2026-10", "2026-11", "2026-12", "2027-1", "2027-2", "2027-3", "2027-4", "2027-5", "2027-6", "2027-7", "2027-8",
    ]);
  });

  it("are found by their number", () => {
    expect(monthInYear("school", 2026, 3)).toEqual({ year: 2027, month: 3 });
    expect(monthInYear("school", 2026, 9)).toEqual({ year: 2026, month: 9 });
    expect(monthInYear("calendar", 2026, 3)).toEqual({ year: 2026, month: 3 });
  });

  it("are counted over the turn of the year in both directions", () => {
    expect(addMonths({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 });
    expect(addMonths({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 });
    expect(addMonths({ year: 2026, month: 5 }, -17)).toEqual({ year: 2024, month: 12 });
  });
});

describe("every date", () => {
  it("lies in the span of its year and in no other", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...SCHEMES), (day, scheme) => {
        const year = yearOfDate(scheme, day);
        expect([year - 1, year, year + 1].map((candidate) => isWithin(spanOfYear(scheme, candidate), day))).toEqual([false, true, false]);
        expect(isInYear(scheme, year, day)).toBe(true);
      }),
    );
  });

  it("lies in the month that its number has in its year", () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...SCHEMES), (day, scheme) => {
        expect(monthInYear(scheme, yearOfDate(scheme, day), monthOf(day))).toEqual({ year: yearOf(day), month: monthOf(day) });
      }),
    );
  });
});

it("a school year has the leap day of its second calendar year", () => {
  expect(lengthOf(spanOfYear("school", 2027))).toBe(366);
  expect(lengthOf(spanOfYear("school", 2028))).toBe(365);
});

it("the terms share out the months, August aside", () => {
  expect(monthsOfTerm(1, 2026).map(({ month }) => month)).toEqual([9, 10, 11, 12, 1]);
  expect(monthsOfTerm(2, 2026)[0]).toEqual({ year: 2027, month: 2 });
  expect([8, 9, 1, 2, 7].map(termOfMonth)).toEqual([undefined, 1, 1, 2, 2]);
});

it("years and terms have their names", () => {
  expect([yearName("calendar", 2027), yearName("school", 2026), termName(2, 2026)]).toEqual(["2027年", "2026—2027学年", "2026—2027学年第二学期"]);
});

it("there is no year 0", () => {
  expect(() => spanOfYear("calendar", 0)).toThrow(RangeError);
});
