import { meetingSignIn } from "../../../../src/inspection/rules/evidence/meeting-sign-in";
import { placesOf } from "../../ledgers";

describe("会议要有签到", () => {
  it("finds meetings without", () => {
    expect(placesOf(meetingSignIn, { meetings: [["会议时间", "签到表"], ["2026-03-01", "有"], ["2026-04-01", "无"]] })).toEqual(["会议记录!B3"]);
  });
});
