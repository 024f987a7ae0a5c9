import chineseDays from "chinese-days";
import fc from "fast-check";
import { LunarDay, LunarYear, SolarDay } from "tyme4ts";
import type { PlainDate } from "../../src/book";
import { addDays, dayOf, daysBetween, monthOf, plainDate, yearOf } from "../../src/book";
import { fromLunar } from "../../src/calendar";
import type { LunarDate } from "../../src/calendar";
import { daysOf } from "./days";

function isoDay(day: SolarDay): PlainDate {
  return plainDate(day.getYear(), day.getMonth(), day.getDay())!;
}

/** The lunar day as tyme4ts computes it, from astronomy and not from this table. */
function byTyme(date: PlainDate): LunarDate {
  const lunar = SolarDay.fromYmd(yearOf(date), monthOf(date), dayOf(date)).getLunarDay();
  const month = lunar.getLunarMonth();
  return { year: lunar.getYear(), month: month.getMonth(), day: lunar.getDay(), leap: month.isLeap() };
}

function byChineseDays(date: PlainDate): LunarDate {
  const { lunarYear, lunarMon, lunarDay, isLeap } = chineseDays.getLunarDate(date);
  return { year: lunarYear, month: lunarMon, day: lunarDay, leap: isLeap };
}

const HALF_CENTURY = daysOf({ from: "2000-01-01", to: "2050-12-31" });

describe("the lunar calendar", () => {
  it("equals tyme4ts and chinese-days on every day from 2000 to 2050", () => {
    expect(HALF_CENTURY.filter((date) => fromLunar(byTyme(date)) !== date || fromLunar(byChineseDays(date)) !== date)).toEqual([]);
  });

  it("has the month lengths of tyme4ts in all its years", () => {
    for (let year = 1900; year <= 2099; year++) {
      const lastDays = LunarYear.fromYear(year)
        .getMonths()
        .map((month) => ({ year, month: month.getMonth(), day: month.getDayCount(), leap: month.isLeap() }));
      expect(lastDays.filter((last) => fromLunar(last) === undefined || fromLunar({ ...last, day: last.day + 1 }))).toEqual([]);
      expect(fromLunar({ year, month: 1, day: 1, leap: false })).toBe(isoDay(LunarDay.fromYmd(year, 1, 1).getSolarDay()));
    }
  });

  it("has every day of its two centuries", () => {
    const day = fc.integer({ min: 0, max: daysBetween("1900-01-31", "2099-12-31") }).map((days) => addDays("1900-01-31", days));
    fc.assert(fc.property(day, (date) => fromLunar(byTyme(date)) === date));
  });
});

describe("lunar days that are none", () => {
  it.each<[string, LunarDate]>([
    ["the 30th of a short month", { year: 2026, month: 12, day: 30, leap: false }],
    ["a leap month of another year", { year: 2026, month: 5, day: 1, leap: true }],
    ["month 13", { year: 2026, month: 13, day: 1, leap: false }],
    ["day 0", { year: 2026, month: 1, day: 0, leap: false }],
    ["a year before the table", { year: 1899, month: 1, day: 1, leap: false }],
    ["a year after the table", { year: 2100, month: 1, day: 1, leap: false }],
  ])("%s", (_, lunar) => expect(fromLunar(lunar)).toBeUndefined());
});

it("knows a leap month", () => {
  expect(fromLunar({ year: 2025, month: 6, day: 1, leap: true })).toBe("2025-07-25");
  expect(fromLunar({ year: 2025, month: 6, day: 1, leap: false })).toBe("2025-06-25");
});
