import { approvalSteps } from "../../../../src/inspection/rules/dates/approval-steps";
import { placesOf } from "../../ledgers";

const HEADINGS = ["文件", "年度", "步骤", "日期"];

describe("预决算按工会委员会、经审会、上级工会的顺序审批", () => {
  it("finds a step before the one it rests on, each document by itself", () => {
    const approvals = [
      HEADINGS,
      ["预算", 2026, "工会委员会", "2026-01-10"],
      ["预算", 2026, "经审会", "2026-01-08"],
      ["预算", 2026, "上级工会", "2026-02-01"],
      ["决算", 2025, "工会委员会", "2026-02-10"],
      ["决算", 2025, "经审会", "2026-02-12"],
    ];
    expect(placesOf(approvalSteps, { approvals })).toEqual(["预决算审批!D3"]);
  });
});
