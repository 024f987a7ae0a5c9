import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../../src/host/file";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { relationships, smallParts, zipped } from "../../fixtures/packages/package-parts";

/** An OLE file's first bytes and a directory with a stream of this name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, n) => bytes.set([letter.charCodeAt(0), 0], 1024 + n * 2));
  return bytes;
}

const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<a/>")])));

describe("what is no workbook we can read is told in one sentence with what to do", () => {
  it.each([
    ["an empty file", new Uint8Array(0), "empty", "“台账.xlsx”是空文件（0 字节）。请重新保存或另选一个文件。"],
    ["a workbook with a password", ole("EncryptedPackage"), "encrypted", "“台账.xlsx”有打开密码，读不了。请用 Excel 或 WPS 打开，取消密码后另存为 .xlsx 再试。"],
    ["an old workbook", ole("Workbook"), "oldFormat", "“台账.xlsx”是旧版表格（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。"],
    ["an old Word document", ole("WordDocument"), "notAWorkbook", "“台账.xlsx”是旧版 Word 文档，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。"],
    ["a text", strToU8("姓名,性别\n张三,女\n"), "notAWorkbook", "“台账.xlsx”是文本文件（如 .txt、.csv），不是 Excel 工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。"],
    ["a web page", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "oldFormat", "“台账.xlsx”其实是网页或 XML 格式的表格，只是扩展名像工作簿。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。"],
    ["a PDF", strToU8("%PDF-1.7"), "notAWorkbook", "“台账.xlsx”是 PDF，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0), "notAWorkbook", "“台账.xlsx”不是 Excel 工作簿，或已损坏。请选择 .xlsx 或 .xlsm 文件。"],
    ["a Word document", zipped({ "_rels/.rels": relationships(["rId1", "officeDocument", "word/document.xml"]), "word/document.xml": "<a/>" }), "notAWorkbook", "“台账.xlsx”是 Word 文档，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。"],
    ["a presentation", zipped({ "_rels/.rels": relationships(["rId1", "officeDocument", "ppt/presentation.xml"]), "ppt/presentation.xml": "<a/>" }), "notAWorkbook", "“台账.xlsx”是演示文稿，不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。"],
    ["a binary workbook", zipped({ "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.bin"]), "xl/workbook.bin": "x" }), "oldFormat", "“台账.xlsx”是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx 后再试。"],
    ["an OpenDocument table", zip("mimetype", "content.xml"), "oldFormat", "“台账.xlsx”是 OpenDocument 表格（.ods）。请打开后另存为 .xlsx 再试。"],
    ["an archive of workbooks", zip("附件/台账.xlsx", "说明.txt"), "notAWorkbook", "“台账.xlsx”是压缩包，里面有表格文件。请先解压，再选择其中的 .xlsx 文件。"],
    ["another archive", zip("a.txt"), "notAWorkbook", "“台账.xlsx”不是 Excel 工作簿。请选择 .xlsx 或 .xlsm 文件。"],
    ["a workbook cut off", fullWorkbook().subarray(0, 5000), "damaged", "“台账.xlsx”已损坏，读不出来。请用 Excel 或 WPS 打开并修复，另存为 .xlsx 后再试。"],
  ])("%s", (_, bytes, code, text) => {
    expect(readWorkbook(bytes, { name: "台账.xlsx" })).toEqual({ status: "refused", code, text });
  });

  it("speaks of this file where it has no name", () => {
    expect(readWorkbook(new Uint8Array(0))).toMatchObject({ text: "这个文件是空文件（0 字节）。请重新保存或另选一个文件。" });
  });
});

/** Has the archive's directory state another size for parts of such names. */
function stateSizes(bytes: Uint8Array, named: string, size: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50; ) {
    const name = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)).includes(named)) view.setUint32(at + 24, size, true);
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

describe("archives made to exhaust memory", () => {
  it("are refused by the share of air in a part, without inflating it", () => {
    const bomb = zipped({ ...smallParts({ 表一: "" }), "xl/media/image1.png": new Uint8Array(50_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(readWorkbook(bomb)).toMatchObject({ status: "refused", code: "tooLarge" });
  });

  it("are refused where a part states a size no workbook has", () => {
    const bytes = zipped(smallParts({ 表一: "" }));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 0x7fffffff, true);
    expect(readWorkbook(bytes)).toMatchObject({ status: "refused", code: "tooLarge" });
  });

  it("are refused where all parts together are more than a workbook holds, each being modest", () => {
    const modest = Object.fromEntries(Array.from({ length: 102 }, (_, n) => [`xl/media/image${n}.png`, `${n}`]));
    expect(readWorkbook(zipped({ ...smallParts({ 表一: "" }), ...modest })).status).toBe("read");
    const bytes = zipped({ ...smallParts({ 表一: "" }), ...modest });
    // Below the size from which the share of air counts.
    stateSizes(bytes, "xl/media/", 9_900_000);
    expect(readWorkbook(bytes)).toMatchObject({ status: "refused", code: "tooLarge" });
  });

  it("are refused where they have more parts than any office writes", () => {
    const parts = (count: number): Uint8Array => zipped({ ...smallParts({ 表一: "" }), ...Object.fromEntries(Array.from({ length: count }, (_, n) => [`x/${n}`, ""])) });
    expect(readWorkbook(parts(19_000)).status).toBe("read");
    expect(readWorkbook(parts(20_001))).toMatchObject({ status: "refused", code: "tooLarge" });
  });

  it("do no harm where they lie about their size", () => {
    const bytes = zipped(smallParts({ 表一: `<row r="1"><c r="A1"><v>${"1".repeat(100_000)}</v></c></row>` }));
    stateSizes(bytes, "sheet1", 300);
    expect(readWorkbook(bytes)).toMatchObject({ status: "read", book: { sheets: [], damage: [{ sheet: "表一" }] } });
  });

  it("do no harm by entities of entities", () => {
    const parts = smallParts({ 表一: "" });
    parts["xl/workbook.xml"] = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>${parts["xl/workbook.xml"]}`;
    expect(readWorkbook(zipped(parts))).toMatchObject({ status: "refused", code: "damaged" });
  });
});
