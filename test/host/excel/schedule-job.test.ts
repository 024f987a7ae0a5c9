/** @jest-environment-options {"globalsCleanup": "off"} */
import { STATE_SHEET } from "../../../src/book";
import type { ScheduleSettings } from "../../../src/jobs/desk";
import type { WorkbookDesk } from "../../../src/jobs/workbook-desk";
import { describeExcelSheet } from "./excel-description";
import { describeMemorySheet } from "./memory-description";
import type { OpenedExcel, Twin } from "./open-excel";
import { done, openSample, openTwin, SETTINGS } from "./open-excel";

async function generate(desk: WorkbookDesk, settings: ScheduleSettings = SETTINGS): Promise<void> {
  done(await desk.previewSchedule(settings));
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
});
