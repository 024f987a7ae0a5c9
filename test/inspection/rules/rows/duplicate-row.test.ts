import { duplicateRow } from "../../../../src/inspection/rules/rows/duplicate-row";
import { reportOf } from "../../ledgers";

describe("一件事不能记两遍", () => {
  it("finds a record entered twice; what differs elsewhere may be two", () => {
    const visits = [
      ["慰问日期", "慰问对象", "慰问事由", "慰问金额"],
      ["2026-03-01", "赵一", "住院", 500],
      ["2026-03-01", "赵一", "住院", 500],
      ["2026-03-01", "赵一", "住院", 300],
      ["2026-03-02", "赵一", "住院", 500],
    ];
    const { findings } = reportOf(duplicateRow, { visits });
    expect(findings.map(({ place, level }) => [place.cell, level])).toEqual([["A3", "必改"], ["A4", "建议"]]);
  });

  it("does not compare rows that say next to nothing", () => {
    const visits = [["慰问日期", "慰问对象", "慰问事由"], ["2026-03-01", null, null], ["2026-03-01", null, null]];
    expect(reportOf(duplicateRow, { visits }).findings).toEqual([]);
  });

  it("takes members of one name for two people where their numbers differ", () => {
    const members = [["姓名", "身份证号"], ["赵一", "349816198807231238"], ["赵一", "34981619900303222X"]];
    expect(reportOf(duplicateRow, { members }).findings).toEqual([]);
  });
});
