import { readTermCalendar, usualTermCalendar } from "../../src/calendar";
import type { YearScheme } from "../../src/calendar";

/** Terms as `2026/1 from–to`, with ~ before an end that nobody has said. */
function termsOf(text: string, scheme: YearScheme, year: number): string[] {
  return readTermCalendar(text, scheme, year).calendar.terms.map(({ schoolYear, term, from, to, assumed }) => {
    const mark = (end: "from" | "to") => (assumed.includes(end) ? "~" : "");
    return `${schoolYear}/${term} ${mark("from")}${from} ${mark("to")}${to}`;
  });
}

function eventsOf(text: string, scheme: YearScheme, year: number): string[] {
  return readTermCalendar(text, scheme, year)
    .calendar.events.filter(({ assumed }) => !assumed)
    .map(({ kind, name, from, to }) => `${kind} ${name} ${from} ${to}`);
}

function problemsOf(text: string, scheme: YearScheme, year: number): string[] {
  return readTermCalendar(text, scheme, year).problems.map((problem) => problem.text);
}

const WHOLE = "2026-09-01开学；2027-01-23放寒假；2027-02-22开学；2027-07-03放暑假；期末考试 1月11日-1月20日；中考6月16日-18日";

describe("a 校历 with years", () => {
  it("gives the terms of a school year", () => {
    expect(termsOf(WHOLE, "school", 2026)).toEqual([
      "2025/2 ~2026-03-02 ~2026-07-03",
      "2026/1 2026-09-01 2027-01-22",
      "2026/2 2027-02-22 2027-07-02",
      "2027/1 ~2027-09-01 ~2028-01-07",
    ]);
  });

  it("gives the terms of the calendar year it is in", () => {
    expect(termsOf(WHOLE, "calendar", 2027).slice(0, 2)).toEqual(["2026/1 2026-09-01 2027-01-22", "2026/2 2027-02-22 2027-07-02"]);
  });

  it("gives the events, in the year where none is said", () => {
    const events = ["finalExams 期末考试 2027-01-11 2027-01-20", "seniorEntrance 中考 2027-06-16 2027-06-18"];
    expect(eventsOf(WHOLE, "school", 2026)).toEqual(events);
    expect(eventsOf(WHOLE, "calendar", 2027)).toEqual(events);
    expect(problemsOf(WHOLE, "school", 2026)).toEqual([]);
  });
});

describe("a 校历 without years", () => {
  it.each<[string, YearScheme, number, string[]]>([
    ["9月1日开学，1月23日放寒假，2月22日开学，7月3日放暑假", "calendar", 2027, ["2026/1 2026-09-01 2027-01-22", "2026/2 2027-02-22 2027-07-02"]],
    ["9月1日开学，1月23日放寒假，2月22日开学，7月3日放暑假", "school", 2026, ["2026/1 2026-09-01 2027-01-22", "2026/2 2027-02-22 2027-07-02"]],
    ["1月23日放寒假，2月22日开学，7月3日放暑假，9月1日开学", "calendar", 2027, ["2026/1 ~2026-09-01 2027-01-22", "2026/2 2027-02-22 2027-07-02", "2027/1 2027-09-01 ~2028-01-07"]],
    ["9月1日开学；1月14日放寒假", "calendar", 2027, ["2027/1 2027-09-01 2028-01-13"]],
    ["8月31日报到，9月1日上课", "school", 2026, ["2026/1 2026-08-31 ~2027-01-22"]],
    ["第一学期：9月1日—次年1月22日；第二学期：2月22日-7月2日", "school", 2026, ["2026/1 2026-09-01 2027-01-22", "2026/2 2027-02-22 2027-07-02"]],
    ["寒假1月23日至2月21日", "school", 2026, ["2026/1 ~2026-09-01 2027-01-22", "2026/2 2027-02-22 ~2027-07-02"]],
    ["開學：2026.9.1；寒假：2027.1.23-2.21", "school", 2026, ["2026/1 2026-09-01 2027-01-22", "2026/2 2027-02-22 ~2027-07-02"]],
    ["开学2月24日 放暑假7月5日", "calendar", 2025, ["2024/2 2025-02-24 2025-07-04"]],
    ["6月30日散学", "school", 2026, ["2026/2 ~2027-02-22 2027-06-30"]],
  ])("%s (%s %d)", (text, scheme, year, terms) => {
    expect(termsOf(text, scheme, year)).toEqual(expect.arrayContaining(terms));
    expect(problemsOf(text, scheme, year)).toEqual([]);
  });
});

describe("events of a 校历", () => {
  it.each<[string, string[]]>([
    ["第10周期中考试", ["midTermExams 期中考试 2026-11-02 2026-11-08", "midTermExams 期中考试 2027-04-26 2027-05-02"]],
    ["上学期第19、20周期末考试", ["finalExams 期末考试 2027-01-04 2027-01-17"]],
    ["第20周（1月11日-15日）期末考试", ["finalExams 期末考试 2027-01-11 2027-01-15"]],
    ["中高考6月7日-18日", ["seniorEntrance 中高考 2027-06-07 2027-06-18", "collegeEntrance 中高考 2027-06-07 2027-06-18"]],
    ["高考6月7-9日，中考6月16-18日", ["collegeEntrance 高考 2027-06-07 2027-06-09", "seniorEntrance 中考 2027-06-16 2027-06-18"]],
    ["家长会：11月13日", ["parentsMeeting 家长会 2026-11-13 2026-11-13"]],
    ["校运会 11月5日-6日", ["other 校运会 2026-11-05 2026-11-06"]],
    ["6月下旬期末考试", ["finalExams 期末考试 2027-06-21 2027-06-30"]],
  ])("%s", (text, events) => {
    expect(eventsOf(text, "school", 2026)).toEqual(events);
    expect(problemsOf(text, "school", 2026)).toEqual([]);
  });

  it("stand under the term and school year named above them", () => {
    const text = "2026-2027学年第一学期校历\n第10周期中考试\n第二学期\n第9周期中考试";
    expect(eventsOf(text, "calendar", 2026)).toEqual([
      "midTermExams 期中考试 2026-11-02 2026-11-08",
      "midTermExams 期中考试 2027-04-19 2027-04-25",
    ]);
  });

  it("are no holidays of festivals", () => {
    expect(termsOf("国庆放假10月1日至7日", "school", 2026)).toEqual(termsOf("", "school", 2026));
    expect(problemsOf("国庆放假10月1日至7日", "school", 2026)).toEqual([]);
  });
});

describe("what can't be used is a problem, and the rest stands", () => {
  it.each<[string, string]>([
    ["见教务处通知", "校历里的“见教务处通知”没有读懂日期，请写成“2026-09-01开学；2027-01-23放寒假”的样子"],
    ["放寒假待定", "校历里的“放寒假待定”没有读懂日期，请写成“2026-09-01开学；2027-01-23放寒假”的样子"],
    ["2月30日开学", "校历里的“2月30日开学”没有对应的日子，请核对日期"],
    ["2020-09-01开学", "校历里的“2020-09-01开学”与2026年的学期对不上，请核对年份和月份"],
    ["2月22日放暑假", "校历里的“2月22日放暑假”与2026年的学期对不上，请核对年份和月份"],
    ["2026-10-20开学；2026-11-30放寒假；2026-10-01学期结束", "校历里的“2026-10-01学期结束”与2026年的学期对不上，请核对年份和月份"],
  ])("%s", (text, problem) => expect(problemsOf(text, "school", 2026)).toContain(problem));

  it("keeps the terms that are right", () => {
    expect(termsOf("2026-09-02开学；放寒假待定", "school", 2026)[1]).toBe("2026/1 2026-09-02 ~2027-01-22");
  });

  it("does not let terms run into each other", () => {
    const text = "2026-09-01开学；2027-03-10放寒假；2027-02-22开学";
    expect(termsOf(text, "school", 2026).slice(1, 3)).toEqual(["2026/1 ~2026-09-01 ~2027-01-22", "2026/2 ~2027-02-22 ~2027-07-02"]);
    expect(problemsOf(text, "school", 2026)).toEqual([
      "校历里2026—2027学年第一学期的开学、放假日期前后矛盾，请核对日期",
      "校历里2026—2027学年第二学期的开学、放假日期前后矛盾，请核对日期",
    ]);
  });
});

describe("a year without a 校历", () => {
  it("is usual throughout, and says so", () => {
    const calendar = usualTermCalendar("calendar", 2027);
    expect(calendar.terms.every(({ assumed }) => assumed.length === 2)).toBe(true);
    expect(calendar.events.every(({ kind, assumed }) => kind === "finalExams" && assumed)).toBe(true);
    expect(readTermCalendar("9月1日开学", "calendar", 2027).calendar.terms.some(({ assumed }) => assumed.length < 2)).toBe(true);
    expect(readTermCalendar("家长会11月13日", "calendar", 2027).calendar.events.some(({ assumed }) => !assumed)).toBe(true);
  });

  it.each(Array.from({ length: 51 }, (_, index) => 2000 + index))("has two terms of usual length in %d", (year) => {
    const { terms } = usualTermCalendar("school", year);
    for (const { from, to, term } of terms) {
      expect(from.slice(5) > (term === 1 ? "08-31" : "01-31") && from.slice(5) < (term === 1 ? "09-02" : "03-07")).toBe(true);
      expect(to.slice(5) > (term === 1 ? "01-01" : "06-29") && to.slice(5) < (term === 1 ? "02-06" : "07-08")).toBe(true);
    }
  });
});
