import { auditHeld } from "../../../../src/inspection/rules/organisation/audit-held";
import { placesOf } from "../../ledgers";

describe("经审会每年审查经费收支", () => {
  const journal = [["日期", "支出金额"], ["2026-05-01", 100]];
  const meetings = (topic: string) => [["会议时间", "会议类型", "会议内容"], ["2026-07-01", "工会委员会", topic]];

  it("is missed when the year is over", () => {
    expect(placesOf(auditHeld, { journal, meetings: meetings("研究体检") })).toEqual(["会议记录!"]);
    expect(placesOf(auditHeld, { journal, meetings: meetings("研究体检") }, { today: "2026-11-22" })).toEqual([]);
  });

  it("stands in its own ledger or among the meetings; without either nobody knows", () => {
    expect(placesOf(auditHeld, { journal, meetings: meetings("审查上半年经费收支") })).toEqual([]);
    expect(placesOf(auditHeld, { journal, audits: [["审查日期", "审查内容"], ["2026-07-02", "上半年"]] })).toEqual([]);
    expect(placesOf(auditHeld, { journal })).toEqual([]);
  });
});
