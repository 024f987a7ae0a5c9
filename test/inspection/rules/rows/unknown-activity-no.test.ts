import { unknownActivityNo } from "../../../../src/inspection/rules/rows/unknown-activity-no";
import { placesOf } from "../../ledgers";

const activities = [["活动编号", "活动名称"], ["2026-01", "健步走"], ["2026-02", "插花"]];

describe("活动编号要在活动台帐里", () => {
  it("finds a number that no activity bears", () => {
    const journal = [["日期", "活动编号"], ["2026-03-05", "2026-01"], ["2026-03-06", "2026-20"], ["2026-03-07", null]];
    expect(placesOf(unknownActivityNo, { activities, journal })).toEqual(["经费收支明细!B3"]);
  });

  it("compares numbers, not the way they are written", () => {
    expect(placesOf(unknownActivityNo, { activities, journal: [["日期", "活动编号"], ["2026-03-05", "第2026－01号"]] })).toEqual([]);
  });
});
