import { hardshipReviewed } from "../../../../src/inspection/rules/organisation/hardship-reviewed";
import { placesOf, reportOf } from "../../ledgers";

describe("困难职工档案每年复核", () => {
  it("finds files not reviewed for more than a year, as of the ledger's year", () => {
    const hardship = [["姓名", "建档日期", "复核日期"], ["赵一", "2023-05-01", "2025-06-01"], ["钱二", "2023-05-01", "2026-06-01"], ["孙三", "2026-03-01", null], ["李四", "2023-03-01", null]];
    expect(reportOf(hardshipReviewed, { hardship }).findings.map(({ level, place }) => `${level} ${place.cell}`)).toEqual(["应改 C2", "建议 C5"]);
    expect(placesOf(hardshipReviewed, { hardship: hardship.slice(0, 2) }, { year: 2025, today: "2026-11-22" })).toEqual([]);
  });
});
