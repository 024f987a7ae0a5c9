import { fiveHaves } from "../../../../src/inspection/rules/evidence/five-haves";
import { reportOf } from "../../ledgers";

const activities = [["活动时间", "活动名称"], ["2026-03-08", "插花"]];

describe("活动有计划、有制度、有台帐、有检查、有考核", () => {
  it("names what the workbook does not show", () => {
    const plan = [["月份", "工作内容"], ["3月", "插花"]];
    const audits = [["审查日期", "审查内容"], ["2026-12-01", "决算"]];
    expect(reportOf(fiveHaves, { activities, plan, audits }).findings).toMatchObject([{ level: "建议", text: "活动有台帐，台帐里还看不出有制度、有考核" }]);
  });

  it("keeps quiet where none of it is kept in the workbook, or nothing was held", () => {
    expect(reportOf(fiveHaves, { activities }).findings).toEqual([]);
    expect(reportOf(fiveHaves, { activities: [activities[0]!] }).findings).toEqual([]);
  });
});
