import { chairVacant } from "../../../../src/inspection/rules/organisation/chair-vacant";
import { reportOf, type Lines } from "../../ledgers";

describe("主席出缺要及时补选", () => {
  const committees = (left: string, ...more: string[][]) => [["机构", "姓名", "职务", "当选日期", "离任日期"], ["工会委员会", "赵一", "主席", "2024-03-15", left], ["工会委员会", "钱二", "副主席", "2024-03-15", null], ...more];
  const found = (rows: Lines, region?: string) => reportOf(chairVacant, { committees: rows }, { today: "2026-11-22", unit: region === undefined ? {} : { region } }).findings.map(({ level }) => level);

  it("is a hint after three months, more where the province says so", () => {
    expect(found(committees("2026-08-01"))).toEqual(["建议"]);
    expect(found(committees("2026-08-01"), "河南省郑州市")).toEqual(["应改"]);
  });

  it("gives three months, and is content with a successor", () => {
    expect(found(committees("2026-08-23"), "河南省")).toEqual([]);
    expect(found(committees("2026-08-01", ["工会委员会", "孙三", "工会主席", "2026-09-10", ""]), "河南省")).toEqual([]);
  });
});
