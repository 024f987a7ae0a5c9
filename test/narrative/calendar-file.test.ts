/** The calendar file: a day where there is one, and no day made up. */
import type { ScheduleRow } from "../../src/schedule";
import { calendarFileOf } from "../../src/narrative";

function fileOf(...rows: readonly Partial<ScheduleRow>[]): Promise<string> {
  const whole = rows.map((row, index): ScheduleRow => ({ key: `k${index}`, months: [{ year: 2027, month: 3 }], activity: "妇女节活动", sources: [], ...row }));
  return calendarFileOf({ year: 2027, scheme: "calendar", unitKind: "学校", months: [], rows: whole, notes: [] }, "2027-01-08");
}

/** Long lines are folded. */
const unfolded = async (file: Promise<string>): Promise<string> => (await file).replace(/\r\n[ \t]/g, "");

describe("an activity", () => {
  it("on a day takes that day", async () => {
    const file = await unfolded(fileOf({ time: { kind: "day", date: "2027-03-08" }, place: "操场" }));
    expect(file).toContain("DTSTART;VALUE=DATE:20270308\r\nDTEND;VALUE=DATE:20270309");
    expect(file).toContain("SUMMARY:妇女节活动\r\n");
    expect(file).toContain("LOCATION:操场");
    expect(file).toContain("STATUS:CONFIRMED");
  });

  it("over several days takes them all, the last included", async () => {
    expect(await unfolded(fileOf({ time: { kind: "days", from: "2027-12-30", to: "2027-12-31" } }))).toContain("DTSTART;VALUE=DATE:20271230\r\nDTEND;VALUE=DATE:20280101");
  });

  it.each([
    ["a third of a month", { kind: "part", part: "中旬" }, "20270311", "3月中旬"],
    ["a month", undefined, "20270301", "3月"],
    ["days before a festival", { kind: "before", date: "2027-03-08" }, "20270305", "3月8日前"],
  ] as const)("in %s stands on a workday of it and says that the day is open", async (_, time, day, words) => {
    const file = await unfolded(fileOf(time ? { time } : {}));
    expect(file).toContain(`DTSTART;VALUE=DATE:${day}`);
    expect(file).toContain(`SUMMARY:妇女节活动（${words}，日期待定）`);
    expect(file).toContain("STATUS:TENTATIVE");
  });
});

describe("the file", () => {
  it("escapes what has a meaning in it", async () => {
    const file = await unfolded(fileOf({ activity: "演讲, 朗诵; 合唱\\伴奏\nEND:VEVENT" }));
    expect(file).toContain("演讲\\, 朗诵\\; 合唱\\\\伴奏\\nEND:VEVENT");
    expect(file.match(/^END:VEVENT$/gm)).toHaveLength(1);
  });

  it("is the same each time, an entry for each row under its own name", async () => {
    const [first, second] = [await fileOf({}, {}), await fileOf({}, {})];
    expect(first).toBe(second);
    expect(first.match(/^UID:.*$/gm)).toEqual(["UID:k0@union-ledger\r", "UID:k1@union-ledger\r"].map((line) => line.trim()));
    expect(first).toContain("DTSTAMP:20270108T000000Z");
  });

  it("of an empty schedule holds no entry", async () => {
    expect(await fileOf()).not.toContain("BEGIN:VEVENT");
  });
});
