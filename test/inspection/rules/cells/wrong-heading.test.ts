import { inspect } from "../../../../src/inspection";
import { wrongHeading } from "../../../../src/inspection/rules/cells/wrong-heading";
import { ledgerOf } from "../../ledgers";

describe("列标题要和内容一致", () => {
  it("passes on what recognition says of a column", () => {
    const { ledger } = ledgerOf({ members: [["姓名"], ["赵一"]] });
    const problem = { kind: "wrongHeading", table: "members" as const, field: "sex", place: { sheet: "会员名册", cell: "C1" }, text: "“民族”这一列写的是性别" };
    const { findings } = inspect({ ledger, problems: [problem], today: "2026-12-31", unit: { unitKind: "学校" } }, { rules: [wrongHeading] });
    expect(findings).toMatchObject([{ rule: "wrong-heading", kind: "wrongHeading", place: { sheet: "会员名册", cell: "C1" }, table: "members" }]);
  });
});
