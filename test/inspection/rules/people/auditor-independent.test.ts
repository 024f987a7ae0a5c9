import { auditorIndependent } from "../../../../src/inspection/rules/people/auditor-independent";
import { placesOf } from "../../ledgers";

describe("经审委员不兼主席、副主席和财务", () => {
  it("finds auditors who keep or command the money", () => {
    const unit = [["工会财务负责人", "周五"]];
    const committees = [
      ["机构", "姓名", "职务"],
      ["工会委员会", "赵一", "主席"],
      ["工会委员会", "钱二", "财务委员"],
      ["工会委员会", "孙三", "文体委员"],
      ["经费审查委员会", "钱二", "委员"],
      ["经费审查委员会", "孙三", "主任"],
      ["经费审查委员会", "周五", "委员"],
    ];
    const audits = [["审查日期", "审查内容", "审查人员"], ["2026-03-01", "2025年决算", "孙三、赵一"], ["2026-09-01", "上半年", "孙三"]];
    expect(placesOf(auditorIndependent, { unit, committees, audits })).toEqual(["组织机构!B5", "组织机构!B7", "经审审查!C2"]);
  });
});
