import { mediationOverdue } from "../../../../src/inspection/rules/dates/mediation-overdue";
import { placesOf } from "../../ledgers";

describe("劳动争议在十五日内调解结束", () => {
  it("counts from the application to the end, or to today", () => {
    const disputes = [["案号", "申请日期", "结案日期"], ["1", "2026-03-01", "2026-03-16"], ["2", "2026-03-01", "2026-03-17"], ["3", "2026-03-01", null], ["4", "2026-04-10", null]];
    expect(placesOf(mediationOverdue, { disputes }, { today: "2026-04-20" })).toEqual(["劳动争议调解!C3", "劳动争议调解!C4"]);
  });
});
