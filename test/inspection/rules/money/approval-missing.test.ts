import { approvalMissing } from "../../../../src/inspection/rules/money/approval-missing";
import { reportOf, type Lines } from "../../ledgers";

describe("预算经三道手续", () => {
  const approvals = (...rows: (string | number | null)[][]) => [["文件", "年度", "审批环节", "日期"], ...rows];
  const found = (rows: Lines, today = "2026-12-31") => reportOf(approvalMissing, { approvals: rows }, { today }).findings.map(({ level, text }) => `${level}：${text}`);

  it("finds the one that is missing", () => {
    expect(found(approvals(["预算", 2026, "工会委员会", "2026-01-14"], ["预算", 2026, "上级工会", "2026-02-14"]))).toEqual(["应改：2026 年预算的审批里没有看到经审会这一步"]);
  });

  it("waits till summer, and asks softly for the final account", () => {
    expect(found(approvals(["预算", 2026, "工会委员会", "2026-01-14"], ["预算", 2026, "经审会", "2026-01-16"]), "2026-03-01")).toEqual(["建议：2026 年预算的审批里没有看到上级工会这一步"]);
    expect(found(approvals(["决算", 2025, "工会委员会", "2026-01-14"], ["决算", 2025, "经审会", "2026-01-16"]))).toEqual(["建议：2025 年决算的审批里没有看到上级工会这一步"]);
  });

  it("is content with all three, and can't tell from a blank step", () => {
    expect(found(approvals(["预算", 2026, "工会委员会", "2026-01-14"], ["预算", 2026, "经审会", "2026-01-16"], ["预算", 2026, "会员大会", "2026-01-20"], ["预算", 2026, "上级工会", "2026-02-14"]))).toEqual([]);
    expect(found(approvals(["预算", 2026, "工会委员会", "2026-01-14"], ["预算", 2026, null, "2026-02-14"]))).toEqual([]);
  });
});
