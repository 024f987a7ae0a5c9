/** The section 计划 at the desk, on the sample's workbook: looked at, written, confirmed, handed over. */
import { WorkbookDesk } from "../../src/jobs/workbook-desk";
import type { NarrativeSettings } from "../../src/jobs/desk";
import type { Outcome } from "../../src/jobs/outcome";
import { MemoryHost } from "../../src/host/memory";
import { flawlessRecords, newLedger, type Records } from "../../src/ledger/template";
import { linesOfDocument, usualAreas } from "../../src/narrative";
import { unzipSync } from "fflate";
import { bookOf } from "../ledger/template/placed-book";
import { surroundings } from "../jobs/surroundings";

function opened(records: Records = flawlessRecords(2026)) {
  const host = new MemoryHost(bookOf(newLedger({ year: 2026, scheme: "calendar", tables: Object.keys(records) as never, records })));
  const desk = new WorkbookDesk(host, surroundings("台帐.xlsx", "2027-01-08"));
  return { host, desk };
}

function valueOf<T>(outcome: Outcome<T>): T {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const PLAN: NarrativeSettings = { kind: "plan", period: { scheme: "calendar", year: 2027 }, length: "long", areas: usualAreas("学校"), unitKind: "学校", timetable: "table", ownPoints: [], problems: [] };
const SUMMARY: NarrativeSettings = { ...PLAN, kind: "summary", period: { scheme: "calendar", year: 2026 } };

describe("the section 计划", () => {
  it("offers what the ledger gives to choose from, and chooses nothing itself", async () => {
    const offer = valueOf(await opened().desk.narrative.offer(SUMMARY));
    expect(offer.unitKind).toBe("学校");
    expect(offer.areas).toEqual(["教育培训", "民主管理", "慰问帮扶", "文体活动", "技能竞赛", "女职工工作", "生活保障", "组织建设"]);
    expect(valueOf(await opened().desk.narrative.offer({ ...PLAN, unitKind: "企业" })).areas).toEqual(usualAreas("企业"));
    expect(offer.guidance.confirmed).toBe(false);
    expect(offer.problems.map(({ key }) => key)).toEqual(["joining", "training", "suggestions", "home"]);
    const { document } = valueOf(await opened().desk.narrative.preview(SUMMARY));
    expect(linesOfDocument(document)).toContain("【待填：存在问题和改进措施】");
  });

  it("states the money of the final account in a summary", async () => {
    const { document } = valueOf(await opened().desk.narrative.preview(SUMMARY));
    const journal = flawlessRecords(2026).journal!;
    const sum = (field: "income" | "expense") => journal.filter(({ summary }) => !/结转/.test(String(summary))).reduce((total, entry) => total + (typeof entry[field] === "number" ? entry[field] : 0), 0);
    const text = linesOfDocument(document).join("\n");
    expect(text).toContain(`2026年工会经费收入${sum("income").toFixed(2)}元，支出${sum("expense").toFixed(2)}元`);
  });

  it("writes the sheet, and hands over the Word file of what stands there", async () => {
    const { host, desk } = opened();
    const none = await desk.narrative.wordFile("plan");
    expect(none.status).toBe("trouble");
    valueOf(await desk.narrative.preview(PLAN));
    expect(valueOf(await desk.carryOut()).sheets).toEqual(["工作计划"]);
    expect(valueOf(await desk.narrative.wordFile("plan"))).toBe("2027年工会工作计划.docx");
    expect(Object.keys(unzipSync(host.delivered[0]!.bytes))).toContain("word/document.xml");
  });

  it("hands over the schedule as a calendar", async () => {
    const { host, desk } = opened();
    expect(valueOf(await desk.narrative.calendarFile(PLAN.period))).toBe("2027年工会活动安排.ics");
    expect(new TextDecoder().decode(host.delivered[0]!.bytes)).toMatch(/^BEGIN:VCALENDAR/);
  });

  it("remembers the wording the union confirmed, in the workbook", async () => {
    const { desk } = opened();
    valueOf(await desk.narrative.confirmGuidance([{ slot: "theory", words: "甲理论", source: "上级文件" }, { slot: "partyMeeting", words: "乙会议精神", source: "上级文件" }], "《丙要点》"));
    const offer = valueOf(await desk.narrative.offer(PLAN));
    expect(offer.guidance).toMatchObject({ confirmed: true, superiorPoints: "《丙要点》" });
    const { document } = valueOf(await desk.narrative.preview(PLAN));
    expect(linesOfDocument(document).join("\n")).toMatch(/以甲理论为指导，深入学习贯彻乙会议精神，.*按照《丙要点》的要求，/);
  });

  it("speaks as another kind of unit at the user's word", async () => {
    const { document } = valueOf(await opened().desk.narrative.preview({ ...PLAN, unitKind: "企业", timetable: "none" }));
    expect(linesOfDocument(document).join("\n")).toMatch(/职工.*厂区|生产经营/s);
  });
});
