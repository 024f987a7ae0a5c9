import { duplicateKey } from "../../../../src/inspection/rules/rows/duplicate-key";
import { placesOf, reportOf } from "../../ledgers";

describe("编号不能重复", () => {
  it("finds a number used again, at its second place", () => {
    const proposals = [["提案编号", "提案名称"], ["01", "甲"], ["02", "乙"], ["02", "丙"], [null, "丁"], [null, "戊"]];
    const [finding] = reportOf(duplicateKey, { proposals }).findings;
    expect(finding).toMatchObject({ place: { cell: "A4" }, also: [{ sheet: "教代会提案", cell: "A3" }] });
    expect(placesOf(duplicateKey, { proposals })).toHaveLength(1);
  });
});
