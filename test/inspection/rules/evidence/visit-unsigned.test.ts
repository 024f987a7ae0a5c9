import { visitUnsigned } from "../../../../src/inspection/rules/evidence/visit-unsigned";
import { placesOf, reportOf } from "../../ledgers";

describe("慰问要有签收", () => {
  it("finds what is blank or says no", () => {
    const visits = [
      ["慰问日期", "慰问对象", "慰问事由", "签收"],
      ["2026-03-01", "赵一", "住院", "√"],
      ["2026-03-02", "钱二", "住院", null],
      ["2026-03-03", "孙三", "住院", "无"],
      ["2026-03-04", "李四", "住院", "见附件3"],
    ];
    expect(placesOf(visitUnsigned, { visits })).toEqual(["走访慰问!D3", "走访慰问!D4"]);
  });

  it("can't tell where the ledger has no such column", () => {
    const { findings, unchecked } = reportOf(visitUnsigned, { visits: [["慰问日期"], ["2026-03-01"]] });
    expect(findings).toEqual([]);
    expect(unchecked).toEqual([{ rule: "visit-unsigned", text: "“走访慰问”台帐没有“签收”这一列，未检查" }]);
  });
});
