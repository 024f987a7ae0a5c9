import { sameMeetingCounts } from "../../../../src/inspection/rules/sums/same-meeting-counts";
import { placesOf } from "../../ledgers";

const congressSessions = [["届次", "召开日期", "应到代表", "实到代表"], ["三届二次", "2026-03-20", 40, 38]];
const HEADINGS = ["会议时间", "会议类型", "应到人数", "实到人数"];

describe("同一次大会在两张表里的人数要一样", () => {
  it("finds counts that differ on the same day", () => {
    expect(placesOf(sameMeetingCounts, { congressSessions, meetings: [HEADINGS, ["2026-03-20", "教代会", 40, 37]] })).toEqual(["教代会届次档案!D2"]);
  });

  it("does not compare another meeting of that day, or another day", () => {
    const meetings = [HEADINGS, ["2026-03-20", "工会委员会", 7, 6], ["2026-03-21", "教代会", 41, 30]];
    expect(placesOf(sameMeetingCounts, { congressSessions, meetings })).toEqual([]);
  });
});
