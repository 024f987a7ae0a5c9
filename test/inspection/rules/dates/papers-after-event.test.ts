import { papersAfterEvent } from "../../../../src/inspection/rules/dates/papers-after-event";
import { placesOf } from "../../ledgers";

const HEADINGS = ["活动时间", "活动方案", "审批单", "活动通知"];

describe("方案、审批、通知不晚于活动", () => {
  it("finds papers dated behind the activity", () => {
    const activities = [HEADINGS, ["2026-03-08", "3月10日", "2026-03-01", "有"], ["2026-04-08", "√", "2026.4.20审批", "4月1日发"]];
    expect(placesOf(papersAfterEvent, { activities })).toEqual(["活动台帐!B2", "活动台帐!C3"]);
  });

  it("takes places and counts for no days", () => {
    const activities = [HEADINGS, ["2026-03-08", "盒6-24", "档2026-5-3", "12张"], ["2026年3月8日-20日", "3月15日", "见附件4.5", null]];
    expect(placesOf(papersAfterEvent, { activities })).toEqual([]);
  });
});
