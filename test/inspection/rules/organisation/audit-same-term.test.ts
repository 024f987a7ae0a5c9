import { auditSameTerm } from "../../../../src/inspection/rules/organisation/audit-same-term";
import { placesOf } from "../../ledgers";

describe("经审会与工会委员会同届", () => {
  const committees = (audit: string) => [["机构", "姓名", "当选日期"], ["工会委员会", "赵一", "2024-03-15"], ["工会委员会", "钱二", "2024-03-15"], ["工会委员会", "孙三", "2026-03-15"], ["经审会", "李四", audit]];

  it("finds another day, weeks apart", () => {
    expect(placesOf(auditSameTerm, { committees: committees("2021-03-15") })).toEqual(["组织机构!C5"]);
    expect(placesOf(auditSameTerm, { committees: committees("2024-05-10") })).toEqual([]);
  });
});
