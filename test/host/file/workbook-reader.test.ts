import type { Book, Sheet } from "../../../src/book";
import { JOURNAL_SHEET, RECOVERY_PREFIX } from "../../../src/book";
import { readWorkbook } from "../../../src/host/file";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { MAIN, OFFICE, relationships, smallParts, STYLES, worksheet, zipped } from "../../fixtures/packages/package-parts";

function bookOf(bytes: Uint8Array): Book {
  const result = readWorkbook(bytes);
  if (result.status !== "read") throw new Error(result.text);
  return result.book;
}

/** The only sheet of a workbook with these rows. */
function sheetOf(rows: string): Sheet {
  return bookOf(zipped(smallParts({ 表一: rows }))).sheets[0]!;
}

const row = (cells: string): string => `<row r="1">${cells}</row>`;
const text = (ref: string, value: string): string => `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe("a workbook that Excel wrote to", () => {
  const withSheets = (...names: readonly string[]): Uint8Array => zipped(smallParts(Object.fromEntries(names.map((name) => [name, '<row r="1"><c r="A1"><v>1</v></c></row>']))));

  it("is read without the sheets that the last write keeps for undoing", () => {
    const read = readWorkbook(withSheets("台账", `${RECOVERY_PREFIX}old_1`));
    expect(read.status === "read" && read.book.sheets.map(({ name }) => name)).toEqual(["台账"]);
  });

  it("is not read where the write broke off: it would be taken for whole, and put back later", () => {
    expect(readWorkbook(withSheets("台账", `${RECOVERY_PREFIX}old_1`, JOURNAL_SHEET), { name: "台账.xlsx" })).toMatchObject({ status: "refused", text: expect.stringMatching(/^“台账\.xlsx”在 Excel 里写入时中断过.*自动恢复原状/) as string });
  });
});

describe("values", () => {
  it.each([
    ["a number", '<c r="A1"><v>1.5</v></c>', 1.5],
    ["a number in scientific writing", '<c r="A1" t="n"><v>1E-3</v></c>', 0.001],
    ["an inline text", text("A1", "甲 &amp; 乙&#10;&lt;丙&gt;"), "甲 & 乙\n<丙>"],
    ["rich inline text without its phonetic run", '<c r="A1" t="inlineStr"><is><r><t>工</t></r><rPh sb="0" eb="1"><t>gong</t></rPh><r><t>会</t></r></is></c>', "工会"],
    ["an escaped character", text("A1", "一_x000D_二_x005F_x000D_三"), "一\r二_x000D_三"],
    ["a character beyond the basic plane", text("A1", "&#x20BB7;"), "𠮷"],
    ["true", '<c r="A1" t="b"><v>1</v></c>', true],
    ["false", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["the text of a formula", '<c r="A1" t="str"><f>B1</f><v>结果</v></c>', "结果"],
    ["an empty text as nothing", '<c r="A1" t="str"><f>B1</f><v></v></c>', null],
    ["CDATA", '<c r="A1" t="inlineStr"><is><t><![CDATA[a<b & c]]></t></is></c>', "a<b & c"],
    ["a value beside a comment", '<c r="A1"><!-- <v>9</v> --><v>3</v></c>', 3],
    ["what is no number under a number's type", '<c r="A1"><v>1,5</v></c>', "1,5"],
    ["a header called __proto__", text("A1", "__proto__"), "__proto__"],
    ["attributes in single quotes", "<c r='A1' t='b'><v>1</v></c>", true],
  ])("reads %s", (_, cell, value) => {
    expect(sheetOf(row(cell + '<c r="B1"><v>0</v></c>')).values[0]![0]).toEqual(value);
  });

  it("reads shared strings in runs, without phonetics", () => {
    const [ledger] = bookOf(fullWorkbook()).sheets;
    expect(ledger!.values.map((cells) => cells![1])).toEqual(["事项", "三八 插花", "慰问张三", "一行\r\n二行"]);
  });

  it("places rows and cells without addresses one after the other", () => {
    const sheet = sheetOf('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c r="B5"><v>5</v></c></row>');
    expect(sheet.values).toEqual([[1, 2], undefined, undefined, [null, null, 3, 4], [null, 5]]);
  });

  it("takes the row from the cell where the row doesn't say", () => {
    expect(sheetOf('<row><c r="B3"><v>1</v></c></row>').values).toEqual([undefined, undefined, [null, 1]]);
  });

  it("ignores extensions inside cells", () => {
    expect(sheetOf(row('<c r="A1"><extLst><ext uri="x"><v>9</v></ext></extLst><v>1</v></c><c r="B1"><v>2</v></c>')).values).toEqual([[1, 2]]);
  });
});

describe("dates", () => {
  it("stay serial numbers with their formats, also those a file names by a Chinese edition's number", () => {
    const sheet = sheetOf(row('<c r="A1" s="1"><v>45292</v></c><c r="B1" s="3"><v>45292.5</v></c><c r="C1" s="4"><v>3</v></c>'));
    expect(sheet.values).toEqual([[45292, 45292.5, 3]]);
    expect(sheet.formats).toEqual([["yyyy/m/d", 'yyyy"年"m"月"d"日"', '0.0"人"']]);
  });

  it("written as text in strict workbooks become serial numbers", () => {
    const sheet = sheetOf(row('<c r="A1" t="d"><v>2024-01-01</v></c><c r="B1" t="d"><v>2024-01-01T12:00:00Z</v></c><c r="C1" t="d"><v>06:00:00</v></c><c r="D1" t="d"><v>2024-02-30</v></c>'));
    expect(sheet.values).toEqual([[45292, 45292.5, 0.25, "2024-02-30"]]);
    expect(sheet.formats).toEqual([["yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd"]]);
  });

  it("count from 1904 where the workbook says so", () => {
    const parts = smallParts({ 表一: row('<c r="A1" t="d"><v>2024-01-01</v></c>') });
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace("<sheets>", '<workbookPr date1904="true"/><sheets>');
    const book = bookOf(zipped(parts));
    expect(book.dateSystem).toBe(1904);
    expect(book.sheets[0]!.values).toEqual([[45292 - 1462]]);
  });
});

describe("formulas", () => {
  it("are kept beside their results, young functions under their plain names", () => {
    const sheet = sheetOf(row('<c r="A1"><f>_xlfn.IFS(B1&gt;0,"a")</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(C1:C9)</f><v>2</v></c>'));
    expect(sheet.formulas).toEqual([['IFS(B1>0,"a")', "SUM(C1:C9)"]]);
    expect(sheet.values).toEqual([[1, 2]]);
  });

  it("are written out where they are shared", () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">C1+$C$1+SUM(Z:Z)+别的!$D1+"C1"</f></c><c r="B1"><f t="shared" si="0"/></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>7</v></c></row>',
    );
    expect(sheet.formulas).toEqual([
      ['C1+$C$1+SUM(Z:Z)+别的!$D1+"C1"', 'D1+$C$1+SUM(AA:AA)+别的!$D1+"C1"'],
      [undefined, 'D2+$C$1+SUM(AA:AA)+别的!$D2+"C1"'],
    ]);
  });
});

describe("the sheet around its cells", () => {
  it("tells merges, hidden rows and columns, widths and heights", () => {
    const parts = smallParts({ 表一: "" });
    parts["xl/worksheets/sheet1.xml"] = worksheet(
      '<row r="1" hidden="1"><c r="D1"><v>1</v></c></row><row r="2" ht="30" customHeight="1"><c r="A2"><v>1</v></c></row><row r="9" hidden="1"/>',
      '<cols><col min="1" max="1" width="8.7109375" hidden="1"/><col min="3" max="16384" width="0"/></cols>',
      '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>',
    );
    const sheet = bookOf(zipped(parts)).sheets[0]!;
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(sheet.hiddenRows).toEqual([0]);
    expect(sheet.hiddenColumns).toEqual([0, 2, 3]);
    expect(sheet.columnWidths).toEqual([8, undefined, 0, 0]);
    expect(sheet.rowHeights).toEqual([undefined, 30]);
  });

  it("keeps the formats of blank forms, but not of a million blank rows", () => {
    const blank = '<row r="3"><c r="A3" s="1"/></row><row r="1048576"><c r="XFD1048576" s="1"/></row>';
    const sheet = sheetOf(row('<c r="A1"><v>1</v></c>') + blank);
    expect(sheet.values).toHaveLength(1);
    expect(sheet.formats).toEqual([undefined, undefined, ["yyyy/m/d"]]);
  });

  it.each(["<sheetData/>", "<sheetData />", "<sheetData></sheetData>"])("reads %s as empty", (empty) => {
    const parts = smallParts({ 表一: "" });
    parts["xl/worksheets/sheet1.xml"] = `<worksheet xmlns="${MAIN}">${empty}</worksheet>`;
    expect(bookOf(zipped(parts)).sheets[0]!.values).toEqual([]);
  });

  it("leaves out chart sheets and keeps the order and visibility of the others", () => {
    expect(bookOf(fullWorkbook()).sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["台账", "visible"],
      ["透视", "visible"],
      ["选项", "hidden"],
      ["内部", "veryHidden"],
    ]);
  });
});

describe("odd but legal packages", () => {
  it("with a namespace prefix on every element", () => {
    const parts = smallParts({ 表一: "" });
    const prefixed = (xml: string): string =>
      xml.replace(/<(\/?)(\w+)(?=[\s/>])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=").replace(/xmlns:r=/, "xmlns:rel=").replace(/r:id=/g, "rel:id=");
    parts["xl/workbook.xml"] = prefixed(parts["xl/workbook.xml"]!);
    parts["xl/styles.xml"] = prefixed(STYLES);
    parts["xl/worksheets/sheet1.xml"] = prefixed(worksheet(row(`<c r="A1" s="1"><f>1+1</f><v>2</v></c>${text("B1", "甲")}`)));
    const sheet = bookOf(zipped(parts)).sheets[0]!;
    expect(sheet.values).toEqual([[2, "甲"]]);
    expect(sheet.formats).toEqual([["yyyy/m/d"]]);
    expect(sheet.formulas).toEqual([["1+1"]]);
  });

  it("in strict OOXML", () => {
    const parts = smallParts({ 表一: row('<c r="A1"><v>1</v></c>') });
    for (const name of Object.keys(parts)) {
      parts[name] = parts[name]!.split(MAIN).join("http://purl.oclc.org/ooxml/spreadsheetml/main").split(OFFICE).join("http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    expect(bookOf(zipped(parts)).sheets[0]!.values).toEqual([[1]]);
  });

  it.each(["utf-16le", "utf-16be"])("with parts in %s", (encoding) => {
    const parts: Record<string, string | Uint8Array> = smallParts({ 表一: "" });
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet(row(text("A1", "甲")))}`;
    const bytes = new Uint8Array(xml.length * 2);
    const view = new DataView(bytes.buffer);
    Array.from(xml).forEach((letter, n) => view.setUint16(n * 2, letter.charCodeAt(0), encoding === "utf-16le"));
    parts["xl/worksheets/sheet1.xml"] = bytes;
    expect(bookOf(zipped(parts)).sheets[0]!.values).toEqual([["甲"]]);
  });

  it("with unusual part names, absolute targets and percent codes", () => {
    const parts = smallParts({ 表一: row('<c r="A1"><v>1</v></c>') });
    parts["xl/Sheets and more/第一.xml"] = parts["xl/worksheets/sheet1.xml"]!;
    delete parts["xl/worksheets/sheet1.xml"];
    parts["xl/_rels/workbook.xml.rels"] = relationships(["rId1", "worksheet", "/XL/Sheets%20and%20more/%E7%AC%AC%E4%B8%80.xml"]);
    expect(bookOf(zipped(parts)).sheets[0]!.values).toEqual([[1]]);
  });

  it("without styles and shared strings", () => {
    const parts = smallParts({ 表一: row('<c r="A1" s="5"><v>1</v></c>') });
    delete parts["xl/styles.xml"];
    expect(bookOf(zipped(parts)).sheets[0]!.values).toEqual([[1]]);
  });
});

describe("damage", () => {
  const good = row('<c r="A1"><v>1</v></c>');
  it.each([
    ["cut off", `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1`],
    ["with a row out of bounds", worksheet('<row r="1048577"><c><v>1</v></c></row>')],
    ["with a column out of bounds", worksheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')],
    ["with a document type", `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(good)}`],
    ["with crossed tags around its cells", worksheet(good, "<sheetViews><a></sheetViews>")],
    ["that is no XML", "PK"],
  ])("of a sheet %s leaves the others readable", (_, damaged) => {
    const parts = smallParts({ 好表: good, 坏表: good });
    parts["xl/worksheets/sheet2.xml"] = damaged;
    const book = bookOf(zipped(parts));
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(["好表"]);
    expect(book.damage).toEqual([{ sheet: "坏表", text: expect.stringContaining("坏表") as string }]);
  });

  it("of a missing sheet is named", () => {
    const parts = smallParts({ 好表: good, 缺表: good });
    delete parts["xl/worksheets/sheet2.xml"];
    expect(bookOf(zipped(parts)).damage[0]!.text).toContain("“缺表”在文件里找不到");
  });

  it("of lost texts is counted and the sheet still read", () => {
    const book = bookOf(zipped(smallParts({ 表一: row('<c r="A1" t="s"><v>7</v></c><c r="B1"><v>2</v></c>') })));
    expect(book.sheets[0]!.values).toEqual([[null, 2]]);
    expect(book.damage[0]!.text).toContain("有 1 个单元格的文字丢失");
  });

  it("is told where formulas have no result, not where the result is an empty text", () => {
    const cells = '<c r="A1"><f>B1*2</f></c><c r="B1"><v>2</v></c><c r="C1" t="str"><f>IF(B1>9,"多","")</f></c><c r="D1"><f>B1</f><v>2</v></c>';
    const book = bookOf(zipped(smallParts({ 表一: row(cells.replace(">9", "&gt;9")) })));
    expect(book.sheets[0]!.values).toEqual([[null, 2, null, 2]]);
    expect(book.damage).toEqual([{ sheet: "表一", text: expect.stringContaining("有 1 个公式还没有算出结果") as string }]);
  });

  it("of the styles leaves the values", () => {
    const parts = smallParts({ 表一: good });
    parts["xl/styles.xml"] = "<styleSheet>";
    const book = bookOf(zipped(parts));
    expect(book.sheets[0]!.values).toEqual([[1]]);
    expect(book.damage[0]!.text).toContain("样式");
  });

  it("of the workbook part is a refusal", () => {
    const parts = smallParts({ 表一: good });
    parts["xl/workbook.xml"] = "<workbook";
    expect(readWorkbook(zipped(parts), { name: "台账.xlsx" })).toEqual({
      status: "refused",
      code: "damaged",
      text: "“台账.xlsx”已损坏，读不出来。请用 Excel 或 WPS 打开并修复，另存为 .xlsx 后再试。",
    });
  });

  it("of shared strings is a refusal, for no sheet would say anything", () => {
    const parts = smallParts({ 表一: good });
    parts["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}"><si><t>甲`;
    parts["xl/_rels/workbook.xml.rels"] = relationships(["rId1", "worksheet", "worksheets/sheet1.xml"], ["rId2", "sharedStrings", "sharedStrings.xml"]);
    expect(readWorkbook(zipped(parts))).toMatchObject({ status: "refused", code: "damaged" });
  });
});

describe("a large sheet", () => {
  it("is read in steps, every row of it", () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>${n}</v></c></row>`);
    const sheet = sheetOf(rows.join(""));
    expect(sheet.values).toHaveLength(5000);
    expect(sheet.values[4999]).toEqual([4999]);
  });
});
