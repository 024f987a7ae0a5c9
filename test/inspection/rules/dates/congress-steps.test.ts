import { congressSteps } from "../../../../src/inspection/rules/dates/congress-steps";
import { reportOf } from "../../ledgers";

const HEADINGS = ["届次", "请示日期", "批复日期", "通知日期", "开会日期", "报备日期"];

describe("教代会按请示、批复、通知、开会、报备的顺序办", () => {
  it("finds a congress before its approval, and what else comes too early", () => {
    const congressSessions = [
      HEADINGS,
      ["三届一次", "2026-02-20", "2026-02-27", "2026-03-02", "2026-03-10", "2026-03-20"],
      ["三届二次", "2026-09-01", "2026-09-12", "2026-09-05", "2026-09-10", "2026-09-08"],
      ["三届三次", null, null, null, "2026-12-10", null],
    ];
    const { findings } = reportOf(congressSteps, { congressSessions });
    expect(findings.map(({ place }) => place.cell)).toEqual(["E3", "F3"]);
    expect(findings[0]?.fix).toContain("如实说明");
  });
});
