import { signInHeadcount } from "../../../../src/inspection/rules/sums/sign-in-headcount";
import { placesOf } from "../../ledgers";



describe("签到人数要与登记的人数一致", () => {
  it("compares the people a sign-in names with the count", () => {
    const activities = [["活动时间", "参加人数", "签到表"], ["2026-03-08", 46, "签到44人"], ["2026-04-08", 46, "46人"]];
    const meetings = [["会议时间", "实到人数", "签到表"], ["2026-03-08", 9, "8人签到"]];
    expect(placesOf(signInHeadcount, { activities, meetings })).toEqual(["会议记录!C2", "活动台帐!C2"]);
  });

  it("takes sheets and boxes for no people", () => {
    const activities = [["活动时间", "参加人数", "签到表"], ["2026-03-08", 46, "2张"], ["2026-04-08", 46, "盒3-12"], ["2026-05-08", null, "40人"], ["2026-06-08", 40, "38人次"]];
    expect(placesOf(signInHeadcount, { activities })).toEqual([]);
  });
});
