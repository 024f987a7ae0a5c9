import { disclosureGap } from "../../../../src/inspection/rules/organisation/disclosure-gap";
import { placesOf } from "../../ledgers";

describe("公开要经常", () => {
  it("finds more than half a year without, up to the end of the year", () => {
    const disclosures = [["公开时间", "公开内容"], ["2026-01-10", "计划"], ["2026-05-20", "经费"]];
    expect(placesOf(disclosureGap, { disclosures })).toEqual(["校务公开!A3"]);
    expect(placesOf(disclosureGap, { disclosures }, { today: "2026-11-19" })).toEqual([]);
  });

  it("doesn't mind the order of rows", () => {
    const disclosures = [["公开时间", "公开内容"], ["2026-11-10", "计划"], ["2026-01-20", "经费"], ["2026-06-20", "经费"]];
    expect(placesOf(disclosureGap, { disclosures })).toEqual([]);
  });
});
