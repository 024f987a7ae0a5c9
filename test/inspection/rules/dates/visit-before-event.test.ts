import { visitBeforeEvent } from "../../../../src/inspection/rules/dates/visit-before-event";
import { placesOf } from "../../ledgers";

describe("慰问不早于事由发生", () => {
  it("finds visits before their reason, and takes months as they may have been meant", () => {
    const visits = [
      ["慰问日期", "事由发生日期"],
      ["2026-03-01", "2026-02-20"],
      ["2026-03-01", "2026-03-02"],
      ["2026年3月", "2026-03-20"],
      ["2026-03-01", null],
    ];
    expect(placesOf(visitBeforeEvent, { visits })).toEqual(["走访慰问!A3"]);
  });
});
