import chineseDays from "chinese-days";
import { LunarFestival, SolarFestival, SolarTerm } from "tyme4ts";
import type { SolarDay } from "tyme4ts";
import type { PlainDate } from "../../src/book";
import { monthOf, plainDate } from "../../src/book";
import { festivalDate } from "../../src/calendar";
import type { FestivalId } from "../../src/calendar";

const YEARS = Array.from({ length: 51 }, (_, index) => 2000 + index);

function isoDay(day: SolarDay): PlainDate {
  return plainDate(day.getYear(), day.getMonth(), day.getDay())!;
}

/** Index of the festival in tyme4ts's lunar and solar lists. */
const TYME_LUNAR: readonly (readonly [FestivalId, number, yearShift: number])[] = [
  ["springFestival", 0, 0],
  ["lantern", 1, 0],
  ["dragonBoat", 5, 0],
  ["midAutumn", 8, 0],
  ["doubleNinth", 9, 0],
  ["newYearEve", 12, -1],
];
const TYME_SOLAR: readonly (readonly [FestivalId, number])[] = [
  ["newYear", 0],
  ["women", 1],
  ["labour", 3],
  ["youth", 4],
  ["children", 5],
  ["party", 6],
  ["army", 7],
  ["teachers", 8],
  ["national", 9],
];

/** As chinese-days names them. */
const CHINESE_DAYS: readonly (readonly [FestivalId, string])[] = [
  ["springFestival", "春节"],
  ["lantern", "元宵节"],
  ["dragonBoat", "端午节"],
  ["midAutumn", "中秋节"],
  ["doubleNinth", "重阳节"],
  ["newYearEve", "除夕"],
];

describe("every year from 2000 to 2050", () => {
  it.each(TYME_LUNAR)("%s is where tyme4ts has it", (id, index, shift) => {
    for (const year of YEARS) {
      expect(festivalDate(id, year)).toBe(isoDay(LunarFestival.fromIndex(year + shift, index)!.getDay().getSolarDay()));
    }
  });

  it.each(TYME_SOLAR)("%s is where tyme4ts has it", (id, index) => {
    for (const year of YEARS) expect(festivalDate(id, year)).toBe(isoDay(SolarFestival.fromIndex(year, index)!.getDay()));
  });

  it.each(CHINESE_DAYS)("%s is where chinese-days has it", (id, name) => {
    for (const year of YEARS) {
      const date = festivalDate(id, year);
      expect([date, chineseDays.getLunarFestivals(date, date)[0]?.name]).toEqual([date, expect.arrayContaining([name])]);
    }
  });

  it("qingming is where both have it, and where tyme4ts has it from 1900 to 2099", () => {
    for (const year of YEARS) {
      // West of Greenwich the library prints every date a day early, so ours goes through its printer too.
      const own = chineseDays.getDayDetail(festivalDate("qingming", year)).date;
      expect(own).toBe(chineseDays.getSolarTermDate(year, 4, "pure_brightness"));
    }
    for (let year = 1900; year <= 2099; year++) {
      expect(festivalDate("qingming", year)).toBe(isoDay(SolarTerm.fromIndex(year, 7).getJulianDay().getSolarDay()));
    }
  });
});

it("knows the Spring Festivals that some sources have wrong", () => {
  expect(festivalDate("springFestival", 2027)).toBe("2027-02-06");
  expect(festivalDate("newYearEve", 2027)).toBe("2027-02-05");
  expect(festivalDate("springFestival", 2030)).toBe("2030-02-03");
});

it("keeps the eve of the Spring Festival in winter", () => {
  for (const year of YEARS) expect([1, 2]).toContain(monthOf(festivalDate("newYearEve", year)));
});

it("refuses years it does not know", () => {
  expect(() => festivalDate("women", 2100)).toThrow(RangeError);
  expect(() => festivalDate("springFestival", 1899)).toThrow(RangeError);
});
