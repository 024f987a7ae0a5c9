import { committeeSize } from "../../../../src/inspection/rules/organisation/committee-size";
import { reportOf } from "../../ledgers";

describe("工会委员会的人数与会员数相称", () => {
  const found = (members: number, count: number) => {
    const committees = [["机构", "姓名"], ...Array.from({ length: count }, (_, index) => ["工会委员会", `委员${index}`]), ["经审会", "孙三"]];
    return reportOf(committeeSize, { unit: [["单位名称", "青禾小学"], ["会员人数", members]], committees }).findings.map(({ level }) => level);
  };

  it("is a hint where there are too few or too many", () => {
    expect(found(86, 2)).toEqual(["建议"]);
    expect(found(86, 9)).toEqual(["建议"]);
    expect(found(300, 5)).toEqual(["建议"]);
  });

  it("says nothing within the usual, nor of very small unions", () => {
    expect(found(86, 7)).toEqual([]);
    expect(found(300, 7)).toEqual([]);
    expect(found(12, 1)).toEqual([]);
  });
});
