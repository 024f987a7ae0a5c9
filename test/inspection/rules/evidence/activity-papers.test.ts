import { activityPapers } from "../../../../src/inspection/rules/evidence/activity-papers";
import { reportOf } from "../../ledgers";

describe("活动资料要齐", () => {
  it("finds what is said to be missing, and blanks where others are filled", () => {
    const activities = [
      ["活动时间", "活动名称", "活动方案", "签到表", "照片", "活动总结"],
      ["2026-03-08", "插花", "√", "√", "3张", null],
      ["2026-05-04", "登山", "√", "无", "√", null],
      ["2026-06-01", "亲子", null, "见附件2", "×", "√"],
    ];
    const { findings } = reportOf(activityPapers, { activities });
    expect(findings.map(({ place, level }) => [place.cell, level])).toEqual([["D3", "应改"], ["C4", "应改"], ["E4", "应改"], ["F2", "建议"], ["F3", "建议"]]);
  });
});
