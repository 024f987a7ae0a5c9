/** @jest-environment-options {"globalsCleanup": "off"} */
import type { ChangeSet, PlacedChart, SheetOperation } from "../../../src/book";
import { generatedSheet, stateSheet } from "../../fixtures/packages/generated-sheet";
import { deliverFile } from "../../../src/host/excel/delivery";
import { describeExcelSheet } from "./excel-description";
import { describeMemorySheet } from "./memory-description";
import { deskOn, openExcel, openPane, Twin, bookIn } from "./open-excel";
import { CHANGES, GENERATED, openSmall, stateOf, write } from "./small-workbook";

const CREATE: ChangeSet = [
  { kind: "createSheet", sheet: generatedSheet() },
  { kind: "replaceSheet", sheet: stateSheet("{}") },
];

async function twins(changes: ChangeSet): Promise<void> {
  const excel = await openExcel();
  const twin = new Twin(await bookIn(excel.host));
  for (const set of [CREATE, changes]) {
    await write(excel, set);
    const read = await twin.read();
    if (read.status === "read") await twin.write(set, { basedOn: read.revision });
  }
  expect(excel.office.gaps).toEqual([]);
  for (const { name } of twin.workbook.book.sheets) {
    if (twin.workbook.appearances.has(name)) expect(describeExcelSheet(excel.office.workbook, name)).toEqual(describeMemorySheet(twin.workbook, name, twin.styles));
  }
}

const patched = (...operations: readonly SheetOperation[]): ChangeSet => [{ kind: "patchSheet", sheet: GENERATED, operations, styles: generatedSheet().styles }];

describe("a change set in Excel is what it is in the memory host", () => {
  it("creates a sheet with everything a generated sheet may have", () => twins([]));

  it.each<[string, ChangeSet]>([
    ["inserts rows", patched({ kind: "insertRows", at: 5, count: 2 })],
    ["inserts rows below a hidden one", patched({ kind: "insertRows", at: 1, count: 1 })],
    ["deletes rows", patched({ kind: "deleteRows", at: 4, count: 1 })],
    ["inserts columns beside a hidden one", patched({ kind: "insertColumns", at: 1, count: 1 })],
    ["deletes columns", patched({ kind: "deleteColumns", at: 3, count: 1 })],
    ["sets a cell with looks", patched({ kind: "setCell", row: 3, column: 4, cell: { value: 5, style: "money" } })],
    ["sets a cell without looks", patched({ kind: "setCell", row: 3, column: 2, cell: { value: "1月5日" } })],
    ["sets a formula and a link", patched({ kind: "setCell", row: 7, column: 5, cell: { value: 0, formula: "SUM(F4:F7)", link: { sheet: GENERATED, cell: "B2" } } })],
    ["sizes and hides lines", patched({ kind: "setRow", row: 4, height: 40 }, { kind: "setRow", row: 1, height: null }, { kind: "setRow", row: 5, hidden: true }, { kind: "setColumn", column: 2, width: 20 }, { kind: "setColumn", column: 3, hidden: true })],
  ])("%s", (_name, changes) => twins(changes));

  const [chart] = generatedSheet().dress.charts!;
  it.each<[string, readonly PlacedChart[]]>([
    ["a bar chart and a line chart beside one that stays", [chart!, { ...chart!, key: "bars", kind: "bar" }, { ...chart!, key: "lines", kind: "line", at: { row: 12, column: 1 } }]],
    ["another in its place", [{ ...chart!, key: "other", series: chart!.series.slice(1) }]],
    ["values across a row", [{ ...chart!, categories: { top: 2, left: 2, bottom: 2, right: 5 }, series: [{ title: "合计", values: { top: 7, left: 2, bottom: 7, right: 5 } }] }]],
    ["none", []],
  ])("replaces charts: %s", (_name, charts) => twins([{ kind: "patchSheet", sheet: GENERATED, operations: [], styles: {}, dress: { charts } }]));

  it("changes the dress part by part", () =>
    twins([
      {
        kind: "patchSheet",
        sheet: GENERATED,
        operations: [],
        styles: generatedSheet().styles,
        dress: {
          tabColour: undefined,
          freeze: { rows: 3, columns: 0 },
          filter: undefined,
          merges: [{ top: 1, left: 1, bottom: 1, right: 6 }],
          validations: [],
          conditionalFormats: generatedSheet().dress.conditionalFormats.slice(1),
          names: [{ name: "活动预算", range: { top: 4, left: 4, bottom: 5, right: 4 } }],
          showGridLines: true,
          protected: false,
        },
      },
    ]));
});

describe("a moved row", () => {
  it("takes its cells along, and areas it stood at the end of stay as they were", async () => {
    const excel = await openSmall();
    const before = await bookIn(excel.host);
    const twin = new Twin(before);
    const changes = patched({ kind: "moveRow", from: 3, to: 5 });
    await write(excel, changes);
    const read = await twin.read();
    if (read.status === "read") await twin.write(changes, { basedOn: read.revision });
    const [ours, theirs] = [await bookIn(excel.host), twin.workbook.book];
    for (const name of [GENERATED, "台帐"]) {
      const sheetIn = (book: typeof ours) => book.sheets.find((sheet) => sheet.name === name)!;
      const filled = (rows: readonly (readonly unknown[] | undefined)[]) => rows.map((row) => (row ?? []).map((cell) => cell ?? null));
      const formulas = (book: typeof ours) => JSON.stringify(sheetIn(book).formulas.map((row) => (row ?? []).filter((formula) => formula !== undefined)).filter((row) => row.length > 0));
      expect(formulas(ours)).toBe(formulas(theirs));
      if (name === GENERATED) expect(filled(sheetIn(ours).values).map(([key]) => key)).toEqual(filled(sheetIn(theirs).values).map(([key]) => key));
    }
  });
});

describe("a chart of the user's", () => {
  it("stands on a generated sheet untouched, whatever is written or undone", async () => {
    const excel = await openSmall();
    const own = { id: "own", name: "图表 1", type: "Pie", left: 0, top: 500, width: 100, height: 100, settings: {}, series: [] };
    excel.office.workbook.find(GENERATED)!.charts.push(own);
    await write(excel, [{ kind: "patchSheet", sheet: GENERATED, operations: [], styles: {}, dress: { charts: [] } }]);
    expect(excel.office.workbook.find(GENERATED)!.charts).toEqual([own]);
    expect(await excel.host.undo()).toMatchObject({ status: "written" });
    expect(excel.office.workbook.find(GENERATED)!.charts.map(({ name }) => name)).toEqual(["图表 1", "union-ledger:budget"]);
  });
});

describe("deleting a generated sheet", () => {
  const DELETE: ChangeSet = [{ kind: "deleteSheet", sheet: GENERATED }];

  it("takes it away, and breaks what pointed at it", async () => {
    const excel = await openSmall();
    await write(excel, DELETE);
    expect(excel.office.workbook.find(GENERATED)).toBeUndefined();
    expect(excel.office.workbook.find("台帐")!.cell(2, 1).formula).toBe("=#REF!");
  });

  it("is undone to the last chart, formula and name", async () => {
    const excel = await openSmall();
    const before = stateOf(excel.office).seen;
    await write(excel, DELETE);
    expect(await excel.host.undo()).toMatchObject({ status: "written" });
    expect(stateOf(excel.office)).toEqual({ seen: before, leftovers: [] });
  });
});

describe("delivering a file", () => {
  const FILE = { name: "台帐.xlsx", mediaType: "application/octet-stream", bytes: Uint8Array.of(1, 2, 3) };

  it("that is no workbook is refused in words where nothing can be downloaded", async () => {
    expect(await deliverFile({ ...FILE, name: "计划.docx" }, false)).toEqual({
      status: "refused",
      code: "unsupported",
      text: "Mac 版 Excel 里不能保存“计划.docx”。请在网页版 Excel 里打开本工作簿再试，或使用浏览器版。",
    });
  });
});

describe("undoing", () => {
  it("gives back the workbook as it was, other sheets' formulas included, and leaves nothing of ours", async () => {
    const excel = await openSmall();
    const before = stateOf(excel.office).seen;
    await write(excel, CHANGES);
    expect(stateOf(excel.office).seen).not.toBe(before);
    expect(await excel.host.undo()).toMatchObject({ status: "written" });
    expect(stateOf(excel.office)).toEqual({ seen: before, leftovers: [] });
    expect(excel.office.gaps).toEqual([]);
    expect(await excel.host.undo()).toMatchObject({ status: "refused" });
  });

  it("is refused as stale once the user has typed something", async () => {
    const excel = await openSmall();
    await write(excel, CHANGES);
    excel.office.type("台帐", 9, 0, "后来");
    expect(await excel.host.undo()).toEqual({ status: "stale" });
  });

  it("keeps its copies out of the book, and the next opening clears them away", async () => {
    const excel = await openSmall();
    await write(excel, CHANGES);
    expect(stateOf(excel.office).leftovers).toEqual(["_union_ledger_old_1", "_union_ledger_old_2"]);
    expect((await bookIn(excel.host)).sheets.map(({ name }) => name).filter((name) => name.startsWith("_"))).toEqual(["_union_ledger"]);
    expect(await openPane(excel.office, "second").host.recover()).toEqual({ status: "nothingToRecover" });
    expect(stateOf(excel.office).leftovers).toEqual([]);
  });
});

describe("writing", () => {
  it("is refused as stale where the workbook changed since it was read", async () => {
    const excel = await openSmall();
    const read = await excel.host.read();
    excel.office.type("台帐", 1, 0, "改名");
    expect(await excel.host.write(CHANGES, { basedOn: read.status === "read" ? read.revision : "" })).toEqual({ status: "stale" });
  });

  it.each([
    ["a workbook opened read-only", "readOnly", (workbook: { readOnly: boolean }) => (workbook.readOnly = true)],
    ["a protected structure", "protected", (workbook: { structureProtected: boolean }) => (workbook.structureProtected = true)],
  ] as const)("says in words that it can't into %s, and changes nothing", async (_name, code, protect) => {
    const excel = await openSmall();
    protect(excel.office.workbook as never);
    const before = stateOf(excel.office).seen;
    const read = await excel.host.read();
    expect(await excel.host.write(CHANGES, { basedOn: read.status === "read" ? read.revision : "" })).toMatchObject({ status: "refused", code });
    expect(stateOf(excel.office).seen).toBe(before);
  });

  it("stops when told to and puts back what it did", async () => {
    const excel = await openSmall();
    const before = stateOf(excel.office).seen;
    const read = await excel.host.read();
    const stop = new AbortController();
    const result = await excel.host.write(CHANGES, { basedOn: read.status === "read" ? read.revision : "", signal: stop.signal, onProgress: (share) => share > 0.4 && stop.abort() });
    expect(result).toEqual({ status: "cancelled" });
    expect(stateOf(excel.office)).toEqual({ seen: before, leftovers: [] });
  });

  it("leaves alone a write of another pane that may still be going on, and puts it right when it is old", async () => {
    const excel = await openSmall();
    const before = stateOf(excel.office).seen;
    const begun = excel.office.requests.length;
    excel.office.faultAt = (request) => (request > begun + 9 ? { kind: "refused", code: 5012 } : undefined);
    const read = await excel.host.read();
    expect(await excel.host.write(CHANGES, { basedOn: read.status === "read" ? read.revision : "" })).toMatchObject({ status: "refused", text: expect.stringContaining("自动恢复") as string });
    excel.office.faultAt = () => undefined;
    expect(await openPane(excel.office, "colleague", 5_000).host.recover()).toMatchObject({ status: "refused", text: expect.stringContaining("过两分钟") as string });
    expect(await openPane(excel.office, "tomorrow", 500_000).host.recover()).toEqual({ status: "recovered" });
    expect(stateOf(excel.office)).toEqual({ seen: before, leftovers: [] });
  });
});

describe("the desk over Excel", () => {
  it("shows a place, and hears the user's edits but not a co-author's", async () => {
    const excel = await openSmall();
    await excel.host.read();
    const heard: unknown[] = [];
    excel.host.onEdit((place) => heard.push(place));
    await new Promise((resolve) => setTimeout(resolve, 50));
    excel.office.type("台帐", 3, 1, 5);
    excel.office.type("台帐", 3, 2, 5, "Remote");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([{ sheet: "台帐", cell: "B4" }]);
    // The co-author's edit is told once the user looks at the pane.
    excel.focus();
    excel.focus();
    expect(heard.slice(1)).toEqual([{ sheet: "台帐", cell: "C4" }]);
    await deskOn(excel.host).select({ sheet: "台帐", cell: "B2" });
    expect([excel.office.workbook.active, excel.office.workbook.selected]).toEqual(["台帐", "'台帐'!B2"]);
    await deskOn(excel.host).select({ sheet: "_union_ledger", cell: "A1" });
    expect(excel.office.workbook.active).toBe("台帐");
    expect(excel.office.gaps).toEqual([]);
  });
});
