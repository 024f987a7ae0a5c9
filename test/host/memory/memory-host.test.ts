import type { Change, PlacedSheet } from "../../../src/book";
import { plainBook, plainSheet } from "../../../src/book";
import type { Fault } from "../../../src/host/memory";
import { appearanceOf, MemoryHost } from "../../../src/host/memory";

const BOOK = plainBook([
  plainSheet("会员", [["姓名"], ["王芳"]]),
  plainSheet("总结", [[1]], { formulas: [["会员!A2"]] }),
]);

const PLACED: PlacedSheet = {
  name: "安排",
  columns: [{ width: 20 }, { width: 9, hidden: true }],
  rows: [
    { cells: [{ value: "活动", style: "head", note: "说明" }, null], height: 24 },
    { cells: [{ value: 2, formula: "1+1" }], hidden: true },
  ],
  styles: { head: { bold: true, format: "@" }, body: { wrap: true } },
  dress: {
    visibility: "visible",
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    validations: [],
    conditionalFormats: [],
    names: [],
    showGridLines: false,
    tabColour: "FF0000",
  },
};
const CREATE: Change = { kind: "createSheet", sheet: PLACED, after: "会员" };

async function written(host: MemoryHost, ...changes: Change[]) {
  const reading = await host.read();
  if (reading.status !== "read") throw new Error(reading.text);
  return host.write(changes, { basedOn: reading.revision });
}

describe("a new sheet", () => {
  it("stands where it should, with its values, sizes, looks and dress", async () => {
    const host = new MemoryHost(BOOK);
    await written(host, CREATE);
    expect(host.workbook.book.sheets.map(({ name }) => name)).toEqual(["会员", "安排", "总结"]);
    expect(host.workbook.book.sheets[1]).toEqual({
      name: "安排",
      visibility: "visible",
      values: [["活动", null], [2]],
      formulas: [[undefined, undefined], ["1+1"]],
      formats: [["@", undefined], [undefined]],
      merges: PLACED.dress.merges,
      hiddenRows: [1],
      hiddenColumns: [1],
      columnWidths: [20, 9],
      rowHeights: [24, undefined],
    });
    expect(appearanceOf(host.workbook, "安排")).toMatchObject({
      notes: [["说明", undefined], [undefined]],
      dress: { tabColour: "FF0000" },
    });
  });

  it("of a name that is taken is a defect", async () => {
    await expect(
      written(new MemoryHost(BOOK), { ...CREATE, sheet: { ...PLACED, name: "会员" } }),
    ).rejects.toThrow(RangeError);
  });
});

describe("a patch", () => {
  it("shifts rows with everything on them and the formulas that point at them", async () => {
    const host = new MemoryHost(BOOK);
    await written(host, {
      kind: "patchSheet",
      sheet: "会员",
      operations: [{ kind: "insertRows", at: 0, count: 2 }],
      styles: {},
    });
    expect(host.workbook.book.sheets[0]?.values).toEqual([undefined, undefined, ["姓名"], ["王芳"]]);
    expect(host.workbook.book.sheets[1]?.formulas).toEqual([["会员!A4"]]);
  });

  it("sets a cell and leaves what it does not name", async () => {
    const host = new MemoryHost(BOOK);
    await written(host, CREATE);
    const set = (cell: object): Change => ({
      kind: "patchSheet",
      sheet: "安排",
      operations: [{ kind: "setCell", row: 0, column: 0, cell: { value: "名称", ...cell } }],
      styles: PLACED.styles,
    });
    await written(host, set({}));
    expect(appearanceOf(host.workbook, "安排")).toMatchObject({
      styles: [[{ bold: true, format: "@" }], []],
      notes: [["说明"], []],
    });
    await written(host, set({ style: "body", note: "" }));
    const look = appearanceOf(host.workbook, "安排");
    expect([look.styles[0]?.[0], look.notes[0]?.[0]]).toEqual([{ wrap: true }, undefined]);
    expect(host.workbook.book.sheets[1]?.formats[0]?.[0]).toBeUndefined();
  });

  it("sets sizes and replaces only the parts of the dress it names", async () => {
    const host = new MemoryHost(BOOK);
    await written(host, CREATE, {
      kind: "patchSheet",
      sheet: "安排",
      operations: [
        { kind: "setColumn", column: 1, hidden: false },
        { kind: "setRow", row: 0, height: null, hidden: true },
      ],
      styles: {},
      dress: { tabColour: undefined, merges: [] },
    });
    expect(host.workbook.book.sheets[1]).toMatchObject({
      merges: [],
      hiddenColumns: [],
      columnWidths: [20, 9],
      hiddenRows: [0, 1],
      rowHeights: [undefined, undefined],
    });
    expect(appearanceOf(host.workbook, "安排").dress).toMatchObject({
      tabColour: undefined,
      showGridLines: false,
    });
  });
});

describe("other changes", () => {
  it("set single cells, replace our own sheet in its place, delete a sheet", async () => {
    const host = new MemoryHost(BOOK);
    await written(
      host,
      { kind: "setCells", sheet: "会员", cells: [{ row: 1, column: 2, value: "女" }] },
      { kind: "replaceSheet", sheet: { ...PLACED, name: "_union_ledger" } },
      { kind: "replaceSheet", sheet: { ...PLACED, name: "_union_ledger", rows: [] } },
      { kind: "deleteSheet", sheet: "会员" },
    );
    expect(host.workbook.book.sheets.map(({ name, values }) => [name, values])).toEqual([
      ["总结", [[1]]],
      ["_union_ledger", []],
    ]);
    expect(host.workbook.book.sheets[0]?.formulas).toEqual([["#REF!"]]);
  });
});

describe("a write", () => {
  it("based on what has changed since is stale, and does nothing", async () => {
    const host = new MemoryHost(BOOK);
    const reading = await host.read();
    host.edit([{ kind: "setCells", sheet: "会员", cells: [{ row: 1, column: 0, value: "李明" }] }]);
    const revision = reading.status === "read" ? reading.revision : "";
    expect(await host.write([CREATE], { basedOn: revision })).toEqual({ status: "stale" });
    expect(host.workbook.book.sheets).toHaveLength(2);
  });

  it("tells how far it is and can be stopped, leaving nothing", async () => {
    const host = new MemoryHost(BOOK);
    const stop = new AbortController();
    const shares: number[] = [];
    const result = await host.write([CREATE, CREATE], {
      basedOn: "1",
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        stop.abort();
      },
    });
    expect([result, shares]).toEqual([{ status: "cancelled" }, [0.5]]);
    expect(host.workbook.book).toBe(BOOK);
  });

  it("can be undone once, unless the user went on", async () => {
    const host = new MemoryHost(BOOK);
    await written(host, CREATE);
    expect(await host.undo()).toMatchObject({ status: "written" });
    expect(host.workbook.book).toBe(BOOK);
    expect(await host.undo()).toMatchObject({ status: "refused" });
    await written(host, CREATE);
    host.edit([{ kind: "setCells", sheet: "会员", cells: [{ row: 1, column: 0, value: "李明" }] }]);
    expect(await host.undo()).toEqual({ status: "stale" });
  });
});

describe("a fault", () => {
  const failing = (step: number | "read", fault: Fault) =>
    new MemoryHost(BOOK, { failAt: (at) => (at === step ? fault : undefined) });
  const TWO: Change = {
    kind: "setCells",
    sheet: "会员",
    cells: [
      { row: 0, column: 1, value: "性别" },
      { row: 1, column: 1, value: "女" },
    ],
  };

  it("that refuses leaves the workbook as it was", async () => {
    const host = failing(1, "refuse");
    expect(await host.write([TWO], { basedOn: "1" })).toMatchObject({ status: "refused" });
    expect(host.workbook.book).toBe(BOOK);
    expect(await host.recover()).toEqual({ status: "nothingToRecover" });
  });

  it("that breaks off leaves half of it, to be recovered", async () => {
    const host = failing(1, "breakOff");
    expect(await host.write([TWO], { basedOn: "1" })).toMatchObject({ status: "refused" });
    expect(host.workbook.book.sheets[0]?.values).toEqual([["姓名", "性别"], ["王芳"]]);
    expect(await host.recover()).toEqual({ status: "recovered" });
    expect(host.workbook.book).toBe(BOOK);
  });

  it("can befall reading", async () => {
    expect(await failing("read", "refuse").read()).toMatchObject({ status: "refused" });
  });
});

describe("the rest of a host", () => {
  it("remembers what it showed and delivered, and tells of edits", async () => {
    const host = new MemoryHost(BOOK);
    const places: unknown[] = [];
    const stop = host.onEdit((place) => places.push(place));
    const edit: Change = { kind: "setCells", sheet: "会员", cells: [] };
    host.edit([edit]);
    stop();
    host.edit([edit]);
    await host.select({ sheet: "会员", cell: "A2" });
    await host.deliver({ name: "计划.docx", mediaType: "x", bytes: new Uint8Array(1) });
    expect([places, host.selected, host.delivered.map(({ name }) => name)]).toEqual([
      [{ sheet: "会员" }],
      [{ sheet: "会员", cell: "A2" }],
      ["计划.docx"],
    ]);
  });
});
