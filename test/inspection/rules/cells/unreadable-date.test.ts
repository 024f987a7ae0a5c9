import { unreadableDate } from "../../../../src/inspection/rules/cells/unreadable-date";
import { placesOf, reportOf } from "../../ledgers";

describe("日期要写得出、日历上有", () => {
  it("finds days the calendar has not", () => {
    const visits = [["慰问日期"], ["2026-02-30"], ["2026-03-01"], ["2026.13.1"], [null]];
    expect(placesOf(unreadableDate, { visits })).toEqual(["走访慰问!A2", "走访慰问!A4"]);
  });

  it("only advises where nothing but the year of a thing long ago is known", () => {
    const { findings } = reportOf(unreadableDate, { assets: [["资产名称", "购置日期"], ["电视机", "2019年"], ["折叠椅", "2020-13-01"]], visits: [["慰问日期"], ["2026年"]] });
    expect(findings.map(({ place, level }) => `${place.sheet}!${place.cell} ${level}`)).toEqual(["走访慰问!A2 必改", "固定资产!B3 必改", "固定资产!B2 建议"]);
  });
});
