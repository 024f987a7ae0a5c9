import { presentExceedsDue } from "../../../../src/inspection/rules/rows/present-exceeds-due";
import { placesOf } from "../../ledgers";

describe("实到人数不超过应到人数", () => {
  it("finds meetings and congresses with too many", () => {
    const meetings = [["会议时间", "应到人数", "实到人数"], ["2026-03-01", 7, 7], ["2026-03-02", 7, 8], ["2026-03-03", null, 9]];
    const congressSessions = [["届次", "应到人数", "实到人数"], ["三届一次", 40, 41]];
    expect(placesOf(presentExceedsDue, { meetings, congressSessions })).toEqual(["会议记录!C3", "教代会届次档案!C2"]);
  });
});
