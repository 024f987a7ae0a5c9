import { outingLimits } from "../../../../src/inspection/rules/money/outing-limits";
import { placesOf } from "../../ledgers";

describe("春秋游", () => {
  const activities = (...rows: [string, string, number?, number?][]) => [["活动时间", "活动名称", "参加人数", "实际支出"], ...rows.map(([date, name, heads, spent]) => [date, name, heads ?? null, spent ?? null])];

  it("are four a year at most, since 2025", () => {
    const five = activities(["2026-03-21", "踏青"], ["2026-04-18", "教职工春游"], ["2026-05-16", "郊游"], ["2026-10-17", "秋游"], ["2026-11-07", "秋游（第二批）"]);
    expect(placesOf(outingLimits, { activities: five })).toEqual(["活动台帐!B6"]);
    expect(placesOf(outingLimits, { activities: five.slice(0, 5) })).toEqual([]);
    expect(placesOf(outingLimits, { activities: five.map((row) => row.map((cell) => (typeof cell === "string" ? cell.replace("2026", "2024") : cell))) }, { year: 2024 })).toEqual([]);
  });

  it("last a day before 2025 and two from then on; pupils' outings are none", () => {
    const long = (year: number, to: number) => activities([`${year}年5月1日-${to}日`, "春游"], [`${year}年4月1日-9日`, "学生春游"]);
    expect(placesOf(outingLimits, { activities: long(2024, 2) }, { year: 2024 })).toEqual(["活动台帐!A2"]);
    expect(placesOf(outingLimits, { activities: long(2026, 2) })).toEqual([]);
    expect(placesOf(outingLimits, { activities: long(2026, 3) })).toEqual(["活动台帐!A2"]);
  });

  it("cost what the region allows a head", () => {
    const rows = activities(["2026-04-18", "春游", 10, 3001], ["2026-10-18", "秋游", 10, 3000]);
    expect(placesOf(outingLimits, { activities: rows }, { unit: { region: "上海市" } })).toEqual(["活动台帐!D2"]);
    expect(placesOf(outingLimits, { activities: rows }, { unit: { region: "云泽市" } })).toEqual([]);
  });
});
