/** @jest-environment-options {"globalsCleanup": "off"} */
/**
 * Every job of the desk, one after the other as in a user's year, on the sample and on books of real schools, behind
 * every door. Of each it is asked what came of it: what is there, and that what the user wrote is as it was. In the
 * end all hosts were told the same and hold the same.
 */
import mammoth from "mammoth";
import { STATE_SHEET, type Book } from "../../../src/book";
import type { NarrativeSettings } from "../../../src/jobs/desk";
import { drawn } from "../../host/fault-sample";
import { ALL_MENDS, PLAN_TEXT, TEXT_SHEET, valueOf } from "../faults/writing-jobs";
import { DOORS, toldSheets, type Door } from "./doors";
import { LEDGERS } from "./ledgers";

/** What was told on the way, to be the same behind every door. */
type Diary = Record<string, unknown>;

const SCHEDULE_SHEETS = ["年度活动安排", "年度活动一览"];
const BUDGET_SHEETS = ["经费收入预算", "经费支出预算", "活动经费明细", "预算调整表"];
const CHECK_SHEETS = ["内部自查单", "自评表"];

/** Those of the given sheets that now tell something else, or are gone; asked in memory, since the others are to hold the same in the end. */
async function expectChanged(door: Door, before: Book, sheets: readonly string[]): Promise<void> {
  if (!door.isWatched) return;
  const now = toldSheets(await door.book());
  const changed = [...toldSheets(before)].filter(([name, rows]) => name !== STATE_SHEET && JSON.stringify(now.get(name)) !== JSON.stringify(rows));
  expect(changed.map(([name]) => name).sort()).toEqual([...new Set(sheets)].sort());
}

/** Looks, writes, and looks again: the sheets are there, nothing else has changed, and there is nothing more to write. */
async function generate(door: Door, look: () => Promise<Parameters<typeof valueOf>[0]>, sheets: readonly string[]): Promise<readonly string[]> {
  const before = await door.book();
  valueOf(await look());
  const written = valueOf(await door.desk.carryOut());
  expect(written.sheets).toEqual(expect.arrayContaining([...sheets]));
  await expectChanged(door, before, []);
  if (door.isWatched) {
    valueOf(await look());
    expect(valueOf(await door.desk.carryOut()).sheets).toEqual([]);
  }
  return written.sheets;
}

async function recognition({ desk }: Door, diary: Diary): Promise<number> {
  const overview = valueOf(await desk.overview());
  expect(overview).toMatchObject({ kind: "ledger", corrections: [] });
  const sheet = overview.sheets.find(({ blocks }) => blocks.some(({ table }) => table !== null))!;
  const block = sheet.blocks.find(({ table }) => table !== null)!;
  const corrected = valueOf(await desk.correct({ kind: "table", sheet: sheet.name, block: block.id, table: null }));
  expect(corrected.corrections).toHaveLength(1);
  expect(corrected.sheets.find(({ name }) => name === sheet.name)!.blocks.filter(({ table }) => table === block.table)).toHaveLength(sheet.blocks.filter(({ table }) => table === block.table).length - 1);
  const withdrawn = valueOf(await desk.withdraw(0));
  // What is remembered has its own sheet.
  expect(withdrawn.sheets.filter(({ name }) => name !== STATE_SHEET)).toEqual(overview.sheets);
  diary.overview = overview;
  return overview.unit.year!;
}

async function check(door: Door, diary: Diary): Promise<void> {
  const { desk } = door;
  const first = valueOf(await desk.check.run());
  expect(first.groups.length).toBeGreaterThan(0);
  const { id } = first.groups[0]!.findings[0]!;
  valueOf(await desk.check.ignore(id, "已核实"));
  const without = valueOf(await desk.check.run());
  expect(without.ignored.map((ignored) => [ignored.id, ignored.reason])).toEqual([[id, "已核实"]]);
  expect(without.groups.flatMap(({ findings }) => findings).map((finding) => finding.id)).not.toContain(id);
  valueOf(await desk.check.measureBy("C4"));
  expect(valueOf(await desk.check.run()).score.title).not.toBe(first.score.title);
  valueOf(await desk.check.measureBy(null));
  diary.checkSheets = await generate(door, () => desk.check.previewSheets(), CHECK_SHEETS);
  valueOf(await desk.check.unignore(id));
  const again = valueOf(await desk.check.run());
  expect(again).toEqual(first);
  diary.check = first;
}

/** Forms are mended only where a look had said so, and then there are none left. */
async function mends(door: Door, diary: Diary): Promise<void> {
  const { desk } = door;
  const before = await door.book();
  const { cells } = valueOf(await desk.check.previewMends(ALL_MENDS));
  valueOf(await desk.check.mend());
  await expectChanged(door, before, cells.map(({ place }) => place.sheet));
  expect(valueOf(await desk.check.previewMends(ALL_MENDS)).cells).toEqual([]);
  diary.mends = cells;
}

async function texts(door: Door, diary: Diary): Promise<void> {
  const { desk } = door;
  expect(valueOf(await desk.text.sheets())).toContain(TEXT_SHEET);
  const found = valueOf(await desk.text.checkSheet(TEXT_SHEET));
  expect(found.certain).toBeGreaterThan(0);
  const before = await door.book();
  expect(valueOf(await desk.text.previewMends(TEXT_SHEET))).not.toEqual([]);
  valueOf(await desk.text.mend());
  await expectChanged(door, before, [TEXT_SHEET]);
  expect(valueOf(await desk.text.checkSheet(TEXT_SHEET)).certain).toBe(0);
  const pasted = valueOf(await desk.text.checkText({ text: "某校工会工作计划\n一、开展的的活动" }));
  expect(pasted.mended).toContain("开展的活动");
  diary.texts = [found, pasted];
}

async function schedule(door: Door, diary: Diary, year: number): Promise<void> {
  const { desk } = door;
  const settings = { year, scheme: "calendar", sources: { duties: true, festivals: true, lastYear: true, ownPlan: true, planText: true } } as const;
  const plans = valueOf(await desk.schedule.readPlanText({ text: PLAN_TEXT }));
  expect(plans.plans.length).toBeGreaterThan(1);
  expect(valueOf(await desk.schedule.choosePlan(2)).chosen).toBe(2);
  const withText = valueOf(await desk.schedule.preview(settings));
  expect(withText.rows.some(({ source }) => source.includes("导入"))).toBe(true);
  valueOf(await desk.schedule.forgetPlanText());
  const plain = valueOf(await desk.schedule.preview(settings));
  expect(new Set(plain.rows.map(({ month }) => month)).size).toBeGreaterThanOrEqual(8);
  diary.scheduleSheets = await generate(door, () => desk.schedule.preview(settings), SCHEDULE_SHEETS);
  diary.schedule = [plans, withText.rows, plain.rows];
}

/** Taken back, the workbook tells what it told before. */
async function undone(door: Door, year: number): Promise<void> {
  const before = await door.book();
  valueOf(await door.desk.narrative.preview(planOf(year, "short")));
  valueOf(await door.desk.carryOut());
  expect((await door.book()).sheets.length).toBeGreaterThan(before.sheets.length);
  valueOf(await door.desk.undo());
  expect(toldSheets(await door.book())).toEqual(toldSheets(before));
}

async function budget(door: Door, diary: Diary, year: number): Promise<void> {
  const { desk } = door;
  const estimate = valueOf(await desk.budget.estimate({ year }));
  const { balance, lines } = estimate;
  expect(balance.difference).toBe(balance.funds - balance.expense);
  expect(lines.filter(({ direction }) => direction === "income").reduce((sum, { amount = 0 }) => sum + amount, 0)).toBe(balance.income);
  diary.budgetSheets = await generate(door, () => desk.budget.preview({ year }), BUDGET_SHEETS);
  const execution = valueOf(await desk.budget.previewExecution(year));
  valueOf(await desk.carryOut());
  diary.budget = [estimate, execution.year, execution.over];
}

function planOf(year: number, length: "long" | "short"): NarrativeSettings {
  return { kind: "plan", period: { scheme: "calendar", year }, length, areas: ["民主管理", "慰问帮扶", "文体活动"], unitKind: "学校", timetable: "table", ownPoints: [], problems: [] };
}

async function narrative(door: Door, diary: Diary, year: number): Promise<void> {
  const { desk, delivered } = door;
  valueOf(await desk.narrative.confirmGuidance([{ slot: "theory", words: "甲理论", source: "上级文件" }], ""));
  const period = { scheme: "calendar", year: year - 1 } as const;
  const offer = valueOf(await desk.narrative.offer({ kind: "summary", period }));
  expect(offer.guidance.confirmed).toBe(true);
  const plan = planOf(year, "long");
  diary.planSheets = await generate(door, () => desk.narrative.preview(plan), ["工作计划"]);
  const summary: NarrativeSettings = { ...plan, kind: "summary", period, areas: offer.areas, problems: offer.problems.slice(0, 1) };
  diary.summarySheets = await generate(door, () => desk.narrative.preview(summary), ["工作总结"]);
  for (const kind of ["plan", "summary"] as const) {
    expect(valueOf(await desk.narrative.wordFile(kind))).toMatch(/\.docx$/);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(delivered[delivered.length - 1]!.bytes) });
    expect(value).toMatch(kind === "plan" ? `${year}年工作计划` : `${year - 1}年工作总结`);
    diary[`${kind} in Word`] = value;
  }
  valueOf(await desk.narrative.calendarFile({ scheme: "calendar", year }));
  const calendar = new TextDecoder().decode(delivered[delivered.length - 1]!.bytes);
  expect(calendar.match(/BEGIN:VEVENT/g)!.length).toBeGreaterThan(5);
  diary.guidance = offer;
}

/** Only who has the file at hand can copy it. */
async function copies(door: Door, year: number): Promise<void> {
  if (!door.desk.abilities.copies) return;
  const open = await door.book();
  valueOf(await door.desk.copies.masked());
  expect(valueOf(await door.desk.copies.nextYear(year)).kept).not.toEqual([]);
  const [masked, next] = await Promise.all(door.delivered.slice(-2).map(async ({ bytes }) => valueOf(await (await DOORS.file(bytes)).desk.overview())));
  expect(masked!.unit.year).toBe(year - 1);
  expect(next!.unit.year).toBe(year);
  expect(toldSheets(await door.book())).toEqual(toldSheets(open));
}

async function aYearsWork(door: Door): Promise<Diary> {
  const diary: Diary = {};
  const lastYear = await recognition(door, diary);
  await check(door, diary);
  await mends(door, diary);
  await texts(door, diary);
  await schedule(door, diary, lastYear + 1);
  await budget(door, diary, lastYear + 1);
  await undone(door, lastYear + 1);
  await narrative(door, diary, lastYear + 1);
  await copies(door, lastYear + 1);
  const again = valueOf(await (await door.again()).overview());
  expect(again).toEqual(valueOf(await door.desk.overview()));
  expect(again.sheets.filter(({ generated }) => generated).map(({ name }) => name)).toEqual(expect.arrayContaining([...CHECK_SHEETS, ...SCHEDULE_SHEETS, ...BUDGET_SHEETS, "工作计划", "工作总结"]));
  diary.book = [...toldSheets(await door.book())].filter(([name]) => name !== STATE_SHEET);
  return diary;
}

/** The Excel in memory takes its time: in a soak all of them go through it. */
const IN_EXCEL = drawn(Object.keys(LEDGERS), 3);

describe("every job of the desk", () => {
  it.each(Object.keys(LEDGERS))("comes out right, and behind every door the same: %s", async (name) => {
    const bytes = LEDGERS[name]!();
    const inMemory = await aYearsWork(await DOORS.memory(bytes));
    expect(await aYearsWork(await DOORS.file(bytes))).toEqual(inMemory);
    if (IN_EXCEL.includes(name)) expect(await aYearsWork(await DOORS.excel(bytes))).toEqual(inMemory);
  });
});
