import { officerOutOfOffice } from "../../../../src/inspection/rules/people/officer-out-of-office";
import { placesOf } from "../../ledgers";

const COMMITTEES = [["姓名", "职务", "当选日期", "离任日期"], ["赵一", "主席", "2022-03-01", "2026-05-31"], ["钱二", "主席", "2026-06-01", null], ["钱二", "委员", "2022-03-01", "2026-05-31"]];

describe("主持会议、审批经费的委员当天要在任", () => {
  it("finds the chair of yesterday; an office before counts", () => {
    const meetings = [["会议时间", "主持人"], ["2026-05-01", "赵一"], ["2026-06-20", "赵一"], ["2026-05-20", "钱二"], ["2026-06-20", "校长"]];
    const journal = [["日期", "审批人"], ["2026-07-01", "赵一"]];
    expect(placesOf(officerOutOfOffice, { committees: COMMITTEES, meetings, journal })).toEqual(["会议记录!B3", "经费收支明细!B2"]);
  });
});
