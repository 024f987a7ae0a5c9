import { yearsToPlan } from "../../src/taskpane/sections/schedule-section";

describe("the years offered", () => {
  it("are those about now", () => {
    expect(yearsToPlan("2026-11-22", 2026)).toEqual([2026, 2027, 2028]);
    expect(yearsToPlan("2026-03-01", undefined)).toEqual([2025, 2026, 2027]);
  });

  it("begin with the year after an old ledger's", () => {
    expect(yearsToPlan("2026-11-22", 2024)).toEqual([2025, 2026, 2027, 2028]);
  });
});
