import { twoPlaces } from "../../../../src/inspection/rules/dates/two-places";
import { placesOf } from "../../ledgers";

describe("一个人不能同一天在两处", () => {
  it("finds who chaired a meeting while on a journey; its first and last day are open", () => {
    const healthCare = [["类别", "姓名", "日期"], ["疗休养", "赵一", "2026-07-10至2026-07-15"], ["体检", "钱二", "2026-07-12"]];
    const meetings = [["会议时间", "主持人", "记录人"], ["2026-07-12", "赵一", "钱二"], ["2026-07-15", "赵一", "钱二"]];
    expect(placesOf(twoPlaces, { healthCare, meetings })).toEqual(["会议记录!B2"]);
  });
});
