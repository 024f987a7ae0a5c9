import { visitLimit } from "../../../../src/inspection/rules/money/visit-limit";
import { reportOf, type Lines } from "../../ledgers";

describe("婚、育、病、丧、退休慰问不超过当地标准", () => {
  const visits = (...rows: [string, number | null, number | null][]) => [["慰问日期", "慰问对象", "慰问事由", "慰问金额", "慰问品金额"], ...rows.map(([reason, amount, goods], index) => ["2026-05-01", `会员${index}`, reason, amount, goods])];
  const found = (rows: Lines, region = "河南省郑州市") => reportOf(visitLimit, { visits: rows }, { unit: { region } }).findings.map(({ level, place }) => `${level} ${place.cell}`);

  it("adds money and goods", () => {
    expect(found(visits(["结婚", 400, 200], ["生育", null, 600], ["生病住院", 1000, null], ["父亲去世", 1200, null], ["会员去世", 2000, null]))).toEqual(["应改 D2", "应改 E3", "应改 D5"]);
  });

  it("says nothing of reasons, days and regions it knows no figure for", () => {
    expect(found(visits(["家庭遭遇火灾", 5000, null], ["退休教师重阳慰问", 5000, null]))).toEqual([]);
    expect(found(visits(["结婚", 5000, null]), "云泽市")).toEqual([]);
    expect(found([["慰问日期", "慰问对象", "慰问事由", "慰问金额"], ["2017-05-01", "赵一", "结婚", 5000]])).toEqual([]);
  });

  it("knows operations apart where the region does", () => {
    const rows = [["慰问日期", "慰问对象", "慰问事由", "慰问金额"], ["2018-05-01", "赵一", "手术住院", 1000], ["2018-05-02", "钱二", "住院", 1000]];
    expect(found(rows, "福建省")).toEqual(["应改 D3"]);
  });

  it("names neither the person nor the reason", () => {
    const { findings } = reportOf(visitLimit, { visits: visits(["生病住院", 3000, null]) }, { unit: { region: "河南" } });
    expect(findings[0]!.text).toBe("第 2 行的慰问共 3,000.00 元，超过同类慰问 1,000.00 元的标准");
  });
});
