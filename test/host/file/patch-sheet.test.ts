import fc from "fast-check";
import type { Book, CellSpec, Change, PlacedSheet, Sheet, SheetOperation } from "../../../src/book";
import { findSheet, lineChangeOf, shiftBook } from "../../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../../src/host/file";
import { Package } from "../../../src/host/file/package";
import { fullWorkbook, fullWorkbookParts } from "../../fixtures/packages/full-workbook";
import { generatedSheet } from "../../fixtures/packages/generated-sheet";
import { zipped } from "../../fixtures/packages/package-parts";
import { partChanges } from "../../fixtures/packages/part-differ";

const NAME = "年度活动安排";

function applied(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const result = applyChanges(bytes, changes, { name: "台账.xlsx" });
  if (result.status !== "applied") throw new Error(result.text);
  return result.bytes;
}

function bookIn(bytes: Uint8Array): Book {
  const result = readWorkbook(bytes);
  if (result.status !== "read") throw new Error(result.text);
  return result.book;
}

const sheetIn = (bytes: Uint8Array, name = NAME): Sheet => findSheet(bookIn(bytes), name)!;
const partOf = (bytes: Uint8Array, part: string): string => Package.open(bytes).requiredText(part);

const patch = (...operations: readonly SheetOperation[]): Change => ({
  kind: "patchSheet",
  sheet: NAME,
  operations,
  styles: generatedSheet().styles,
});

/** The generated sheet second in the full workbook. */
const GENERATED = "xl/worksheets/sheet2.xml";
const made = applied(fullWorkbook(), { kind: "createSheet", sheet: generatedSheet(), after: "台账" });

describe("rows and columns", () => {
  const insertion = applied(made, patch({ kind: "insertRows", at: 4, count: 2 }));

  it("inserted move the cells below, with heights, hidden rows and merges", () => {
    const sheet = sheetIn(insertion);
    expect(sheet.values[4]).toBeUndefined();
    expect(sheet.values[7]![2]).toBe("三八妇女节活动");
    expect(sheet.formulas[9]![4]).toBe("SUM(E4:E9)");
    expect(sheet.merges).toContainEqual({ top: 3, left: 1, bottom: 6, right: 1 });
    expect(sheet.merges).toContainEqual({ top: 7, left: 1, bottom: 8, right: 1 });
  });

  it("inserted stretch drop-downs, conditional formats, bars and names", () => {
    const xml = partOf(insertion, GENERATED);
    expect(xml).toContain('sqref="G4:G9"');
    expect(xml).toContain('<conditionalFormatting sqref="F4:F9">');
    expect(xml).toContain("<xm:sqref>F4:F9</xm:sqref>");
    expect(xml).toContain('<autoFilter ref="A3:G9"/>');
    const workbook = partOf(insertion, "xl/workbook.xml");
    expect(workbook).toContain(`'年度活动安排'!$E$4:$E$9`);
    expect(workbook).toContain(`'年度活动安排'!$B$2:$G$10`);
  });

  it("inserted move notes with their boxes, and links", () => {
    expect(partOf(insertion, "xl/comments2.xml")).toContain('<comment ref="C8"');
    expect(partOf(insertion, "xl/drawings/vmlDrawing2.vml")).toContain("<x:Row>7</x:Row><x:Column>2</x:Column>");
    expect(partOf(insertion, GENERATED)).toContain('<hyperlink ref="C8"');
  });

  it("deleted take their notes, links and merges along", () => {
    const deleted = applied(made, patch({ kind: "deleteRows", at: 5, count: 1 }));
    expect(partOf(deleted, "xl/comments2.xml")).not.toContain("<comment ");
    expect(partOf(deleted, "xl/drawings/vmlDrawing2.vml")).not.toContain("<v:shape ");
    expect(partOf(deleted, GENERATED)).not.toContain("hyperlink");
    expect(sheetIn(deleted).merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 6 }, { top: 3, left: 1, bottom: 4, right: 1 }]);
    expect(sheetIn(deleted).formulas[6]![4]).toBe("SUM(E4:E6)");
  });

  it("deleted with the first row of a rule leave its formula for the row that is first now", () => {
    const deleted = applied(made, patch({ kind: "deleteRows", at: 3, count: 1 }));
    const xml = partOf(deleted, GENERATED);
    expect(xml).toContain('<conditionalFormatting sqref="C4:C6">');
    expect(xml).toContain("<formula>$G4=&quot;已取消&quot;</formula>");
  });

  it("moved go with all they carry", () => {
    const moved = applied(made, patch({ kind: "moveRow", from: 5, to: 3 }));
    expect(sheetIn(moved).values.map((row) => row?.[0])).toEqual([
      "union-ledger:schedule", null, null, "plan:2", "plan:0", "plan:1", "plan:3", "total",
    ]);
    expect(partOf(moved, "xl/comments2.xml")).toContain('<comment ref="C4"');
    expect(sheetIn(moved).formulas[7]![4]).toBe("SUM(E4:E7)");
  });

  it("as columns move widths, and formulas of the sheet and of rules", () => {
    const wider = applied(made, patch({ kind: "insertColumns", at: 4, count: 1 }));
    const sheet = sheetIn(wider);
    expect(sheet.columnWidths).toEqual([8, 8, 36, 16, undefined, 12, 10, 10]);
    expect(sheet.formulas[7]).toEqual([undefined, undefined, undefined, undefined, undefined, "SUM(F4:F7)"]);
    expect(partOf(wider, GENERATED)).toContain("<formula>$H4=&quot;已取消&quot;</formula>");
    const narrower = applied(wider, patch({ kind: "deleteColumns", at: 4, count: 1 }));
    expect(sheetIn(narrower)).toEqual(sheetIn(made));
  });

  it("keep the frozen edge above what scrolled before", () => {
    const shifted = applied(made, patch({ kind: "insertRows", at: 1, count: 1 }));
    expect(partOf(shifted, GENERATED)).toMatch(/<pane xSplit="2" ySplit="4" topLeftCell="C5"/);
  });
});

describe("what points at the sheet from elsewhere", () => {
  const parts: Record<string, string | Uint8Array> = { ...fullWorkbookParts() };
  parts["xl/worksheets/sheet3.xml"] = (parts["xl/worksheets/sheet3.xml"] as string)
    .replace("</sheetData>", '<row r="2"><c r="A2"><f t="shared" ref="A2:A5" si="0">年度活动安排!E4</f></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row><row r="5"><c r="A5"><f t="shared" si="0"/><v>0</v></c><c r="B5"><f>SUM(\'年度活动安排\'!$E$4:$E$7)+B1</f></c></row></sheetData>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="D1"><formula1>年度活动安排!$C$4:$C$7</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="E1" location="年度活动安排!C6"/></hyperlinks>');
  parts["xl/charts/chart2.xml"] = (parts["xl/charts/chart2.xml"] as string).replace("台账!$C$2:$C$4", "年度活动安排!$E$4:$E$7");
  parts["xl/pivotCache/pivotCacheDefinition1.xml"] = (parts["xl/pivotCache/pivotCacheDefinition1.xml"] as string).replace('ref="A1:C4" sheet="台账"', 'ref="C3:G7" sheet="年度活动安排"');
  const before = applied(zipped(parts), { kind: "createSheet", sheet: generatedSheet(), after: "台账" });
  const after = applied(before, patch({ kind: "insertRows", at: 5, count: 3 }));

  it("follows: formulas, shared ones each by itself", () => {
    const sheet = sheetIn(after, "选项");
    expect(sheet.formulas.slice(1).map((row) => row![0])).toEqual(["年度活动安排!E4", "年度活动安排!E5", "年度活动安排!E9", "年度活动安排!E10"]);
    expect(sheet.formulas[4]![1]).toBe("SUM('年度活动安排'!$E$4:$E$10)+B1");
    expect(sheet.formulas[0]![1]).toBe("台账!C2*2");
  });

  it("follows: drop-downs, jumps, charts and the sources of pivot tables", () => {
    expect(partOf(after, "xl/worksheets/sheet3.xml")).toContain("<formula1>年度活动安排!$C$4:$C$10</formula1>");
    expect(partOf(after, "xl/worksheets/sheet3.xml")).toContain('location="年度活动安排!C9"');
    expect(partOf(after, "xl/charts/chart2.xml")).toContain("<c:f>年度活动安排!$E$4:$E$10</c:f>");
    expect(partOf(after, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain('ref="C3:G10" sheet="年度活动安排"');
  });

  it("is all that changes beside the sheet itself", () => {
    expect(partChanges(before, after)).toEqual({
      added: [],
      removed: ["xl/calcChain.xml"],
      changed: [
        "[Content_Types].xml",
        "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels",
        "xl/charts/chart2.xml",
        "xl/pivotCache/pivotCacheDefinition1.xml",
        "xl/worksheets/sheet3.xml",
        "xl/worksheets/sheet2.xml",
        "xl/charts/chart3.xml",
        "xl/comments2.xml",
        "xl/drawings/vmlDrawing2.vml",
      ],
    });
  });

  it("has the application calculate anew", () => {
    expect(partOf(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });
});

describe("setting cells", () => {
  const set = (row: number, column: number, cell: CellSpec): SheetOperation => ({ kind: "setCell", row, column, cell });
  const styleOf = (bytes: Uint8Array, cell: string): string => new RegExp(`<c r="${cell}"(?: s="(\\d+)")?`).exec(partOf(bytes, GENERATED))![1]!;

  it("keeps looks, note and link where the cell names none", () => {
    const after = applied(made, patch(set(5, 2, { value: "改名" })));
    expect(sheetIn(after).values[5]![2]).toBe("改名");
    expect(styleOf(after, "C6")).toBe(styleOf(made, "C6"));
    expect(partOf(after, "xl/comments2.xml")).toBe(partOf(made, "xl/comments2.xml"));
    expect(partOf(after, GENERATED)).toContain('<hyperlink ref="C6"');
  });

  it("gives it the looks it names", () => {
    const after = applied(made, patch(set(5, 2, { value: "合计", style: "head" })));
    expect(styleOf(after, "C6")).toBe(styleOf(made, "B8"));
  });

  it("replaces its note, takes it away by an empty one, and its link", () => {
    const noted = applied(made, patch(set(5, 2, { value: "x", note: "新批注", link: { sheet: "台账", cell: "A1" } })));
    expect(partOf(noted, "xl/comments2.xml")).toContain("新批注");
    expect(partOf(noted, "xl/comments2.xml").match(/<comment /g)).toHaveLength(1);
    expect(partOf(noted, GENERATED)).toContain(`location="'台账'!A1"`);
    const bare = applied(made, patch(set(5, 2, { value: "x", note: "" })));
    expect(partOf(bare, "xl/comments2.xml")).not.toContain("<comment ");
    expect(partOf(bare, "xl/drawings/vmlDrawing2.vml")).not.toContain("<v:shape ");
  });

  it("adds the first note of a sheet", () => {
    const plain: PlacedSheet = { ...generatedSheet("无批注"), rows: [{ cells: [{ value: 1 }] }], dress: { ...generatedSheet().dress, names: [], charts: [] } };
    const before = applied(blankWorkbook(), { kind: "createSheet", sheet: plain });
    const after = applied(before, { ...patch(set(0, 0, { value: 2, note: "说明" })), sheet: "无批注" } as Change);
    expect(partChanges(before, after).added).toEqual(["xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels", "xl/drawings/vmlDrawing1.vml"]);
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toMatch(/<headerFooter>.*<legacyDrawing [^>]*r:id="rId2"\/><extLst>/);
  });

  it("leaves notes of other people alone", () => {
    const change: Change = { kind: "patchSheet", sheet: "台账", operations: [set(1, 1, { value: "插花", note: "我们的话" })], styles: {} };
    const after = applied(made, change);
    expect(partOf(after, "xl/comments1.xml")).toContain("请补签收");
    expect(partOf(after, "xl/comments1.xml")).not.toContain("我们的话");
  });

  it("follows a shift that comes later in the same patch", () => {
    const after = applied(made, patch(set(4, 2, { value: "甲", formula: "E5&E8", note: "随行" }), { kind: "insertRows", at: 3, count: 1 }));
    expect(sheetIn(after).formulas[5]![2]).toBe("E6&E9");
    expect(partOf(after, "xl/comments2.xml")).toContain('<comment ref="C6"');
  });

  it("sets rows and columns, and leaves what it doesn't name", () => {
    const after = applied(
      made,
      patch(
        { kind: "setRow", row: 1, hidden: true },
        { kind: "setRow", row: 9, height: 20.5 },
        { kind: "setColumn", column: 2, width: 50 },
        { kind: "setColumn", column: 0, hidden: false },
        { kind: "setColumn", column: 9, width: 5, hidden: true },
      ),
    );
    const sheet = sheetIn(after);
    expect(sheet.hiddenRows).toEqual([0, 1]);
    expect(sheet.hiddenColumns).toEqual([]);
    expect(sheet.rowHeights![1]).toBe(36);
    expect(sheet.columnWidths).toEqual([8, 8, 50, 16, 12, 10, 10]);
    expect(partOf(after, GENERATED)).toContain('<row r="10" ht="20.5" customHeight="1"></row>');
    const free = applied(after, patch({ kind: "setRow", row: 1, height: null, hidden: false }));
    expect(sheetIn(free).rowHeights![1]).toBeUndefined();
    expect(sheetIn(free).hiddenRows).toEqual([0]);
  });
});

describe("dressing", () => {
  const dressed = (dress: object): string =>
    partOf(applied(made, { kind: "patchSheet", sheet: NAME, operations: [], styles: generatedSheet().styles, dress }), GENERATED);

  it("replaces what is there and leaves what is absent", () => {
    const xml = dressed({ merges: [{ top: 9, left: 1, bottom: 9, right: 2 }], showGridLines: true });
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="B10:C10"/></mergeCells>');
    expect(xml).toContain("<sheetView workbookViewId=\"0\"><pane");
    expect(xml).toContain("<dataValidations count=\"1\">");
    expect(xml).toContain("<sheetProtection");
  });

  it("takes away what is there but undefined", () => {
    const bytes = applied(made, {
      kind: "patchSheet", sheet: NAME, operations: [], styles: {},
      dress: { tabColour: undefined, freeze: undefined, filter: undefined, print: undefined, protected: undefined, charts: undefined, conditionalFormats: [], validations: [], merges: [] },
    });
    const xml = partOf(bytes, GENERATED);
    for (const gone of ["<drawing", "tabColor", "<pane", "autoFilter", "pageSetup ", "pageSetUpPr", "sheetProtection", "conditionalFormatting", "extLst", "dataValidation", "mergeCell"]) {
      expect(xml).not.toContain(gone);
    }
    expect(partOf(bytes, "xl/workbook.xml")).not.toMatch(/localSheetId="1"/);
  });

  it("the same way again changes nothing", () => {
    expect(dressed(generatedSheet().dress)).toBe(partOf(made, GENERATED));
  });

  it("replaces drop-downs also where Excel has put them among its extensions, and keeps other extensions", () => {
    const before = Package.open(made);
    const parts = Object.fromEntries(before.entries.map(({ name }) => [name, before.bytes(name)!]));
    const moved = '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><dataValidations/></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><kept/></ext></extLst></worksheet>';
    const saved = zipped({ ...parts, [GENERATED]: partOf(made, GENERATED).replace("</extLst></worksheet>", moved) });
    const after = applied(saved, { kind: "patchSheet", sheet: NAME, operations: [], styles: {}, dress: { validations: [] } });
    expect(partOf(after, GENERATED)).not.toContain("dataValidation");
    expect(partOf(after, GENERATED)).toContain("<kept/>");
    expect(partOf(after, GENERATED)).toContain("x14:dataBar");
  });

  it("keeps what the user filters by where the range is the same", () => {
    const before = Package.open(made);
    const parts = Object.fromEntries(before.entries.map(({ name }) => [name, before.bytes(name)!]));
    const filtered = partOf(made, GENERATED).replace('<autoFilter ref="A3:G7"/>', '<autoFilter ref="A3:G7"><filterColumn colId="6"><filters><filter val="未开始"/></filters></filterColumn></autoFilter>');
    const user = zipped({ ...parts, [GENERATED]: filtered });
    const after = applied(user, { kind: "patchSheet", sheet: NAME, operations: [], styles: generatedSheet().styles, dress: generatedSheet().dress });
    expect(partOf(after, GENERATED)).toBe(filtered);
    const wider = applied(user, patch({ kind: "insertColumns", at: 3, count: 1 }));
    expect(partOf(wider, GENERATED)).toContain('<autoFilter ref="A3:H7"><filterColumn colId="7">');
  });
});

describe("what the user put on the sheet", () => {
  const shift = patch({ kind: "insertRows", at: 1, count: 2 }, { kind: "deleteColumns", at: 3, count: 1 });
  const onLedger: Change = { kind: "patchSheet", sheet: "台账", operations: [{ kind: "insertRows", at: 1, count: 2 }], styles: {} };

  it("moves along: charts, threads, sparklines, tables", () => {
    const after = applied(fullWorkbook(), onLedger);
    expect(partOf(after, "xl/drawings/drawing1.xml")).toContain("<xdr:row>3</xdr:row>");
    expect(partOf(after, "xl/drawings/drawing1.xml")).toContain("<xdr:row>14</xdr:row>");
    expect(partOf(after, "xl/threadedComments/threadedComment1.xml")).toContain('ref="B4"');
    expect(partOf(after, "xl/worksheets/sheet1.xml")).toContain("<xm:f>台账!C4:C6</xm:f><xm:sqref>E4</xm:sqref>");
    expect(partOf(after, "xl/tables/table1.xml")).toContain('ref="A1:C6"');
    expect(sheetIn(after, "台账").formulas[5]).toEqual([undefined, undefined, undefined, "SUM(C$4:C6)"]);
    expect(sheetIn(after, "选项").formulas[0]![1]).toBe("台账!C4*2");
  });

  it.each([
    ["a table's columns", "台账", { kind: "insertColumns", at: 1, count: 1 }],
    ["a table's heading", "台账", { kind: "deleteRows", at: 0, count: 1 }],
    ["a pivot table", "透视", { kind: "insertRows", at: 0, count: 1 }],
  ] as const)("is not broken apart: %s", (_, sheet, operation) => {
    const result = applyChanges(fullWorkbook(), [{ kind: "patchSheet", sheet, operations: [operation], styles: {} }], { name: "台账.xlsx" });
    expect(result).toMatchObject({ status: "refused", code: "unsupported", text: expect.stringContaining(sheet) as string });
  });

  it("stays where nothing but rows of the sheet move", () => {
    expect(applied(made, shift)).toBeDefined();
  });
});

describe("any sequence of operations", () => {
  const line = fc.nat({ max: 12 });
  const count = fc.integer({ min: 1, max: 3 });
  const operation: fc.Arbitrary<SheetOperation> = fc.oneof(
    fc.record({ kind: fc.constant("insertRows" as const), at: line, count }),
    fc.record({ kind: fc.constant("deleteRows" as const), at: line, count }),
    fc.record({ kind: fc.constant("moveRow" as const), from: line, to: line }),
    fc.record({ kind: fc.constant("insertColumns" as const), at: line, count }),
    fc.record({ kind: fc.constant("deleteColumns" as const), at: line, count }),
    fc.record({
      kind: fc.constant("setCell" as const),
      row: line,
      column: line,
      cell: fc.record({ value: fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.boolean()) }),
    }),
  );
  const other = { name: "引用", rows: [{ cells: [{ value: 1, formula: "SUM('年度活动安排'!B2:F8)+年度活动安排!C6" }] }] };
  const workbook = applied(
    blankWorkbook(),
    { kind: "createSheet", sheet: generatedSheet() },
    { kind: "createSheet", sheet: { ...generatedSheet(), ...other, dress: { ...generatedSheet().dress, merges: [], names: [] } } },
  );
  const bare = (sheet: Sheet): object => ({
    values: sheet.values.map((row) => trimmed(row ?? [], null)),
    formulas: trimmed(sheet.formulas.map((row) => trimmed(row ?? [], undefined)), []),
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
  });

  /** Without the blanks at the end, which say nothing. */
  function trimmed<T>(cells: readonly T[], blank: T): T[] {
    const kept = Array.from(cells, (cell) => cell ?? blank);
    while (kept.length > 0 && JSON.stringify(kept[kept.length - 1]) === JSON.stringify(blank)) kept.pop();
    return kept;
  }

  function onArrays(book: Book, step: SheetOperation): Book {
    const change = lineChangeOf(step);
    if (change) return shiftBook(book, { sheet: NAME, ...change });
    if (step.kind !== "setCell") return book;
    return {
      ...book,
      sheets: book.sheets.map((sheet) => {
        if (sheet.name !== NAME) return sheet;
        const values = Array.from(sheet.values, (row) => [...(row ?? [])]);
        const formulas = Array.from(sheet.formulas, (row) => [...(row ?? [])]);
        while (values.length <= step.row) values.push([]);
        while (formulas.length <= step.row) formulas.push([]);
        values[step.row]![step.column] = step.cell.value;
        formulas[step.row]![step.column] = undefined;
        return { ...sheet, values, formulas };
      }),
    };
  }

  it("does to the file what it does to plain arrays", () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 12 }), (operations) => {
        const expected = operations.reduce(onArrays, bookIn(workbook));
        const after = bookIn(applied(workbook, patch(...operations)));
        const kept = expected.sheets.map((sheet) => ({ ...sheet, values: trimmed(sheet.values.map((row) => trimmed(row ?? [], null)), []) }));
        after.sheets.forEach((sheet, n) => {
          const wanted = kept[n]!;
          const hiddenRows = wanted.hiddenRows.filter((row) => row < wanted.values.length);
          expect(bare({ ...sheet, values: trimmed(sheet.values.map((row) => trimmed(row ?? [], null)), []) })).toEqual(bare({ ...wanted, hiddenRows }));
        });
      }),
      { numRuns: 200 },
    );
  });

  it("step by step does the same as at once", () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 2, maxLength: 6 }), (operations) => {
        const atOnce = applied(workbook, patch(...operations));
        const stepwise = operations.reduce((bytes, step) => applied(bytes, patch(step)), workbook);
        expect(partOf(stepwise, "xl/worksheets/sheet1.xml")).toBe(partOf(atOnce, "xl/worksheets/sheet1.xml"));
        expect(partOf(stepwise, "xl/workbook.xml")).toBe(partOf(atOnce, "xl/workbook.xml"));
      }),
      { numRuns: 100 },
    );
  });
});
