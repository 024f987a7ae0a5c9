import { writeFileSync } from "node:fs";
import { run, testFolder } from "./run-command";

const at = testFolder();

describe("plan-text", () => {
  it("prints the contract's JSON", async () => {
    writeFileSync(at("plan.txt"), "青山小学2026年工会工作计划\n\n活动安排\n三月份：1、庆“三八”活动。2、收缴会费。\n七八月份：高温慰问。\n");
    const { code, output } = await run("plan-text", at("plan.txt"), "--json");
    expect(code).toBe(0);
    const { plans } = JSON.parse(output) as { plans: { title: string; activities: Record<string, unknown>[] }[] };
    expect(plans).toHaveLength(1);
    expect(plans[0]!.activities).toEqual([
      expect.objectContaining({ months: [3], year: 2026, label: "三月份", name: "庆“三八”活动", text: "庆“三八”活动。", line: 4, weeks: [], date: null }),
      expect.objectContaining({ months: [3], name: "收缴会费" }),
      expect.objectContaining({ months: [7, 8], label: "七八月份", name: "高温慰问" }),
    ]);
  });

  it("puts the plan into a workbook that reads back as 年度活动计划", async () => {
    await run("plan-text", "docs/samples/plan-2026.txt", "-o", at("plan.xlsx"));
    const { output } = await run("read", at("plan.xlsx"), "--json", "--values");
    const { values } = JSON.parse(output) as { values: Record<string, unknown> };
    expect(values["年度活动计划!C4"]).toBe("走访慰问退休和生活困难的教职工");
    expect(values["年度活动计划!A6"]).toEqual([2, 3]);
  });

  it("gives empty plans and exit code 2 for a text without schedule", async () => {
    writeFileSync(at("none.txt"), "只有几句话。");
    expect((await run("plan-text", at("none.txt"), "--json")).code).toBe(2);
  });
});
