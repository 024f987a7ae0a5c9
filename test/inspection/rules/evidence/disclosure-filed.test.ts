import { disclosureFiled } from "../../../../src/inspection/rules/evidence/disclosure-filed";
import { placesOf } from "../../ledgers";

const disclosures = (...numbers: (string | null)[]) => [["公开时间", "公开内容", "备案号"], ...numbers.map((no, index) => [`2026-0${index + 1}-05`, "收支", no])];

describe("公开的材料要备案", () => {
  it("finds a disclosure without a number where the others have one", () => {
    expect(placesOf(disclosureFiled, { disclosures: disclosures("公1", null, "公3") })).toEqual(["校务公开!C3"]);
  });

  it("leaves a column alone that is not in use", () => {
    expect(placesOf(disclosureFiled, { disclosures: disclosures(null, null, "公3") })).toEqual([]);
  });
});
