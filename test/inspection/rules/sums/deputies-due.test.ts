import { deputiesDue } from "../../../../src/inspection/rules/sums/deputies-due";
import { placesOf } from "../../ledgers";

const deputies = [["姓名", "当选日期", "任期届满"], ["赵一", "2024-03-01", "2027-03-01"], ["钱二", "2024-03-01", "2027-03-01"], ["孙三", "2026-09-01", "2027-03-01"]];
const sessionOf = (due: number, date = "2026-03-20") => [["届次", "召开日期", "应到代表"], ["三届二次", date, due]];

describe("应到代表数要与代表名册一致", () => {
  it("compares with those elected by that day, or the whole list", () => {
    expect(placesOf(deputiesDue, { deputies, congressSessions: sessionOf(2) })).toEqual([]);
    expect(placesOf(deputiesDue, { deputies, congressSessions: sessionOf(3) })).toEqual([]);
    expect(placesOf(deputiesDue, { deputies, congressSessions: sessionOf(5) })).toEqual(["教代会届次档案!C2"]);
  });

  it("does not judge sessions of earlier years by today's list", () => {
    expect(placesOf(deputiesDue, { deputies, congressSessions: sessionOf(5, "2023-03-20") })).toEqual([]);
  });
});
