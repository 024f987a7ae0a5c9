import { cellReader, isCellProblem, readDateParts } from "../../../src/ledger/parse";
import type { ColumnContext, Reading } from "../../../src/ledger/parse";
import type { CellValue } from "../../../src/book";
import type { DateReach } from "../../../src/ledger/tables";

const calendar2026: ColumnContext = { dateSystem: 1900, year: { year: 2026, startMonth: 1 } };
const school2025: ColumnContext = { dateSystem: 1900, year: { year: 2025, startMonth: 9 } };
const noYear: ColumnContext = { dateSystem: 1900 };

function read(value: CellValue, context: ColumnContext = noYear, format?: string, reach?: DateReach): Reading {
  return cellReader({ id: "date", heading: "日期", synonyms: [], type: "date", ...(reach && { reach }) }, context)(value, format);
}

const kindOf = (reading: Reading) => (isCellProblem(reading) ? reading.problem : reading);

describe("a day", () => {
  it.each([
    "2024-03-08", "2024-3-8", "2024/3/8", "2024.3.8", "2024.03.08", "2024年3月8日", "2024年03月08日", "2024年3月8号", "2024年3月8",
    "2024年3.8", "2024.3月8日", "24年3月8日", "24.3.8", "24-3-8", "二〇二四年三月八日", "二○二四年三月八日", "二0二四年三月八日", "20240308",
    "２０２４年３月８日", "２０２４．３．８", " 2024.3.8 ", "\u00a02024 . 3 . 8\u200b", "2024 年 3 月 8 日", "2024.3.8.", "2024。3。8", "2024—03—08",
    "2024-03-08 00:00:00", "2024-03-08T09:30:00", "2024-03-08T00:00:00.000Z", "2024年3月8日 14:30", "2024年3月8日14:00-16:00", "2024年3月8日下午2点半",
    "2024年3月8日下午", "2024年3月8日（周五）", "2024年3月8日星期五上午", "2024.3.8(周五)", "2024年3月8日起", "“2024.3.8”",
  ])("%s", (text) => expect(read(text)).toBe("2024-03-08"));

  it.each([
    ["3月8日", "2026-03-08"], ["3.8", "2026-03-08"], ["3/8", "2026-03-08"], ["3-8", "2026-03-08"], ["三月八日", "2026-03-08"], ["3月8", "2026-03-08"],
    ["10月20日", "2026-10-20"], ["3.10", "2026-03-10"], ["3.1", "2026-03-01"], ["元月5日", "2026-01-05"], ["二月二十八日", "2026-02-28"],
  ])("%s of the ledger's year", (text, day) => expect(read(text, calendar2026)).toBe(day));

  it("lies in the half of the school year that its month says", () => {
    expect(read("9月10日", school2025)).toBe("2025-09-10");
    expect(read("3月8日", school2025)).toBe("2026-03-08");
    expect(read("8月31日", school2025)).toBe("2026-08-31");
  });

  it("takes its month from the sheet where only the day is written", () => {
    expect(read("8日", { ...calendar2026, month: 3 })).toBe("2026-03-08");
    expect(read(8, { ...calendar2026, month: 3 })).toBe("2026-03-08");
    expect(kindOf(read("8日", calendar2026))).toBe("badDate");
  });
});

describe("a number", () => {
  it.each([
    [45359, "yyyy-mm-dd", "2024-03-08"], [45359.75, "m/d/yyyy h:mm", "2024-03-08"], [45359, undefined, "2024-03-08"], [45359, "0", "2024-03-08"],
    [20240308, undefined, "2024-03-08"], [28070, "General", "1976-11-06"],
  ])("%d under %s is a day", (value, format, day) => expect(read(value, noYear, format)).toBe(day));

  it("counts from 1904 in workbooks that do", () => {
    expect(read(43897, { dateSystem: 1904 }, "yyyy-mm-dd")).toBe("2024-03-08");
    expect(read(43897, { dateSystem: 1904 })).toBe("2024-03-08");
  });

  it("is a month where the decimals are one", () => {
    expect(read(1988.05)).toEqual({ month: "1988-05" });
    expect(read(1988.12)).toEqual({ month: "1988-12" });
    expect(read(1988.5)).toEqual({ month: "1988-05" });
    expect(read(200503)).toEqual({ month: "2005-03" });
  });

  it("keeps apart January and October only where the column or format shows which", () => {
    expect(read(1993.1, { ...noYear, paddedMonths: true })).toEqual({ month: "1993-10" });
    expect(read(1993.1, noYear, "0.00")).toEqual({ month: "1993-10" });
    expect(kindOf(read(1993.1))).toBe("badDate");
    expect(read(3.1, calendar2026, "0.00")).toBe("2026-03-10");
    expect(kindOf(read(3.1, calendar2026))).toBe("badDate");
    expect(read(3.15, calendar2026)).toBe("2026-03-15");
    expect(read(3.8, calendar2026)).toBe("2026-03-08");
  });

  it.each([2024, 0, -1, 5, 2007.13, 45359.123456e9, NaN, 99999999])("%d is no day", (value) => expect(kindOf(read(value))).toBe("badDate"));
});

describe("a month or part of one", () => {
  it.each([
    ["2024年3月", { month: "2024-03" }], ["2024.3", { month: "2024-03" }], ["2024-03", { month: "2024-03" }], ["2024/3", { month: "2024-03" }],
    ["2024年三月份", { month: "2024-03" }], ["202403", { month: "2024-03" }], ["2012-5", { month: "2012-05" }], ["1998年12月", { month: "1998-12" }],
    ["2024年3月上旬", { month: "2024-03", part: "上旬" }], ["3月中旬", { month: "2026-03", part: "中旬" }], ["11月底", { month: "2026-11", part: "下旬" }],
    ["9月初", { month: "2026-09", part: "上旬" }], ["3月", { month: "2026-03" }], ["三月份", { month: "2026-03" }], ["十二月", { month: "2026-12" }],
  ])("%s", (text, value) => expect(read(text, calendar2026)).toEqual(value));
});

describe("a range of days", () => {
  it.each([
    ["1月9-10日", "2026-01-09", "2026-01-10"], ["2024-04-21至2024-04-22", "2024-04-21", "2024-04-22"], ["2024.3.8-10", "2024-03-08", "2024-03-10"],
    ["2024.3.8-3.10", "2024-03-08", "2024-03-10"], ["2024.3.8-2024.3.10", "2024-03-08", "2024-03-10"], ["2024-3-8-10", "2024-03-08", "2024-03-10"],
    ["3月6日—30日", "2026-03-06", "2026-03-30"], ["3月6日～4月2日", "2026-03-06", "2026-04-02"], ["2024年3月8日至10日", "2024-03-08", "2024-03-10"],
    ["2024年3月8日到2024年3月10日", "2024-03-08", "2024-03-10"], ["2024/3/8 - 2024/3/10", "2024-03-08", "2024-03-10"], ["3月8、9日", "2026-03-08", "2026-03-09"], ["3月8日、3月9日", "2026-03-08", "2026-03-09"], ["3月8日和9日", "2026-03-08", "2026-03-09"], ["2024.3.8，3.9", "2024-03-08", "2024-03-09"],
    ["12月30日-1月2日", "2026-12-30", "2027-01-02"], ["3.8-3.10", "2026-03-08", "2026-03-10"], ["三月八日至十日", "2026-03-08", "2026-03-10"],
    ["2024年3-5月", "2024-03-01", "2024-05-31"], ["3—4月", "2026-03-01", "2026-04-30"], ["2024.3-2024.5", "2024-03-01", "2024-05-31"],
    ["2024年3月上旬至中旬", "2024-03-01", "2024-03-20"], ["2月下旬-3月上旬", "2026-02-21", "2026-03-10"],
  ])("%s", (text, from, to) => expect(read(text, calendar2026)).toEqual({ from, to }));

  it("never runs backwards", () => {
    expect(kindOf(read("2024.3.10-2024.3.8"))).toBe("badDate");
    expect(kindOf(read("3月10-8日", calendar2026))).toBe("badDate");
  });
});

describe("no date", () => {
  it.each(["无", "-", "—", "——", "/", "／", "不适用", "暂无", "待定", "未还", "未结案", "待结案", "尚未办结", "正在调解中", "长期有效"])("%s says so", (text) => expect(read(text)).toBeNull());
  it.each(["", "  ", "\u200b", "\u3000"])("%j is empty", (text) => expect(read(text)).toBeUndefined());
  it("null is empty", () => expect(read(null)).toBeUndefined());

  it.each([
    "2024.2.30", "1988年13月5日", "2024年11月31日", "2018-04-31", "2023.2.29", "2024.3.32", "2024.0.8", "0024.3.8", "1024.3.8",
    "春节", "王芳", "2024年", "2024", "3个月", "2024.3.8.9", "13/14/2024", "3/8/2024", "见通知", "2024-3-8aa", "1 2 3", "第三周", "45359元",
  ])("%s is a problem", (text) => expect(kindOf(read(text, calendar2026))).toBe("badDate"));

  it("is guessed where the year is missing", () => {
    expect(read("3月8日")).toEqual({ problem: "badDate", text: "“3月8日”没有写年份，表名和标题里也没有，请补上年份" });
    expect(kindOf(read("3月8日", calendar2026, undefined, "past"))).toBe("badDate");
  });

  it("is read from a leap day that the year lacks", () => {
    expect(kindOf(read("2月29日", calendar2026))).toBe("badDate");
    expect(read("2月29日", { dateSystem: 1900, year: { year: 2024, startMonth: 1 } })).toBe("2024-02-29");
  });

  it("names an error value", () => {
    expect(read({ error: "#REF!" })).toEqual({ problem: "formulaError", text: "公式结果是错误值 #REF!，请检查公式和它引用的单元格" });
  });

  it("repeats no names and no long numbers in its sentence", () => {
    const sentences = ["王芳", "李明13812345678", "359812199003075418", "3598 1219 9003 0754 18", "138-1234-5678-9"].map((text) => read(text)).map((reading) => (isCellProblem(reading) ? reading.text : ""));
    expect(sentences.join()).not.toMatch(/王芳|\d{5}|\d{4}[ -]\d{4}/);
    expect(sentences[2]).toContain("359*************18");
  });
});

describe("a deadline", () => {
  it.each(["2026年6月30日前", "2026.6.30之前", "截至2026年6月30日", "截止：2026-06-30", "至2026-6-30止"])("%s is the day itself", (text) =>
    expect(read(text, noYear, undefined, "ahead")).toBe("2026-06-30"),
  );
  it("elsewhere is no exact day", () => expect(kindOf(read("2026年6月30日前"))).toBe("badDate"));
});

describe("a date over several columns", () => {
  it.each([
    [{ month: 2, day: 16 }, "2026-02-16"], [{ month: "2月", day: "16日" }, "2026-02-16"], [{ year: 2025, month: 2, day: 16 }, "2025-02-16"],
    [{ year: "2025年", month: "二", day: "十六" }, "2025-02-16"],
  ])("%j", (parts, day) => expect(readDateParts(parts, calendar2026)).toBe(day));
  it("may leave out the day", () => expect(readDateParts({ year: 2025, month: 2 }, noYear)).toEqual({ month: "2025-02" }));
  it("is empty where month and day are", () => expect(readDateParts({ year: 2025, month: null, day: null }, noYear)).toBeUndefined());
  it("is a problem where there is no such day", () => expect(kindOf(readDateParts({ month: 2, day: 30 }, calendar2026))).toBe("badDate"));
});
