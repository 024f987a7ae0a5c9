import { plainBook, plainSheet, type CellValue } from "../../../../src/book";
import { inspect, monthlySumsOf } from "../../../../src/inspection";
import { monthlyTotals } from "../../../../src/inspection/rules/sums/monthly-totals";
import { readLedger, recognise } from "../../../../src/ledger";

function findingsIn(cells: readonly (readonly CellValue[])[]) {
  const book = plainBook([plainSheet("月表", [["2026年经费支出汇总"], ...cells])]);
  const recognised = recognise(book);
  const { ledger, problems } = readLedger([{ book, recognised }]);
  const monthlySums = monthlySumsOf(book, recognised);
  return inspect({ ledger, problems, monthlySums, today: "2026-12-31", unit: { unitKind: "学校" } }, { rules: [monthlyTotals] }).findings;
}

const HEAD = ["科目", "1月", "2月", "3月", "合计"];

describe("按月汇总表的合计要加得起来", () => {
  it("finds the line and the month that don't add up, and says both figures", () => {
    const findings = findingsIn([HEAD, ["文体活动支出", 100, 200, null, 300], ["职工教育支出", 50, 0, 30, 90], ["节日慰问支出", 0, 10, 5, 15], ["合计", 150, 210, 40, 405]]);
    expect(findings.map(({ place, text }) => `${place.cell} ${text}`)).toEqual([
      "E4 第 4 行“职工教育支出”的合计写的是 90，相加是 80",
      "D6 第 6 行“合计”的3月写的是 40，相加是 35",
    ]);
  });

  it("lets a table alone that adds up, whose months run down, or whose totals are several", () => {
    expect(findingsIn([HEAD, ["文体活动支出", 100, 200, 0.1, 300.1], ["职工教育支出", 50, 0, 0.2, 50.2], ["合计", 150, 200, 0.3, 350.3]])).toEqual([]);
    expect(findingsIn([["月份", "文体活动支出", "职工教育支出", "合计"], ["1月", 100, 50, 150], ["2月", 200, 0, 200], ["3月", 5, 5, 10], ["合计", 305, 55, 360]])).toEqual([]);
    expect(findingsIn([HEAD, ["文体活动支出", 100, 200, 1, 301], ["小计", 100, 200, 1, 999], ["节日慰问支出", 1, 1, 1, 3], ["合计", 101, 201, 2, 999]])).toEqual([]);
  });
});
