import type { Change, ChangeSet, Sheet } from "../../../src/book";
import { findSheet, valueAt } from "../../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../../src/host/file";
import { Package } from "../../../src/host/file/package";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { generatedSheet, stateSheet } from "../../fixtures/packages/generated-sheet";
import { MAIN, OFFICE, relationships, smallParts, STYLES, worksheet, zipped } from "../../fixtures/packages/package-parts";
import { partChanges } from "../../fixtures/packages/part-differ";

function applied(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const result = applyChanges(bytes, changes, { name: "台账.xlsx" });
  if (result.status !== "applied") throw new Error(result.text);
  return result.bytes;
}

const refusalOf = (bytes: Uint8Array, ...changes: ChangeSet): unknown => applyChanges(bytes, changes, { name: "台账.xlsx" });

function sheetIn(bytes: Uint8Array, name: string): Sheet {
  const result = readWorkbook(bytes);
  const sheet = result.status === "read" ? findSheet(result.book, name) : undefined;
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const partOf = (bytes: Uint8Array, part: string): string => Package.open(bytes).requiredText(part);

/** A sheet's relationships come with its first companion. */
const CHART_PARTS = ["xl/drawings/drawing3.xml", "xl/worksheets/_rels/sheet2.xml.rels", "xl/charts/chart3.xml", "xl/drawings/_rels/drawing3.xml.rels"];

describe("creating a sheet", () => {
  const before = fullWorkbook();
  const after = applied(before, { kind: "createSheet", sheet: generatedSheet(), after: "台账" });

  it("leaves every other part as it was, byte for byte", () => {
    expect(partChanges(before, after)).toEqual({
      added: [
        "xl/worksheets/sheet2.xml",
        ...CHART_PARTS,
        "xl/comments2.xml",
        "xl/drawings/vmlDrawing2.vml",
      ],
      removed: [],
      changed: ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"],
    });
  });

  it("only inserts into the parts it changes", () => {
    const pieces = (xml: string): string[] => xml.match(/<[^>]*>[^<]*/g) ?? [];
    for (const part of ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"]) {
      const now = pieces(partOf(after, part));
      let at = 0;
      for (const piece of pieces(partOf(before, part))) {
        at = now.indexOf(piece, at);
        expect(at).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("keeps the macros of an .xlsm", () => {
    const macros = fullWorkbook(true);
    const { changed, removed } = partChanges(macros, applied(macros, { kind: "createSheet", sheet: generatedSheet() }));
    expect(removed).toEqual([]);
    expect(changed).not.toContain("xl/vbaProject.bin");
  });

  it("puts it after its neighbour and counts what counts sheets anew", () => {
    const xml = partOf(after, "xl/workbook.xml");
    expect(Array.from(xml.matchAll(/<sheet name="([^"]*)"/g), (match) => match[1])).toEqual(["台账", "年度活动安排", "汇总图", "透视", "选项", "内部"]);
    expect(xml).toContain('activeTab="3" firstSheet="2"');
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="4">选项!$A$1:$B$9</definedName>');
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$D$4</definedName>');
    expect(xml).toContain('<definedName name="类别">选项!$A$1:$A$3</definedName>');
  });

  it("gives it an id no sheet had", () => {
    expect(partOf(after, "xl/workbook.xml")).toContain('name="年度活动安排" sheetId="9"');
  });

  it("writes values that read as they were given", () => {
    const sheet = sheetIn(after, "年度活动安排");
    const given = generatedSheet();
    given.rows.forEach((row, r) => row.cells.forEach((cell, c) => expect(valueAt(sheet, r, c)).toEqual(cell?.value ?? null)));
    expect(sheet.formulas[7]![4]).toBe("SUM(E4:E7)");
    expect(sheet.merges).toEqual(given.dress.merges);
    expect(sheet.hiddenRows).toEqual([0]);
    expect(sheet.hiddenColumns).toEqual([0]);
    expect(sheet.columnWidths).toEqual([8, 8, 36, 16, 12, 10, 10]);
    expect(sheet.rowHeights![1]).toBe(36);
    expect(sheet.formats[3]).toEqual([undefined, undefined, undefined, 'yyyy"年"m"月"d"日"', "#,##0.00"]);
  });

  it("names area, titles, filter and ranges", () => {
    const xml = partOf(after, "xl/workbook.xml");
    expect(xml).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'年度活动安排'!$B$2:$G$8</definedName>`);
    expect(xml).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="1">'年度活动安排'!$3:$3</definedName>`);
    expect(xml).toContain(`<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'年度活动安排'!$A$3:$G$7</definedName>`);
    expect(xml).toContain(`<definedName name="活动预算">'年度活动安排'!$E$4:$E$7</definedName>`);
  });

  it("frames all cells of a merge", () => {
    const xml = partOf(after, "xl/worksheets/sheet2.xml");
    const style = /<c r="B4" s="(\d+)"/.exec(xml)![1];
    expect(xml).toContain(`<c r="B5" s="${style}"/>`);
  });

  it("points at its notes by relative targets", () => {
    const rels = partOf(after, "xl/worksheets/_rels/sheet2.xml.rels");
    expect(rels).toContain('Target="../comments2.xml"');
    expect(rels).toContain('Target="../drawings/vmlDrawing2.vml"');
  });

  it("never makes a formula of a text", () => {
    const xml = partOf(after, "xl/worksheets/sheet2.xml");
    expect(xml.match(/<f>/g)).toHaveLength(1);
    const style = Number(/<c r="C5" s="(\d+)"/.exec(xml)![1]);
    expect(partOf(after, "xl/styles.xml").match(/<xf [^>]*>/g)![style + 1]).toContain('quotePrefix="1"');
  });

  it("estimates the height of wrapped rows that name none", () => {
    expect(partOf(after, "xl/worksheets/sheet2.xml")).toMatch(/<row r="4" ht="3\d"/);
  });

  it("does not ask for a calculation, nor touch its chain: nothing could depend on the sheet", () => {
    expect(partOf(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029"/>');
  });

  it("works with a prefix on every element, in strict OOXML and without styles", () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const prefixed = smallParts({ 表一: rows });
    for (const part of ["xl/workbook.xml", "xl/styles.xml"]) {
      prefixed[part] = prefixed[part]!.replace(/<(\/?)(\w+)(?=[\s/>])/g, "<$1x:$2").replace("xmlns=", "xmlns:x=").replace("xmlns:r=", "xmlns:q=").replace(/r:id=/g, "q:id=");
    }
    const strict = smallParts({ 表一: rows });
    for (const name of Object.keys(strict)) {
      strict[name] = strict[name]!.split(MAIN).join("http://purl.oclc.org/ooxml/spreadsheetml/main").split(OFFICE).join("http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    const withoutStyles = smallParts({ 表一: rows });
    withoutStyles["xl/_rels/workbook.xml.rels"] = relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]);
    delete withoutStyles["xl/styles.xml"];
    const withLostStyles = smallParts({ 表一: rows });
    delete withLostStyles["xl/styles.xml"];
    for (const parts of [prefixed, strict, withoutStyles, withLostStyles]) {
      const made = applied(zipped(parts), { kind: "createSheet", sheet: generatedSheet() });
      expect(sheetIn(made, "表一").values).toEqual([[1]]);
      expect(sheetIn(made, "年度活动安排").values[1]![1]).toBe("2027年工会活动安排");
      expect(sheetIn(made, "年度活动安排").formats[3]![4]).toBe("#,##0.00");
    }
    const made = applied(zipped(strict), { kind: "createSheet", sheet: generatedSheet() });
    expect(partOf(made, "xl/worksheets/sheet2.xml")).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
    expect(partOf(made, "xl/worksheets/sheet2.xml")).not.toContain(MAIN);
  });

  it("is refused in a workbook whose structure is locked", () => {
    const parts = smallParts({ 表一: "" });
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
    expect(refusalOf(zipped(parts), { kind: "createSheet", sheet: generatedSheet() })).toEqual({
      status: "refused",
      code: "protected",
      text: "“台账.xlsx”的结构受保护，不能增减工作表。请在“审阅”里点“保护工作簿”取消保护，保存后再试。",
    });
  });

  it.each(["台账", "内部", "a/b", "名".repeat(32), "'引号"])("is refused under the name %s", (name) => {
    expect(refusalOf(before, { kind: "createSheet", sheet: generatedSheet(name) })).toMatchObject({ status: "refused", code: "unsupported" });
  });

  it("warns where the workbook is signed", () => {
    const signed = zipped({ ...smallParts({ 表一: "" }), "_xmlsignatures/sig1.xml": "<Signature/>" });
    const result = applyChanges(signed, [{ kind: "createSheet", sheet: generatedSheet() }]);
    expect(result).toMatchObject({ status: "applied", warnings: [expect.stringContaining("数字签名")] });
  });
});

describe("a new workbook", () => {
  it("shows its first visible sheet in front", () => {
    const made = applied(
      blankWorkbook(),
      { kind: "replaceSheet", sheet: stateSheet("{}") },
      { kind: "createSheet", sheet: generatedSheet() },
    );
    expect(partOf(made, "xl/workbook.xml")).toContain('activeTab="1"');
    expect(sheetIn(made, "_union_ledger")).toMatchObject({ visibility: "veryHidden", values: [["{}"]] });
  });

  it("reads as a book without sheets before, and is refused without a visible one after", () => {
    expect(readWorkbook(blankWorkbook())).toEqual({ status: "read", book: { sheets: [], dateSystem: 1900, damage: [] } });
    expect(refusalOf(blankWorkbook(), { kind: "replaceSheet", sheet: stateSheet("{}") })).toMatchObject({ code: "unsupported" });
  });

  it("is made the same to the byte by the same changes", () => {
    const make = (): Uint8Array => applied(blankWorkbook(), { kind: "createSheet", sheet: generatedSheet() });
    expect(Buffer.compare(make(), make())).toBe(0);
  });
});

describe("replacing a sheet", () => {
  const first = applied(fullWorkbook(), { kind: "createSheet", sheet: generatedSheet() });

  it("with the same is the same again: no part is left over, no style added", () => {
    const again = applied(first, { kind: "replaceSheet", sheet: generatedSheet() });
    const { added, removed, changed } = partChanges(first, again);
    // Excel may have put the sheet's formulas into the chain meanwhile; it makes a new one.
    expect([added, removed]).toEqual([[], ["xl/calcChain.xml"]]);
    expect(changed).not.toContain("xl/styles.xml");
    expect(partOf(again, "xl/worksheets/sheet2.xml")).toBe(partOf(first, "xl/worksheets/sheet2.xml"));
    expect(partOf(again, "xl/comments2.xml")).toBe(partOf(first, "xl/comments2.xml"));
  });

  it("writes the record of ours without a word about calculation", () => {
    const written = applied(first, { kind: "replaceSheet", sheet: stateSheet("一") });
    const again = applied(written, { kind: "replaceSheet", sheet: stateSheet("二") });
    expect(partChanges(written, again)).toEqual({ added: [], removed: [], changed: ["xl/worksheets/sheet5.xml"] });
    expect(sheetIn(again, "_union_ledger").values).toEqual([["二"]]);
  });
});

describe("deleting a sheet", () => {
  const made = applied(fullWorkbook(), { kind: "createSheet", sheet: generatedSheet(), after: "台账" });
  const linked = applied(made, { kind: "setCells", sheet: "选项", cells: [{ row: 4, column: 0, value: 3000, formula: "年度活动安排!E4+台账!C2" }] });
  const deleted = applied(linked, { kind: "deleteSheet", sheet: "年度活动安排" });

  it("takes away what only it used", () => {
    expect(partChanges(made, deleted).removed).toEqual([
      "xl/calcChain.xml",
      "xl/worksheets/sheet2.xml",
      ...CHART_PARTS,
      "xl/comments2.xml",
      "xl/drawings/vmlDrawing2.vml",
    ]);
    const types = partOf(deleted, "[Content_Types].xml");
    expect(types).not.toContain("sheet2.xml");
    expect(types).not.toContain("comments2.xml");
  });

  it("leaves lost references where formulas pointed at it, and counts the rest anew", () => {
    expect(sheetIn(deleted, "选项").formulas[4]).toEqual(["#REF!+台账!C2"]);
    const xml = partOf(deleted, "xl/workbook.xml");
    expect(xml).toContain('localSheetId="3">选项!$A$1:$B$9');
    expect(xml).not.toContain("Print_Titles");
    expect(xml).toContain('activeTab="2" firstSheet="1"');
  });

  it("is refused for the last visible one", () => {
    const only = zipped(smallParts({ 表一: "" }));
    expect(refusalOf(only, { kind: "deleteSheet", sheet: "表一" })).toMatchObject({ code: "unsupported" });
  });

  it("is refused where there is none", () => {
    expect(refusalOf(made, { kind: "deleteSheet", sheet: "没有" })).toEqual({
      status: "refused",
      code: "missing",
      text: "“台账.xlsx”里没有工作表“没有”，可能已改名或删除。请重新读取后再试。",
    });
  });
});

describe("styles", () => {
  it("are appended, and those in use don't move", () => {
    const made = applied(fullWorkbook(), { kind: "createSheet", sheet: generatedSheet() });
    const now = partOf(made, "xl/styles.xml");
    const xfs = (xml: string): readonly string[] => /<cellXfs[^>]*>(.*?)<\/cellXfs>/.exec(xml)![1]!.match(/<xf .*?(?:\/>|<\/xf>)/g)!;
    expect(xfs(now).slice(0, 5)).toEqual(xfs(STYLES));
    expect(now).toContain(`<cellXfs count="${xfs(now).length}">`);
  });

  it("take font and size of the workbook where they name none", () => {
    const sheet = { ...generatedSheet(), styles: { ...generatedSheet().styles, head: { bold: true } } };
    const made = applied(fullWorkbook(), { kind: "createSheet", sheet });
    expect(partOf(made, "xl/styles.xml")).toContain('<font><b/><sz val="12"/><name val="等线"/></font>');
  });

  it("unknown by name are a defect", () => {
    const sheet = { ...generatedSheet(), styles: {} };
    expect(() => applied(fullWorkbook(), { kind: "createSheet", sheet })).toThrow(RangeError);
  });
});

describe("a text longer than a cell", () => {
  it("is refused with its place", () => {
    const sheet = { ...stateSheet("字".repeat(32_768)), name: "新表" };
    expect(refusalOf(fullWorkbook(), { kind: "createSheet", sheet })).toMatchObject({ text: expect.stringContaining("A1") as string });
  });
});

describe("what a patched part keeps", () => {
  it("comments, instructions and order of the user's workbook part", () => {
    const parts = smallParts({ 表一: "" });
    parts["xl/workbook.xml"] = `<?xml version="1.0"?><!-- 前 -->${parts["xl/workbook.xml"]!.replace("<sheets>", "<!-- 中 > --><sheets>")}`;
    const made = applied(zipped(parts), { kind: "createSheet", sheet: generatedSheet() });
    expect(partOf(made, "xl/workbook.xml").replace(/<!--.*?-->/g, "")).toContain('name="年度活动安排"');
    const raw = new TextDecoder().decode(Package.open(made).bytes("xl/workbook.xml"));
    expect(raw).toContain("<!-- 前 -->");
    expect(raw).toContain("<!-- 中 > --><sheets>");
  });

  it("sheets that a change set does not name", () => {
    const parts = smallParts({ 表一: "", 表二: "" });
    parts["xl/worksheets/sheet2.xml"] = worksheet('<row r="1"><c r="A1"><f>表一!A1</f></c></row>');
    const before = zipped(parts);
    const after = applied(before, { kind: "setCells", sheet: "表一", cells: [{ row: 0, column: 0, value: 1 }] });
    expect(partChanges(before, after).changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });
});

describe("odd packages that are written to", () => {
  const sheetPart = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');

  it.each([
    ["backslashes", "xl\\workbook.xml", "xl\\_rels\\workbook.xml.rels", "xl\\worksheets\\sheet1.xml", "worksheets/sheet1.xml"],
    ["capitals", "XL/Workbook.xml", "XL/_rels/Workbook.xml.rels", "XL/Worksheets/Sheet1.XML", "worksheets/sheet1.xml"],
    ["percent codes", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet%201.xml", "worksheets/sheet%201.xml"],
  ])("with %s in part names", (_, workbook, relations, sheet, target) => {
    const parts = smallParts({ 表一: "" });
    const odd: Record<string, string> = {
      "[Content_Types].xml": parts["[Content_Types].xml"]!,
      "_rels/.rels": parts["_rels/.rels"]!,
      [workbook]: parts["xl/workbook.xml"]!,
      [relations]: relationships(["rId1", "worksheet", target]),
      [sheet]: sheetPart,
    };
    const after = applied(
      zipped(odd),
      { kind: "createSheet", sheet: generatedSheet() },
      { kind: "setCells", sheet: "表一", cells: [{ row: 0, column: 0, value: "甲" }] },
    );
    expect(sheetIn(after, "表一").values).toEqual([["甲"]]);
    expect(sheetIn(after, "年度活动安排").values[1]![1]).toBe("2027年工会活动安排");
    const names = Package.open(after).entries.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.keys(odd)));
  });

  it("with parts in UTF-16, which become UTF-8", () => {
    const parts: Record<string, string | Uint8Array> = smallParts({ 表一: "" });
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${parts["xl/workbook.xml"] as string}`;
    parts["xl/workbook.xml"] = new Uint8Array(Uint16Array.from(Array.from(xml), (letter) => letter.charCodeAt(0)).buffer);
    const after = applied(zipped(parts), { kind: "createSheet", sheet: generatedSheet() });
    expect(partOf(after, "xl/workbook.xml")).toContain('<?xml version="1.0" encoding="UTF-8"?>');
  });

  it("are refused where they are shared workbooks with a log of changes", () => {
    const shared = zipped({ ...smallParts({ 表一: "" }), "xl/revisions/revisionHeaders.xml": "<headers/>" });
    expect(refusalOf(shared, { kind: "createSheet", sheet: generatedSheet() })).toMatchObject({ code: "unsupported", text: expect.stringContaining("共享工作簿") as string });
  });
});

describe("a name that the user has given to something else", () => {
  it("stays the user's; ours holds on our sheet", () => {
    const parts = smallParts({ 表一: "" });
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace("</workbook>", "<definedNames><definedName name=\"活动预算\">表一!$A$1</definedName></definedNames></workbook>");
    const once = applied(zipped(parts), { kind: "createSheet", sheet: generatedSheet() });
    const twice = applied(once, { kind: "replaceSheet", sheet: generatedSheet() });
    for (const bytes of [once, twice]) {
      const names = partOf(bytes, "xl/workbook.xml").match(/<definedName name="活动预算".*?<\/definedName>/g);
      expect(names).toEqual(expect.arrayContaining(['<definedName name="活动预算">表一!$A$1</definedName>', `<definedName name="活动预算" localSheetId="1">'年度活动安排'!$E$4:$E$7</definedName>`]));
      expect(names).toHaveLength(2);
    }
  });
});

describe("a formula whose value isn't known", () => {
  it("has the application calculate it", () => {
    const sheet = { ...stateSheet(""), name: "新表", rows: [{ cells: [{ value: null, formula: "1+1" }] }] };
    expect(partOf(applied(fullWorkbook(), { kind: "createSheet", sheet }), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});
