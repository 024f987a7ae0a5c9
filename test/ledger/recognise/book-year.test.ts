import { recognise } from "../../../src/ledger/recognise";
import { bookOf, sheetOf, type Cells } from "./sheets";

const EXPENSES = (title: string): Cells => [[title], ["日期", "科目", "摘要", "支出金额"], ["5日", "职工活动支出", "奖品", 100], ["9日", "职工活动支出", "奖品", 200]];
const yearOf = (...titles: string[]) => recognise(bookOf(...titles.map((title, index) => sheetOf(`表${index}`, EXPENSES(title))))).year;

describe("the year of a book", () => {
  it("is the school year that a title names, where the months of others lie in both of its calendar years", () => {
    expect(yearOf("2024年9月支出", "2024年12月支出", "2025年3月支出", "2025年4月支出", "2024—2025学年支出")).toEqual({ year: 2024, startMonth: 9 });
  });

  it("is the calendar year that most titles name, where one of them speaks of a school year", () => {
    expect(yearOf("2024年支出", "2024年收支", "2024—2025学年支出")).toEqual({ year: 2024, startMonth: 1 });
  });

  it("is told by the file's name where neither 基本情况 nor titles do", () => {
    const book = bookOf(sheetOf("支出", EXPENSES("工会支出")));
    expect(recognise(book, { fileName: "工会记录（24.9-25.8）.xlsx" }).year).toEqual({ year: 2024, startMonth: 9 });
  });

  it("stays the school year of the file's name where its first months' titles name only the calendar year", () => {
    const book = bookOf(sheetOf("9月", EXPENSES("2025年9月支出")), sheetOf("10月", EXPENSES("2025年10月支出")));
    expect(recognise(book, { fileName: "工会台账2025-2026学年.xlsx" }).year).toEqual({ year: 2025, startMonth: 9 });
  });
});
