import type { ChartSpec, SheetSpec } from "../../src/book";
import { placeSheet } from "../../src/merge";
import type { Activity } from "./schedule-sheet";
import { schedule } from "./schedule-sheet";

const YEAR: Activity[] = [
  ["women", "三八节活动", "王芳", 2000],
  ["labour", "五一活动", "", 1000],
];
const KEYS = { fromRow: "women", toRow: "labour", fromColumn: "name", toColumn: "budget" };

describe("a sheet placed for the first time", () => {
  it("has the mark and column keys in a hidden row, the row keys in a hidden column", () => {
    const placed = placeSheet(schedule(YEAR));
    expect(placed.rows[0]).toEqual({
      cells: [
        { value: "union-ledger:schedule" },
        { value: "name" },
        { value: "person" },
        { value: "budget" },
      ],
      hidden: true,
    });
    expect(placed.columns[0]).toMatchObject({ hidden: true });
    expect(placed.rows.map(({ cells }) => cells[0]?.value)).toEqual([
      "union-ledger:schedule",
      "title",
      "heading",
      "women",
      "labour",
      "total",
    ]);
    expect(placed.rows[5]?.cells[3]).toEqual({ value: 3000, style: "money", formula: "SUM(D4:D5)" });
  });

  it("is dressed in addresses; the filter reaches over the keys, so that they are sorted along", () => {
    const dressed: SheetSpec = schedule(YEAR, {
      freeze: { row: "women", column: "person" },
      filter: { ...KEYS, fromRow: "heading" },
      validations: [{ range: { ...KEYS, fromColumn: "person", toColumn: "person" }, list: ["王芳", "李明"] }],
      conditionalFormats: [
        { range: KEYS, kind: "expression", formula: "${col:budget}{row}>1500", style: "title" },
      ],
      names: [{ name: "活动", range: { ...KEYS, toColumn: "name" } }],
      print: {
        orientation: "landscape",
        fitWidth: 1,
        fitHeight: 0,
        area: { ...KEYS, fromRow: "title", toRow: "total" },
        repeatFrom: "heading",
      },
    });
    expect(placeSheet(dressed).dress).toEqual({
      visibility: "visible",
      merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      freeze: { rows: 3, columns: 2 },
      filter: { top: 2, left: 0, bottom: 4, right: 3 },
      validations: [{ range: { top: 3, left: 2, bottom: 4, right: 2 }, list: ["王芳", "李明"] }],
      conditionalFormats: [
        {
          range: { top: 3, left: 1, bottom: 4, right: 3 },
          kind: "expression",
          formula: "$D4>1500",
          style: "title",
        },
      ],
      names: [{ name: "活动", range: { top: 3, left: 1, bottom: 4, right: 1 } }],
      print: {
        orientation: "landscape",
        fitWidth: 1,
        fitHeight: 0,
        area: { top: 1, left: 1, bottom: 5, right: 3 },
        repeatRows: { from: 2, to: 2 },
      },
      showGridLines: false,
    });
  });

  describe("with a chart", () => {
    const chart: ChartSpec = {
      key: "money",
      kind: "column",
      title: "预算",
      categories: { ...KEYS, fromColumn: "name", toColumn: "name" },
      series: [{ title: "预算", values: { ...KEYS, fromColumn: "budget", toColumn: "budget" } }],
      at: { row: "total", column: "budget" },
      width: 300,
      height: 200,
    };

    it("has it in addresses", () => {
      expect(placeSheet(schedule(YEAR, { charts: [chart] })).dress.charts).toEqual([
        {
          ...chart,
          categories: { top: 3, left: 1, bottom: 4, right: 1 },
          series: [{ title: "预算", values: { top: 3, left: 3, bottom: 4, right: 3 } }],
          at: { row: 5, column: 3 },
        },
      ]);
    });

    it.each<[string, Partial<ChartSpec>]>([
      ["a series that names a row the sheet does not have", { series: [{ title: "预算", values: { ...KEYS, toRow: "nobody" } }] }],
      ["a corner on a column the sheet does not have", { at: { row: "total", column: "nowhere" } }],
    ])("refuses %s", (_, wrong) => {
      expect(() => placeSheet(schedule(YEAR, { charts: [{ ...chart, ...wrong }] }))).toThrow(RangeError);
    });

    it("refuses two charts of one key", () => {
      expect(() => placeSheet(schedule(YEAR, { charts: [chart, chart] }))).toThrow(/not unique/);
    });
  });

  it("writes a formula on a sheet that does not exist as its value", () => {
    const [title, ...rows] = schedule([]).rows;
    const spec = schedule([], {
      rows: [
        title!,
        ...rows,
        { key: "x", cells: [null, null, { value: 7, formula: "{sheet:plan}{col:a}{row:b}" }] },
      ],
    });
    expect(placeSheet(spec).rows[4]?.cells[3]).toEqual({ value: 7 });
  });
});

describe("a spec with a defect is refused", () => {
  it.each<[string, Partial<SheetSpec>]>([
    ["two rows of one key", { rows: [...schedule(YEAR).rows, { key: "women", cells: [] }] }],
    ["an empty key", { columns: [{ key: "", width: 9 }] }],
    ["a range of unknown rows", { merges: [{ ...KEYS, fromRow: "nobody" }] }],
    [
      "a formula of unknown columns",
      { rows: [...schedule(YEAR).rows, { key: "x", cells: [{ value: 0, formula: "{col:nothing}{row}" }] }] },
    ],
    ["a frozen column it does not have", { freeze: { column: "nothing" } }],
  ])("%s", (_, defect) => {
    expect(() => placeSheet(schedule(YEAR, defect))).toThrow(RangeError);
  });
});
