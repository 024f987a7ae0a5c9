/**
 * Files we produce, opened by programs that share no code with us: exceljs, read-excel-file and LibreOffice.
 */
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import readExcelFile from "read-excel-file/node";
import type { ChangeSet } from "../../../src/book";
import { findSheet, fromSerial } from "../../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../../src/host/file";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { generatedSheet, stateSheet } from "../../fixtures/packages/generated-sheet";
import { partChanges } from "../../fixtures/packages/part-differ";
import { smallParts, zipped } from "../../fixtures/packages/package-parts";

const NAME = "年度活动安排";

const CHANGES: ChangeSet = [
  { kind: "createSheet", sheet: generatedSheet() },
  { kind: "replaceSheet", sheet: stateSheet('{"schema":1}') },
  {
    kind: "patchSheet",
    sheet: NAME,
    operations: [
      { kind: "insertRows", at: 5, count: 1 },
      { kind: "setCell", row: 5, column: 2, cell: { value: "用户加的一行", style: "text" } },
      { kind: "moveRow", from: 7, to: 3 },
    ],
    styles: generatedSheet().styles,
  },
];


const SHARED_BOOKS = path.resolve(process.cwd(), "../shared/books");
const sharedBooks: readonly string[] = fs.existsSync(SHARED_BOOKS)
  ? fs.readdirSync(SHARED_BOOKS).filter((name) => name.endsWith(".xlsx"))
  : [];
if (sharedBooks.length === 0) console.info("../shared/books is absent: its workbooks are not written to");

const ORIGINALS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["a new workbook", blankWorkbook()],
  ["a full workbook", fullWorkbook()],
  ["a full workbook with macros", fullWorkbook(true)],
  ["a workbook saved by LibreOffice", new Uint8Array(fs.readFileSync(path.join(__dirname, "../../fixtures/packages/saved-by-libreoffice.xlsx")))],
  ["a small workbook", zipped(smallParts({ 表一: '<row r="1"><c r="A1"><v>1</v></c></row>' }))],
  ...sharedBooks.map((name) => [name, new Uint8Array(fs.readFileSync(path.join(SHARED_BOOKS, name)))] as const),
];

function produce(bytes: Uint8Array): Uint8Array {
  const result = applyChanges(bytes, CHANGES);
  if (result.status !== "applied") throw new Error(result.text);
  return result.bytes;
}

const ACTIVITIES = ["职工代表大会", "送温暖走访慰问困难职工，了解他们的生活情况，并做好登记", "=看起来像公式的文字", "用户加的一行", "三八妇女节活动"];

describe.each(ORIGINALS)("%s that we wrote to", (name, original) => {
  const produced = produce(original);

  it("is read by exceljs, dress and all", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(produced.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet(NAME)!;
    expect([4, 5, 6, 7, 8].map((row) => sheet.getCell(`C${row}`).value)).toEqual(ACTIVITIES);
    expect(sheet.getCell("B2").font).toMatchObject({ name: "黑体", size: 18, bold: true });
    expect(sheet.getCell("B2").isMerged).toBe(true);
    expect(sheet.getCell("E9").formula).toBe("SUM(E4:E8)");
    expect(sheet.getCell("G8").dataValidation).toMatchObject({ type: "list", formulae: ['"未开始,已完成,已取消"'] });
    expect(sheet.getCell("C8").note).toBe("依据见手册\n以当地现行文件为准");
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 3, showGridLines: false });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1 });
    // exceljs doesn't count chart sheets and so takes the names for another sheet's.
    if (!/^a full|LibreOffice$/.test(name)) expect(sheet.pageSetup).toMatchObject({ printArea: "B2:G9", printTitlesRow: "3:3" });
    expect(workbook.getWorksheet("_union_ledger")!.state).toBe("veryHidden");
  });

  it("is read by read-excel-file, with every sheet it had", async () => {
    const before = readWorkbook(original);
    const kept = before.status === "read" ? before.book.sheets.map(({ name }) => name) : [];
    const sheets = await readExcelFile(Buffer.from(produced));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining([...kept, NAME, "_union_ledger"]));
    const rows = sheets.find(({ sheet }) => sheet === NAME)!.data;
    expect(rows.slice(3, 8).map((row) => row[2])).toEqual(ACTIVITIES);
    expect(rows[3]![3]).toEqual(new Date(`${fromSerial(46_470, 1900)}T00:00:00.000Z`));
  });

  it("has every part it had, all but those that list sheets and styles to the byte", () => {
    const { removed, changed } = partChanges(original, produced);
    expect(removed).toEqual(removed.includes("xl/calcChain.xml") ? ["xl/calcChain.xml"] : []);
    const listing = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    expect(changed.filter((part) => !listing.includes(part))).toEqual([]);
  });

  it("has every value it had", () => {
    const before = readWorkbook(original);
    const after = readWorkbook(produced);
    if (before.status !== "read" || after.status !== "read") throw new Error("not read");
    for (const sheet of before.book.sheets) expect(findSheet(after.book, sheet.name)).toEqual(sheet);
  });
});

const hasLibreOffice = spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

(hasLibreOffice ? describe : describe.skip)(
  hasLibreOffice ? "LibreOffice" : "LibreOffice (soffice is not installed: not opened there)",
  () => {
    it("opens every file we wrote to and saves the same values", () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "union-ledger-"));
      try {
        const files = ORIGINALS.map(([, bytes], n) => {
          const file = path.join(folder, `${n}.xlsx`);
          fs.writeFileSync(file, produce(bytes));
          return file;
        });
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        execFileSync("soffice", [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "saved"), ...files], { stdio: "ignore" });
        files.forEach((file) => {
          const saved = readWorkbook(fs.readFileSync(path.join(folder, "saved", path.basename(file))));
          if (saved.status !== "read") throw new Error(saved.text);
          const sheet = findSheet(saved.book, NAME)!;
          expect(sheet.values.slice(3, 8).map((row) => row![2])).toEqual(ACTIVITIES);
          expect(sheet.values[8]![4]).toBe(5500);
          expect(sheet.formulas[8]![4]).toBe("SUM(E4:E8)");
          expect(sheet.hiddenRows).toEqual([0]);
          expect(sheet.hiddenColumns).toEqual([0]);
        });
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    }, 180_000);
  },
);
