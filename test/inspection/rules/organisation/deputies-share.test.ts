import { deputiesShare } from "../../../../src/inspection/rules/organisation/deputies-share";
import { reportOf } from "../../ledgers";

import { leastDeputies } from "../../../../src/inspection/rules/organisation/deputies-share";
import { ownLimit } from "../../../../src/regulation";

describe("教代会代表人数达到规定比例", () => {
  const deputies = (count: number) => [["姓名"], ...Array.from({ length: count }, (_, index) => [`代表${index}`])];
  const unit = [["单位名称", "青禾小学"], ["职工人数", 44]];
  const ownLimits = [ownLimit("教代会代表比例", "10%，省教工〔2020〕5号")!];

  it("rounds up: 10 % of 80 are 8, of 44 are 5", () => {
    expect([leastDeputies(80, { numerator: 10, denominator: 100 }), leastDeputies(44, { numerator: 10, denominator: 100 })]).toEqual([8, 5]);
  });

  it("finds too few where the union states its share", () => {
    expect(reportOf(deputiesShare, { unit, deputies: deputies(4) }, { ownLimits }).findings.map(({ level }) => level)).toEqual(["必改"]);
    expect(reportOf(deputiesShare, { unit, deputies: deputies(5) }, { ownLimits }).findings).toEqual([]);
  });

  it("can't tell without one", () => {
    expect(reportOf(deputiesShare, { unit, deputies: deputies(4) }).unchecked).toHaveLength(1);
  });
});
