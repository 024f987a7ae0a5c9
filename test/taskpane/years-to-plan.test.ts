import { firstYearToPlan, yearsToPlan } from "../../src/taskpane/sections/years-to-plan";

describe("the year offered first", () => {
  it("is the next one from September on", () => {
    expect(firstYearToPlan("2026-08-31", 2026)).toBe(2026);
    expect(firstYearToPlan("2026-09-01", 2026)).toBe(2027);
    expect(firstYearToPlan("2026-09-01", undefined)).toBe(2027);
  });
  it("is the one after an old ledger's, of which it knows last year", () => {
    expect(firstYearToPlan("2026-11-22", 2024)).toBe(2025);
    expect(firstYearToPlan("2026-11-22", 2027)).toBe(2027);
  });
});

describe("the years offered", () => {
  it("are those about now", () => {
    expect(yearsToPlan("2026-11-22", 2026)).toEqual([2026, 2027, 2028]);
    expect(yearsToPlan("2026-03-01", undefined)).toEqual([2025, 2026, 2027]);
  });

  it("begin with the year after an old ledger's", () => {
    expect(yearsToPlan("2026-11-22", 2024)).toEqual([2025, 2026, 2027, 2028]);
  });
});
