import { legalPersonExpired } from "../../../../src/inspection/rules/organisation/legal-person-expired";
import { placesOf } from "../../ledgers";

describe("工会法人资格证要在有效期内", () => {
  const found = (valid: string) => placesOf(legalPersonExpired, { unit: [["单位名称", "青禾小学"], ["法人资格证有效期", valid]] });

  it("finds one that has run out", () => {
    expect(found("2026-03-31")).toEqual(["基本情况!B2"]);
    expect(found("2029-03-31")).toEqual([]);
  });
});
