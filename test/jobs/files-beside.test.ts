import { otherUnit } from "../../src/jobs/files-beside";
import type { ReadWorkbook } from "../../src/jobs/read-workbook";

function of(unitName?: string): ReadWorkbook {
  return { unit: { unitKind: "学校", ...(unitName !== undefined && { unitName }) } } as ReadWorkbook;
}

describe("a second workbook of another unit", () => {
  it("is told by the unit it names", () => {
    expect(otherUnit(of("青禾实验小学"), of("云溪镇中心小学"))).toBe("云溪镇中心小学");
  });

  it.each([["青禾实验小学", "青禾市青禾实验小学"], ["青禾实验小学", undefined], [undefined, "青禾实验小学"]])("is none where %s and %s may be one", (own, named) => {
    expect(otherUnit(of(own), of(named))).toBeUndefined();
  });
});
