/** @jest-environment-options {"globalsCleanup": "off"} */
import type { ChangeSet } from "../../../src/book";
import { blankWorkbook, FileHost } from "../../../src/host/file";
import type { WorkbookDesk } from "../../../src/jobs/workbook-desk";
import { generatedSheet, stateSheet } from "../../fixtures/packages/generated-sheet";
import type { DescribedSheet } from "./described-sheet";
import { describeExcelSheet } from "./excel-description";
import { describeFileSheet, openFile } from "./file-description";
import type { OpenedExcel } from "./open-excel";
import { deskOn, done, openExcel, SETTINGS } from "./open-excel";
import { GENERATED, write } from "./small-workbook";

function newFile(): FileHost {
  return new FileHost({ name: "台帐.xlsx", bytes: blankWorkbook(), save: () => Promise.resolve({ status: "saved" }) });
}

/** What a cell says beside the font every cell has anyway: 宋体 of 11 points in a file, nothing in the Excel in memory. */
function withoutUsualFont(described: DescribedSheet): DescribedSheet {
  const cells = Object.entries(described.cells).map(([place, cell]) => {
    const { font, size } = cell.style;
    return [place, { ...cell, style: { ...cell.style, font: font === "宋体" ? undefined : font, size: size === 11 ? undefined : size } }] as const;
  });
  return { ...described, cells: Object.fromEntries(cells) };
}

async function expectSame({ office }: OpenedExcel, file: FileHost): Promise<number> {
  const opened = await openFile(file.bytes);
  const names = opened.workbook.worksheets.map(({ name }) => name);
  for (const name of names) expect(withoutUsualFont(describeExcelSheet(office.workbook, name))).toEqual(withoutUsualFont(describeFileSheet(opened, name)));
  expect(office.gaps).toEqual([]);
  return names.length;
}

async function writeFile(file: FileHost, changes: ChangeSet): Promise<void> {
  const read = await file.read();
  if (read.status !== "read") throw new Error(read.text);
  expect(await file.write(changes, { basedOn: read.revision })).toMatchObject({ status: "written" });
}

const CREATE: ChangeSet = [
  { kind: "createSheet", sheet: generatedSheet() },
  { kind: "replaceSheet", sheet: stateSheet("{}") },
];
const { charts = [], ...dress } = generatedSheet().dress;

describe("what Excel has is what the file holds, in every member of a sheet", () => {
  it.each<[string, ChangeSet]>([
    ["a new sheet", []],
    [
      "a patched one",
      [
        {
          kind: "patchSheet",
          sheet: GENERATED,
          operations: [
            { kind: "insertRows", at: 5, count: 1 },
            { kind: "deleteRows", at: 3, count: 1 },
            { kind: "setCell", row: 5, column: 2, cell: { value: "1月5日", style: "text", link: { sheet: GENERATED, cell: "B2" } } },
            { kind: "setCell", row: 7, column: 4, cell: { value: 0, formula: "SUM(E4:E7)" } },
            { kind: "setRow", row: 4, height: 40, hidden: true },
            { kind: "setColumn", column: 3, width: 20, hidden: true },
          ],
          styles: generatedSheet().styles,
          dress: { ...dress, tabColour: "00B050", names: [], charts: [...charts, { ...charts[0]!, key: "lines", kind: "line" }], freeze: { rows: 3, columns: 0 } },
        },
      ],
    ],
  ])("%s", async (_name, changes) => {
    const excel = await openExcel();
    const file = newFile();
    for (const set of [CREATE, ...(changes.length > 0 ? [changes] : [])]) {
      await write(excel, set);
      await writeFile(file, set);
    }
    expect(await expectSame(excel, file)).toBe(2);
  });

  it("the sample ledger with the year's budget and its charts in it", async () => {
    const excel = await openExcel();
    const file = newFile();
    for (const desk of [excel.desk, deskOn(file)]) {
      done(await desk.startLedger("sample", 2026));
      done(await desk.budget.preview({ year: 2027 }));
      done(await desk.carryOut());
    }
    expect(excel.office.workbook.sheets.flatMap((sheet) => sheet.charts).length).toBeGreaterThan(0);
    expect(await expectSame(excel, file)).toBeGreaterThan(10);
  }, 240_000);

  it("the sample ledger with the year's schedule in it, and again without the festivals", async () => {
    const excel = await openExcel();
    const file = newFile();
    const generate = async (desk: WorkbookDesk, festivals: boolean): Promise<void> => {
      done(await desk.schedule.preview({ ...SETTINGS, sources: { ...SETTINGS.sources, festivals } }));
      done(await desk.carryOut());
    };
    const desks = [excel.desk, deskOn(file)];
    for (const desk of desks) {
      done(await desk.startLedger("sample", 2026));
      await generate(desk, true);
      await generate(desk, false);
    }
    expect(await expectSame(excel, file)).toBeGreaterThan(10);
  }, 240_000);
});
