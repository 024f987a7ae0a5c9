import { actingWhileAbsent } from "../../../../src/inspection/rules/people/acting-while-absent";
import { placesOf, reportOf } from "../../ledgers";

const MEETINGS = ["会议时间", "主持人", "记录人"];

describe("主持、记录、经办的人当天要在单位", () => {
  it("finds those who had left or had not come yet", () => {
    const memberChanges = [["变动日期", "姓名", "变动类型"], ["2026-06-30", "钱二", "退休"], ["2026-09-01", "孙三", "转入"]];
    const meetings = [MEETINGS, ["2026-06-01", "赵一", "钱二"], ["2026-07-02", "赵一", "钱二"], ["2026-08-20", "孙三", "赵一"], ["2026-09-20", "孙三", "赵一"]];
    expect(placesOf(actingWhileAbsent, { memberChanges, meetings })).toEqual(["会议记录!C3", "会议记录!B4"]);
  });

  it("says nothing of namesakes and of who came back", () => {
    const staff = [["姓名", "离校日期"], ["钱二", "2026-01-31"], ["钱二", null]];
    const memberChanges = [["变动日期", "姓名", "变动类型"], ["2026-02-28", "孙三", "转出"], ["2026-04-01", "孙三", "转入"]];
    const meetings = [MEETINGS, ["2026-05-01", "孙三", "钱二"]];
    expect(placesOf(actingWhileAbsent, { staff, memberChanges, meetings })).toEqual([]);
  });

  it("names nobody", () => {
    const memberChanges = [["变动日期", "姓名", "变动类型"], ["2026-06-30", "钱二", "退休"]];
    const [finding] = reportOf(actingWhileAbsent, { memberChanges, meetings: [MEETINGS, ["2026-07-02", "赵一", "钱二"]] }).findings;
    expect(finding?.text).toBe("第 2 行的记录人当天已经离开单位（2026-06-30）");
  });
});
