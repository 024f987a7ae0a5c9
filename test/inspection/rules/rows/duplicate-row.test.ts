import { plainDate } from "../../../../src/book";
import { inspect } from "../../../../src/inspection";
import { duplicateRow } from "../../../../src/inspection/rules/rows/duplicate-row";
import { Ledger } from "../../../../src/ledger";
import { ledgerOf, reportOf } from "../../ledgers";

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

  it("takes a form for one thing, however often it is shown", () => {
    const { ledger, problems } = ledgerOf({ unit: [["单位名称", "东河小学"], ["年度", 2026]] });
    const [set] = ledger.recordSets("unit");
    const twice = { ...set!, rows: [0, 0], columns: set!.columns.map((column) => ({ ...column, readings: [...column.readings, ...column.readings] })) };
    const input = { ledger: new Ledger([twice]), problems, today: plainDate(2026, 12, 31)!, unit: { unitKind: "学校" as const } };
    expect(inspect(input, { rules: [duplicateRow] }).findings).toEqual([]);
  });
});
