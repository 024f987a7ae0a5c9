import notices from "chinese-days/dist/chinese-days.json";
import { LegalHoliday } from "tyme4ts";
import { dayOf, monthOf, weekdayOf, yearOf } from "../../src/book";
import {
  ANNOUNCED_YEARS,
  dayKind,
  isAnnounced,
  isWorkday,
  statutoryDays,
  weekendOnOrAfter,
  workdayOnOrAfter,
  workdayOnOrBefore,
} from "../../src/calendar";
import { daysOf } from "./days";

const ANNOUNCED = daysOf({ from: `${ANNOUNCED_YEARS.first}-01-01`, to: `${ANNOUNCED_YEARS.last}-12-28` });

describe("years with a notice", () => {
  it("hold the notices without gaps", () => {
    const years = Array.from({ length: ANNOUNCED_YEARS.last - ANNOUNCED_YEARS.first + 1 }, (_, index) => ANNOUNCED_YEARS.first + index);
    expect(ANNOUNCED_YEARS.first).toBeLessThanOrEqual(2004);
    expect(ANNOUNCED_YEARS.last).toBeGreaterThanOrEqual(2026);
    for (const year of years) {
      const days = daysOf({ from: `${year}-01-01`, to: `${year}-12-28` }).map(dayKind);
      expect(days.filter(({ kind }) => kind === "holiday").length).toBeGreaterThanOrEqual(20);
      expect(days.every(({ certainty }) => certainty === "announced")).toBe(true);
    }
  });

  it("say of every day what the data of chinese-days say, save one they left out", () => {
    const worked = new Set(Object.keys(notices.workdays));
    const off = new Set(Object.keys(notices.holidays));
    const other = ANNOUNCED.filter((date) => isWorkday(date) !== (worked.has(date) || (weekdayOf(date) < 6 && !off.has(date))));
    expect(other).toEqual(["2005-12-31"]);
  });

  it("say of every day what tyme4ts says, save two it left out", () => {
    const other = ANNOUNCED.filter((date) => {
      const named = LegalHoliday.fromYmd(yearOf(date), monthOf(date), dayOf(date));
      return named ? named.isWork() !== isWorkday(date) : isWorkday(date) !== (weekdayOf(date) < 6);
    });
    expect(other).toEqual(["2013-04-07", "2013-10-12"]);
  });

  it.each([
    ["2026-02-14", { kind: "adjustedWorkday", certainty: "announced", festival: "springFestival" }],
    ["2026-02-16", { kind: "holiday", certainty: "announced", festival: "springFestival" }],
    ["2026-02-28", { kind: "adjustedWorkday", certainty: "announced", festival: "springFestival" }],
    ["2026-03-08", { kind: "weekend", certainty: "announced" }],
    ["2026-03-09", { kind: "workday", certainty: "announced" }],
    ["2026-10-10", { kind: "adjustedWorkday", certainty: "announced", festival: "national" }],
    ["2012-06-23", { kind: "holiday", certainty: "announced", festival: "dragonBoat" }],
    ["2005-12-31", { kind: "adjustedWorkday", certainty: "announced", festival: "newYear" }],
    ["2015-09-03", { kind: "holiday", certainty: "announced" }],
  ])("%s", (date, expected) => expect(dayKind(date)).toEqual(expected));

  it("give off every day that the law gives off", () => {
    for (let year: number = ANNOUNCED_YEARS.first; year <= ANNOUNCED_YEARS.last; year++) {
      const working = statutoryDays(year).filter(({ date }) => dayKind(date).kind !== "holiday");
      expect(working).toEqual([]);
    }
  });
});

describe("years without a notice", () => {
  it("are never taken for years without holidays", () => {
    const year = ANNOUNCED_YEARS.last + 1;
    expect(isAnnounced(`${year}-01-01`)).toBe(false);
    expect(dayKind(`${year}-10-01`)).toEqual({ kind: "holiday", certainty: "law", festival: "national" });
    expect(dayKind(`${year}-06-15`).certainty).toBe("law");
  });

  it("have the thirteen days of the law of 2024", () => {
    expect(statutoryDays(2027).map(({ date }) => date)).toEqual([
      "2027-01-01",
      "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08",
      "2027-04-05",
      "2027-05-01", "2027-05-02",
      "2027-06-09",
      "2027-09-15",
      "2027-10-01", "2027-10-02", "2027-10-03",
    ]);
  });

  it("leave the last days of the last notice open, which the next notice may move", () => {
    expect(dayKind(`${ANNOUNCED_YEARS.last}-12-28`).certainty).toBe("announced");
    expect(dayKind(`${ANNOUNCED_YEARS.last}-12-30`).certainty).toBe("law");
  });

  it("before the law's table and after the calendar know weekdays only", () => {
    expect(dayKind("1999-10-01")).toEqual({ kind: "workday", certainty: "unknown" });
    expect(dayKind("2100-10-02")).toEqual({ kind: "weekend", certainty: "unknown" });
    expect(statutoryDays(2100)).toEqual([]);
  });

  it.each([[2000, 10], [2007, 10], [2008, 11], [2014, 11], [2024, 11], [2025, 13], [2060, 13]])("%d has %d statutory days", (year, count) =>
    expect(statutoryDays(year)).toHaveLength(count));

  it.each<[number, string[]]>([
    [2007, ["2007-02-18", "2007-02-19", "2007-02-20"]],
    [2008, ["2008-02-06", "2008-02-07", "2008-02-08"]],
    [2014, ["2014-01-31", "2014-02-01", "2014-02-02"]],
    [2025, ["2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"]],
  ])("%d had or lacked the eve of the Spring Festival", (year, days) => {
    const holidays = statutoryDays(year).filter(({ festival }) => festival === "springFestival");
    expect(holidays.map(({ date }) => date)).toEqual(days);
  });
});

describe("the nearest day", () => {
  it("to work on passes over holidays and stops at adjusted workdays", () => {
    expect(workdayOnOrAfter("2026-02-15")).toBe("2026-02-24");
    expect(workdayOnOrAfter("2026-02-14")).toBe("2026-02-14");
    expect(workdayOnOrBefore("2026-10-07")).toBe("2026-09-30");
    expect(workdayOnOrAfter("2027-05-01")).toBe("2027-05-03");
  });

  it("for an outing is a weekend and no holiday", () => {
    expect(weekendOnOrAfter("2026-05-01")).toBe("2026-05-10");
    expect(weekdayOf(weekendOnOrAfter("2026-04-07"))).toBe(6);
  });

  it("to work on is every day of a week but the holidays, an adjusted Saturday included", () => {
    expect(daysOf({ from: "2026-10-05", to: "2026-10-11" }).filter(isWorkday)).toEqual(["2026-10-08", "2026-10-09", "2026-10-10"]);
  });
});
