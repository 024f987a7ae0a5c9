import fc from "fast-check";
import { addDays, dayOf, monthOf, yearOf } from "../../src/book";
import { readDateCell, readTermCalendar, spansOfDateWords } from "../../src/calendar";
import type { DateContext } from "../../src/calendar";

const TEXT = "2026-09-01开学；2027-01-23放寒假；2027-02-22开学；2027-07-03放暑假；2027-09-01开学；第10周期中考试；1月11日-15日期末考试";
const CALENDAR: DateContext = { scheme: "calendar", year: 2027, terms: readTermCalendar(TEXT, "calendar", 2027).calendar };
const SCHOOL: DateContext = { scheme: "school", year: 2026, terms: readTermCalendar(TEXT, "school", 2026).calendar };

function daysOfWords(text: string, context: DateContext): string[] {
  return spansOfDateWords(readDateCell(text)!, context).map(({ from, to }) => (from === to ? from : `${from}..${to}`));
}

describe("in the calendar year 2027", () => {
  it.each<[string, string[]]>([
    ["3月", ["2027-03-01..2027-03-31"]],
    ["3月上旬", ["2027-03-01..2027-03-10"]],
    ["2月下旬", ["2027-02-21..2027-02-28"]],
    ["3月下旬至4月上旬", ["2027-03-21..2027-04-10"]],
    ["3月至5月中旬", ["2027-03-01..2027-05-20"]],
    ["七、八月", ["2027-07-01..2027-08-31"]],
    ["3、9月", ["2027-03-01..2027-03-31", "2027-09-01..2027-09-30"]],
    ["12月至次年1月", ["2027-12-01..2028-01-31"]],
    ["12月至1月", ["2027-12-01..2028-01-31"]],
    ["2025年12月—2026年1月", ["2025-12-01..2026-01-31"]],
    ["20xx年9月", ["2027-09-01..2027-09-30"]],
    ["去年12月", ["2026-12-01..2026-12-31"]],
    ["一季度末", ["2027-03-21..2027-03-31"]],
    ["二季度", ["2027-04-01..2027-06-30"]],
    ["9月10日", ["2027-09-10"]],
    ["3月8日至4月2日", ["2027-03-08..2027-04-02"]],
    ["12月28日至次年1月5日", ["2027-12-28..2028-01-05"]],
    ["3月10日至次年3月9日", ["2027-03-10..2028-03-09"]],
    ["2月30日", []],
    ["2月29日", []],
    ["2028年2月29日", ["2028-02-29"]],
    ["3月10日-8日", []],
    ["3月第二周", ["2027-03-08..2027-03-14"]],
    ["2月第五周", []],
    ["下学期第3周", ["2027-03-08..2027-03-14"]],
    ["上学期第3-4周", ["2027-09-13..2027-09-26"]],
    ["下学期", ["2027-02-22..2027-07-02"]],
    ["寒假", ["2027-01-23..2027-02-21"]],
    ["下学期期末", ["2027-06-28..2027-07-04"]],
    ["春节前", ["2027-02-06"]],
    ["中秋国庆期间", ["2027-09-15", "2027-10-01"]],
    ["2026年端午", ["2026-06-19"]],
    ["正月十五", ["2027-02-20"]],
    ["腊月廿三", ["2027-01-30"]],
    ["农历九月初九", ["2027-10-08"]],
    ["2026年", ["2026-01-01..2026-12-31"]],
    ["每月", []],
    ["平时", []],
    ["待定", []],
  ])("%s", (text, days) => expect(daysOfWords(text, CALENDAR)).toEqual(days));
});

describe("in the school year 2026", () => {
  it.each<[string, string[]]>([
    ["9月", ["2026-09-01..2026-09-30"]],
    ["3月", ["2027-03-01..2027-03-31"]],
    ["9月至次年6月", ["2026-09-01..2027-06-30"]],
    ["次年1月", ["2027-01-01..2027-01-31"]],
    ["教师节", ["2026-09-10"]],
    ["三八", ["2027-03-08"]],
    ["重阳节", ["2026-10-18"]],
    ["第3周", ["2026-09-14..2026-09-20", "2027-03-08..2027-03-14"]],
    ["期中", ["2026-11-02..2026-11-08", "2027-04-26..2027-05-02"]],
    ["上学期考试周", ["2027-01-11..2027-01-15"]],
    ["暑假", ["2027-07-03..2027-08-31"]],
    ["2026-2027学年第二学期", ["2027-02-22..2027-07-02"]],
  ])("%s", (text, days) => expect(daysOfWords(text, SCHOOL)).toEqual(days));
});

it("without a 校历 there are no days for weeks and phases", () => {
  const bare: DateContext = { scheme: "calendar", year: 2027 };
  expect(["第3周", "期末", "寒假", "上学期"].map((text) => daysOfWords(text, bare))).toEqual([[], [], [], []]);
});

it("every day comes back from its usual spellings", () => {
  const date = fc.integer({ min: 0, max: 365 * 40 }).map((days) => addDays("2010-01-01", days));
  fc.assert(
    fc.property(date, (day) => {
      const [year, month, number] = [yearOf(day), monthOf(day), dayOf(day)];
      for (const text of [`${year}年${month}月${number}日`, `${year}.${month}.${number}`, `${year}/${month}/${number}`, day]) {
        expect(daysOfWords(text, CALENDAR)).toEqual([day]);
      }
    }),
  );
});
