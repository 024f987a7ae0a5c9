/** @jest-environment-options {"globalsCleanup": "off"} */
import { STATE_SHEET } from "../../../src/book";
import type { ScheduleSettings } from "../../../src/jobs/desk";
import type { WorkbookDesk } from "../../../src/jobs/workbook-desk";
import { describeExcelSheet } from "./excel-description";
import { describeMemorySheet } from "./memory-description";
import type { OpenedExcel, Twin } from "./open-excel";
import { done, openSample, openTwin, SETTINGS } from "./open-excel";
import { stateOf } from "./small-workbook";

async function generate(desk: WorkbookDesk, settings: ScheduleSettings = SETTINGS): Promise<void> {
  done(await desk.schedule.preview(settings));
  done(await desk.carryOut());
}

function expectTwins({ office }: OpenedExcel, twin: Twin): void {
  expect(office.gaps).toEqual([]);
  expect(office.workbook.sheets.map(({ name }) => name).filter((name) => !name.startsWith(`${STATE_SHEET}_`))).toEqual(twin.workbook.book.sheets.map(({ name }) => name));
  for (const { name } of twin.workbook.book.sheets) {
    if (!twin.workbook.appearances.has(name)) continue;
    expect(describeExcelSheet(office.workbook, name)).toEqual(describeMemorySheet(twin.workbook, name, twin.styles));
  }
}

describe("the schedule, generated into the open workbook", () => {
  it("is what the memory host has of the same job, in every member of a sheet", async () => {
    const excel = await openSample();
    const { twin, desk } = await openTwin(excel);
    await generate(excel.desk);
    await generate(desk);
    expect(twin.workbook.appearances.size).toBeGreaterThanOrEqual(3);
    expectTwins(excel, twin);
  });

  it("is taken back whole: values, formulas, looks, rules, print set-up, charts and names are what they were", async () => {
    const excel = await openSample();
    await generate(excel.desk);
    const before = stateOf(excel.office).seen;
    await generate(excel.desk, { ...SETTINGS, sources: { ...SETTINGS.sources, festivals: false } });
    expect(stateOf(excel.office).seen).not.toBe(before);
    done(await excel.desk.undo());
    expect(stateOf(excel.office)).toEqual({ seen: before, leftovers: [] });
  });

  it("is patched as the memory host patches it: rows that go, rows that come again, a cell of the user's", async () => {
    const excel = await openSample();
    const { twin, desk } = await openTwin(excel);
    await generate(excel.desk);
    await generate(desk);
    for (const festivals of [false, true]) {
      const settings = { ...SETTINGS, sources: { ...SETTINGS.sources, festivals } };
      await generate(excel.desk, settings);
      await generate(desk, settings);
      expect(excel.office.used).toContain("Range.Delete()");
      expectTwins(excel, twin);
      excel.office.type("年度活动安排", 6, 4, "我们自己定");
      twin.edit([{ kind: "setCells", sheet: "年度活动安排", cells: [{ row: 6, column: 4, value: "我们自己定" }] }]);
    }
    expect(excel.office.used).toContain("Range.Insert()");
  });
});
