import fc from "fast-check";
import {
  addDays,
  dayNumber,
  fromDayNumber,
  fromSerial,
  isDateFormat,
  parsePlainDate,
  plainDate,
  toSerial,
  weekdayOf,
} from "../../src/book";

describe("days", () => {
  it.each([
    [2024, 2, 29, "2024-02-29"],
    [2023, 2, 29, undefined],
    [2000, 2, 29, "2000-02-29"],
    [1900, 2, 29, undefined],
    [2026, 13, 1, undefined],
    [2026, 4, 31, undefined],
    [2026, 1.5, 1, undefined],
  ])("%i-%i-%i is %s", (year, month, day, expected) => {
    expect(plainDate(year, month, day)).toBe(expected);
  });

  it("refuses loose spellings", () => {
    expect(parsePlainDate("2026-3-8")).toBeUndefined();
    expect(parsePlainDate("2026-03-08")).toBe("2026-03-08");
  });

  it("numbers days as the calendar does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const date = fromDayNumber(number);
        expect(dayNumber(date)).toBe(number);
        // An independent reckoning: the platform's own, in UTC.
        expect(date).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10).padStart(10, "0"));
      }),
    );
  });

  it("knows weekdays", () => {
    expect(weekdayOf("2026-11-22")).toBe(7);
    expect(weekdayOf("1969-12-29")).toBe(1);
    expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
  });
});

describe("serial numbers", () => {
  it.each([
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [60, 1900, undefined],
    [61, 1900, "1900-03-01"],
    [45_001, 1900, "2023-03-16"],
    [45_001.75, 1900, "2023-03-16"],
    [0, 1900, undefined],
    [-3, 1900, undefined],
    [Number.NaN, 1900, undefined],
    [0, 1904, "1904-01-01"],
    [43_539, 1904, "2023-03-16"],
  ] as const)("%d in the %i system is %s", (serial, system, expected) => {
    expect(fromSerial(serial, system)).toBe(expected);
  });

  it("goes there and back in both systems", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.constantFrom(1900 as const, 1904 as const), (serial, system) => {
        expect(toSerial(fromSerial(serial, system)!, system)).toBe(serial);
      }),
    );
    expect(toSerial("1900-01-31", 1900)).toBe(31);
  });
});

describe("number formats", () => {
  it.each(["yyyy-mm-dd", "m/d/yy h:mm", 'yyyy"年"m"月"d"日"', "[$-804]yyyy年m月d日", "mmm-yy", "d-mmm", "[DBNum1]yyyy年", "m月d日"])(
    "%s shows a date",
    (format) => {
      expect(isDateFormat(format)).toBe(true);
    },
  );
  it.each([undefined, "General", "@", "0.00", "#,##0.00_);[Red](#,##0.00)", "h:mm", "mm:ss", "[h]:mm", "[mm]", "[h]:mm:ss", "0.00E+00", '#,##0"元"', '0"月"', "0月"])(
    "%s shows none",
    (format) => {
      expect(isDateFormat(format)).toBe(false);
    },
  );
});
