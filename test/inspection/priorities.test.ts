import { inspect, Inspection, mendClassOf, priorities, scoreOf, USUAL_CHECKLIST } from "../../src/inspection";
import { ledgerOf } from "./ledgers";

describe("先补这些", () => {
  it("orders by class, then by points, and names the box", () => {
    const { ledger, problems } = ledgerOf({
      meetings: [["会议时间", "会议类型", "主要议题", "应到人数", "实到人数"], ["2026-03-01", "工会委员会", null, 7, 8]],
      visits: [["慰问日期", "慰问对象", "慰问事由", "慰问人"], ["2026-02-30", "赵一", "住院", "钱二"]],
      archiveIndex: [["盒号", "题名"], ["盒3", "走访慰问登记"]],
    });
    const inspection = new Inspection({ ledger, problems, today: "2026-12-31", unit: { unitKind: "学校", year: 2026 } });
    const findings = inspect(inspection).findings.filter(({ level }) => level !== "建议");
    const score = scoreOf(USUAL_CHECKLIST, inspection, findings, { chosen: false });
    expect(priorities(USUAL_CHECKLIST, score, findings, inspection).map(({ finding, mend, points, box }) => [finding.rule, mend, points, box])).toEqual([
      ["unreadable-date", "还能补办", 1, "盒3"],
      ["required-blank", "还能补办", 0.4, undefined],
      ["present-exceeds-due", "不得倒签补造", 0.8, undefined],
    ]);
  });

  it("never asks for what can't honestly be made", () => {
    expect(["missingEvidence", "dateOrder", "missingRequired"].map((kind) => mendClassOf({ kind }))).toEqual(["不得倒签补造", "只能如实说明", "还能补办"]);
  });
});
