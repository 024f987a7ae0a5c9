import fc from "fast-check";
import type { Change, Sheet } from "../../../src/book";
import { findSheet } from "../../../src/book";
import { applyChanges, readWorkbook } from "../../../src/host/file";
import { Package } from "../../../src/host/file/package";
import { fullWorkbook } from "../../fixtures/packages/full-workbook";
import { MAIN, smallParts, worksheet, zipped } from "../../fixtures/packages/package-parts";
import { partChanges } from "../../fixtures/packages/part-differ";

type Cells = Extract<Change, { kind: "setCells" }>["cells"];

const set = (sheet: string, cells: Cells): Change => ({ kind: "setCells", sheet, cells });

function applied(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const result = applyChanges(bytes, changes, { name: "台账.xlsx" });
  if (result.status !== "applied") throw new Error(result.text);
  return result.bytes;
}

function sheetIn(bytes: Uint8Array, name: string): Sheet {
  const result = readWorkbook(bytes);
  if (result.status !== "read") throw new Error(result.text);
  return findSheet(result.book, name)!;
}

const partOf = (bytes: Uint8Array, part: string): string => Package.open(bytes).requiredText(part);

/** A workbook of one sheet 表一 with this worksheet part. */
function workbookOf(xml: string): Uint8Array {
  return zipped({ ...smallParts({ 表一: "" }), "xl/worksheets/sheet1.xml": xml });
}

function patchedXml(xml: string, cells: Cells): string {
  return partOf(applied(workbookOf(xml), set("表一", cells)), "xl/worksheets/sheet1.xml");
}

describe("setting single cells of a user's sheet", () => {
  const before = fullWorkbook();
  const after = applied(before, set("台账", [{ row: 1, column: 2, value: 5 }, { row: 2, column: 1, value: "改了 & 换了" }]));

  it("touches that sheet's part and the word to calculate, nothing else", () => {
    expect(partChanges(before, after)).toEqual({ added: [], removed: [], changed: ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] });
    expect(partOf(after, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("keeps style and place, and every byte of the other rows", () => {
    const xml = partOf(after, "xl/worksheets/sheet1.xml");
    const was = partOf(before, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="C2" s="2"><v>5</v></c>');
    expect(xml).toContain('<c r="B3" t="inlineStr"><is><t xml:space="preserve">改了 &amp; 换了</t></is></c>');
    const rowsAround = (text: string): readonly string[] => [text.slice(0, text.indexOf('<row r="2"')), text.slice(text.indexOf('<row r="4"'))];
    expect(rowsAround(xml)).toEqual(rowsAround(was));
  });

  it("drops the order of calculation where a formula goes or comes", () => {
    const gone = applied(before, set("台账", [{ row: 3, column: 3, value: 7 }]));
    expect(partChanges(before, gone).removed).toEqual(["xl/calcChain.xml"]);
    expect(partOf(gone, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partOf(gone, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    const come = applied(before, set("台账", [{ row: 9, column: 0, value: 3, formula: "1+2" }]));
    expect(partChanges(before, come).removed).toEqual(["xl/calcChain.xml"]);
    expect(sheetIn(come, "台账").formulas[9]).toEqual(["1+2"]);
  });

  it("writes out a shared formula whose master goes", () => {
    const xml = partOf(applied(before, set("台账", [{ row: 1, column: 3, value: 1 }])), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="D2" s="2"><v>1</v></c>');
    expect(xml).toContain('<c r="D3" s="2"><f>SUM(C$2:C3)</f><v>2000.5</v></c>');
  });

  it("leaves a shared formula shared where a follower goes", () => {
    const xml = partOf(applied(before, set("台账", [{ row: 2, column: 3, value: 1 }])), "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<f t="shared" ref="D2:D4" si="0">SUM(C$2:C2)</f>');
    expect(xml).toContain('<f t="shared" si="0"/>');
  });

  it.each([
    ["a number", 1.25, 1.25],
    ["a text", "甲", "甲"],
    ["a text that looks like a formula", "=1+1", "=1+1"],
    ["a text that begins with @", "@某", "@某"],
    ["a text with what looks escaped", "a_x000D_b", "a_x000D_b"],
    ["a text with control characters", "a\u0000\u000bb", "ab"],
    ["line ends of all kinds", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["blanks around", "  甲 ", "  甲 "],
    ["true", true, true],
    ["an error", { error: "#N/A" }, { error: "#N/A" }],
    ["nothing", null, null],
    ["no finite number", Number.NaN, { error: "#NUM!" }],
  ])("writes %s", (_, value, read) => {
    const bytes = applied(before, set("台账", [{ row: 1, column: 1, value }]));
    expect(sheetIn(bytes, "台账").values[1]![1]).toEqual(read);
    expect(sheetIn(bytes, "台账").formulas[1]![1]).toBeUndefined();
  });

  it("marks a text that looks like a formula, so that editing it keeps it a text", () => {
    const bytes = applied(before, set("台账", [{ row: 1, column: 2, value: "=1+1" }]));
    const index = Number(/<c r="C2" s="(\d+)"/.exec(partOf(bytes, "xl/worksheets/sheet1.xml"))![1]);
    const xfs = /<cellXfs.*<\/cellXfs>/.exec(partOf(bytes, "xl/styles.xml"))![0].match(/<xf [^>]*>/g)!;
    expect(xfs[index]).toBe('<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>');
  });
});

describe("cells that were not there", () => {
  const rows =
    '<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row><row r="5" s="3" customFormat="1"/><row r="7"><c r="A7"><v>1</v></c></row>';
  const sheet = worksheet(rows, '<dimension ref="A2:B7"/><cols><col min="4" max="6" width="9" style="2"/></cols>');

  it("come in order, before, between and behind what is there", () => {
    const xml = patchedXml(sheet, [
      { row: 6, column: 3, value: 9 },
      { row: 0, column: 0, value: 1 },
      { row: 1, column: 0, value: 2 },
      { row: 1, column: 2, value: 3 },
      { row: 3, column: 1, value: 4 },
      { row: 8, column: 1, value: 5 },
      { row: 8, column: 0, value: 6 },
    ]);
    expect(Array.from(xml.matchAll(/<(?:row|c) r="(\w+)"/g), (match) => match[1])).toEqual([
      "1", "A1", "2", "A2", "B2", "C2", "4", "B4", "5", "7", "A7", "D7", "9", "A9", "B9",
    ]);
    expect(xml).toContain('<dimension ref="A1:D9"/>');
    expect(xml).not.toContain("spans");
  });

  it("take the style of their row, else of their column", () => {
    const xml = patchedXml(sheet, [{ row: 4, column: 3, value: 1 }, { row: 6, column: 3, value: 2 }, { row: 9, column: 5, value: 3 }, { row: 9, column: 6, value: 4 }]);
    expect(xml).toContain('<c r="D5" s="3"><v>1</v></c>');
    expect(xml).toContain('<c r="D7" s="2"><v>2</v></c>');
    expect(xml).toContain('<c r="F10" s="2"><v>3</v></c><c r="G10"><v>4</v></c>');
  });

  it("find their place where rows and cells have no addresses", () => {
    const xml = worksheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    const bytes = applied(workbookOf(xml), set("表一", [{ row: 0, column: 1, value: "乙" }, { row: 1, column: 3, value: 4 }, { row: 2, column: 0, value: 5 }]));
    expect(sheetIn(bytes, "表一").values).toEqual([[1, "乙"], [3, null, null, 4], [5]]);
  });

  it("open an empty sheet", () => {
    const xml = `<worksheet xmlns="${MAIN}"><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/></worksheet>`;
    expect(patchedXml(xml, [{ row: 0, column: 0, value: 1 }])).toContain('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins');
  });

  it("are written with the part's own prefix", () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" s="1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const changed = patchedXml(xml, [{ row: 0, column: 0, value: 2, formula: "1+1" }, { row: 0, column: 1, value: "甲" }]);
    expect(changed).toContain('<x:c r="A1" s="1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>');
  });
});

describe("cells that may not be set", () => {
  const refusal = (xml: string, cells: Cells): unknown => applyChanges(workbookOf(xml), [set("表一", cells)], { name: "台账.xlsx" });

  it("for they belong to an array formula", () => {
    const xml = worksheet('<row r="1"><c r="A1"><f t="array" ref="A1:A3">ROW(1:3)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
    expect(refusal(xml, [{ row: 1, column: 0, value: 1 }])).toMatchObject({ code: "unsupported", text: expect.stringContaining("A2 属于数组公式") as string });
    expect(refusal(xml, [{ row: 3, column: 0, value: 1 }])).toMatchObject({ status: "applied" });
  });

  it("for the sheet is protected and they are locked", () => {
    const xml = worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><v>1</v></c></row>', "", '<sheetProtection sheet="1"/>');
    expect(refusal(xml, [{ row: 0, column: 0, value: 2 }])).toEqual({
      status: "refused",
      code: "protected",
      text: "“台账.xlsx”的工作表“表一”受保护，A1 不能修改。请先在“审阅”里撤销工作表保护，保存后再试。",
    });
    expect(refusal(xml, [{ row: 0, column: 1, value: 2 }])).toMatchObject({ status: "applied" });
  });

  it("for they are the headings of a table", () => {
    const result = applyChanges(fullWorkbook(), [set("台账", [{ row: 0, column: 2, value: "钱" }])]);
    expect(result).toMatchObject({ code: "unsupported", text: expect.stringContaining("第 1 行") as string });
    expect(applyChanges(fullWorkbook(), [set("台账", [{ row: 0, column: 3, value: "钱" }])])).toMatchObject({ status: "applied" });
  });
});

describe("any cells on any sheet", () => {
  const cellOf = fc.record({ row: fc.nat(12), column: fc.nat(6), value: fc.oneof(fc.integer(), fc.boolean(), fc.string({ unit: "grapheme", minLength: 1 }), fc.constant(null)) });
  const cleaned = (value: unknown): unknown =>
    typeof value === "string"
      ? value.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "") || null
      : value;

  it("read as they were set, and the others as they were", () => {
    fc.assert(
      fc.property(fc.array(cellOf, { maxLength: 12 }), fc.array(cellOf, { minLength: 1, maxLength: 12 }), (first, second) => {
        const bytes = applied(applied(workbookOf(worksheet("")), set("表一", first)), set("表一", second));
        const expected = new Map([...first, ...second].map(({ row, column, value }) => [`${row} ${column}`, cleaned(value)]));
        const sheet = sheetIn(bytes, "表一");
        for (let row = 0; row < 14; row++) {
          for (let column = 0; column < 8; column++) {
            expect(sheet.values[row]?.[column] ?? null).toEqual(expected.get(`${row} ${column}`) ?? null);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
