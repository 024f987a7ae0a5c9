import { absenceCount } from "../../../../src/inspection/rules/sums/absence-count";
import { placesOf } from "../../ledgers";

const HEADINGS = ["会议时间", "应到人数", "实到人数", "缺席情况"];

describe("应到减实到要等于缺席人数", () => {
  it("finds an absence that the counts contradict", () => {
    expect(placesOf(absenceCount, { meetings: [HEADINGS, ["2026-03-01", 45, 42, "请假2人"]] })).toEqual(["会议记录!D2"]);
  });

  it("asks nothing where a count is missing or wrong in itself", () => {
    const meetings = [HEADINGS, ["2026-03-01", null, 42, "请假2人"], ["2026-03-02", 45, null, "请假2人"], ["2026-03-03", 42, 45, "请假2人"]];
    expect(placesOf(absenceCount, { meetings })).toEqual([]);
  });

  it("adds up kinds of absence, and takes parts for parts", () => {
    const meetings = [HEADINGS, ["2026-03-01", 45, 42, "病假2人，事假1人"], ["2026-03-02", 45, 42, "缺席3人，其中病假2人"], ["2026-03-03", 45, 42, "出差"], ["2026-03-04", 45, 45, "无"]];
    expect(placesOf(absenceCount, { meetings })).toEqual([]);
  });
});
