import { dateOutsideYear } from "../../../../src/inspection/rules/cells/date-outside-year";
import { placesOf, reportOf } from "../../ledgers";

const HEADINGS = ["日期", "摘要"];

describe("记的事要在台帐年度之内", () => {
  it("finds days of other years; a few weeks around the year weigh less", () => {
    const journal = [HEADINGS, ["2025-12-28", "补记"], ["2026-01-05", "办公用品"], ["2025-03-02", "补记"], ["2026-12-30", "结账"]];
    const { findings } = reportOf(dateOutsideYear, { journal });
    expect(findings.map(({ place, level }) => [place.cell, level])).toEqual([["A4", "应改"], ["A2", "建议"]]);
  });

  it("weighs a day just outside in full where it stands amid days of the year", () => {
    const disclosures = [["公开时间", "公开事项"], ["2026-03-18", "收支"], ["2025-12-20", "绩效"], ["2026-07-28", "收费"], ["2027-01-10", "考核"]];
    const { findings } = reportOf(dateOutsideYear, { disclosures }, { today: "2027-02-01" });
    expect(findings.map(({ place, level }) => [place.cell, level])).toEqual([["A3", "应改"], ["A5", "建议"]]);
  });

  it("asks for the year once where most days lie outside", () => {
    const journal = [HEADINGS, ["2025-01-05", "甲"], ["2025-03-02", "乙"], ["2025-12-28", "丙"], ["2026-01-30", "丁"]];
    expect(placesOf(dateOutsideYear, { journal })).toEqual(["经费收支明细!A1"]);
  });

  it("follows the school year", () => {
    const journal = [HEADINGS, ["2025-09-01", "甲"], ["2026-08-30", "乙"]];
    expect(placesOf(dateOutsideYear, { journal }, { year: 2025, unit: { scheme: "school" } })).toEqual([]);
  });

  it("lets archives of sessions and pairs hold other years", () => {
    const congressSessions = [["届次", "开会日期"], ["三届一次", "2022-03-01"]];
    const mentoring = [["师傅", "徒弟", "结对日期"], ["赵一", "钱二", "2024-09-01"]];
    expect(placesOf(dateOutsideYear, { congressSessions, mentoring })).toEqual([]);
  });
});
