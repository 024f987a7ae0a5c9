import { plainBook, plainSheet, shiftBook, shiftDress, shiftLines } from "../../src/book";
import type { PlacedChart, SheetDress, Shift } from "../../src/book";

const PLAN = plainSheet(
  "安排",
  [
    ["月份", "活动"],
    ["3月", "三八节"],
    ["5月", "五一"],
    ["合计", 2],
  ],
  {
    formulas: [undefined, undefined, undefined, [undefined, "COUNTA(B2:B3)"]],
    merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    hiddenRows: [2],
    rowHeights: [undefined, 20, 30],
  },
);
const SUMMARY = plainSheet("总结", [[2]], { formulas: [["安排!B4"]] });
const BOOK = plainBook([PLAN, SUMMARY]);

describe("a book whose rows change", () => {
  it("moves cells, merges, hidden rows and heights, and rewrites the formulas of every sheet", () => {
    const [plan, summary] = shiftBook(BOOK, {
      sheet: "安排",
      axis: "rows",
      change: { kind: "insert", at: 2, count: 1 },
    }).sheets;
    expect(plan?.values).toEqual([
      ["月份", "活动"],
      ["3月", "三八节"],
      undefined,
      ["5月", "五一"],
      ["合计", 2],
    ]);
    expect(plan?.formulas[4]?.[1]).toBe("COUNTA(B2:B4)");
    expect(plan).toMatchObject({
      merges: [{ top: 1, bottom: 3 }],
      hiddenRows: [3],
      rowHeights: [undefined, 20, undefined, 30],
    });
    expect(summary?.formulas[0]?.[0]).toBe("安排!B5");
  });

  it("drops a merge of which one cell is left", () => {
    const [plan] = shiftBook(BOOK, {
      sheet: "安排",
      axis: "rows",
      change: { kind: "delete", at: 2, count: 1 },
    }).sheets;
    expect(plan).toMatchObject({ merges: [], hiddenRows: [] });
  });

  it("moves a row, beyond the last one too", () => {
    expect(shiftLines(["a", "b"], { kind: "move", from: 0, to: 3 }, "")).toEqual(["b", "", "", "a"]);
  });
});

describe("the dress of a sheet", () => {
  const dress: SheetDress = {
    visibility: "visible",
    merges: [],
    freeze: { rows: 2, columns: 1 },
    filter: { top: 1, left: 0, bottom: 9, right: 3 },
    validations: [{ range: { top: 2, left: 1, bottom: 9, right: 1 }, source: "选项!$B$2:$B$9" }],
    conditionalFormats: [
      {
        range: { top: 2, left: 0, bottom: 9, right: 3 },
        kind: "expression",
        formula: "$D3>1",
        style: "warn",
      },
    ],
    names: [{ name: "金额", range: { top: 2, left: 3, bottom: 9, right: 3 } }],
    print: {
      orientation: "landscape",
      fitWidth: 1,
      fitHeight: 0,
      area: { top: 0, left: 0, bottom: 9, right: 3 },
      repeatRows: { from: 0, to: 1 },
    },
    showGridLines: false,
  };

  it("follows rows inserted above the frozen edge", () => {
    const shifted = shiftDress(dress, "安排", {
      sheet: "安排",
      axis: "rows",
      change: { kind: "insert", at: 1, count: 1 },
    });
    expect(shifted).toMatchObject({
      freeze: { rows: 3, columns: 1 },
      filter: { top: 2, bottom: 10 },
      validations: [{ range: { top: 3, bottom: 10 } }],
      conditionalFormats: [{ range: { top: 3 }, formula: "$D4>1" }],
      names: [{ range: { top: 3 } }],
      print: { area: { top: 0, bottom: 10 }, repeatRows: { from: 0, to: 2 } },
    });
  });

  it("takes charts along with what they draw; one that has nothing left to draw goes", () => {
    const values = { top: 4, left: 3, bottom: 9, right: 3 };
    const chart: PlacedChart = {
      key: "money",
      kind: "bar",
      title: "金额",
      categories: { top: 4, left: 0, bottom: 9, right: 0 },
      series: [
        { title: "预算", values },
        { title: "合计", values: { ...values, top: 9 } },
      ],
      at: { row: 9, column: 5 },
      width: 300,
      height: 200,
    };
    const charts = (axis: Shift["axis"], change: Shift["change"]) =>
      shiftDress({ ...dress, charts: [chart] }, "安排", { sheet: "安排", axis, change }).charts;
    expect(charts("rows", { kind: "insert", at: 5, count: 2 })).toEqual([
      {
        ...chart,
        categories: { ...chart.categories, bottom: 11 },
        series: [
          { title: "预算", values: { ...values, bottom: 11 } },
          { title: "合计", values: { ...values, top: 11, bottom: 11 } },
        ],
        at: { row: 11, column: 5 },
      },
    ]);
    expect(charts("rows", { kind: "delete", at: 9, count: 1 })).toMatchObject([{ series: [{ title: "预算" }], at: { row: 9 } }]);
    expect(charts("columns", { kind: "delete", at: 3, count: 1 })).toEqual([]);
    expect(charts("columns", { kind: "delete", at: 0, count: 1 })).toEqual([]);
  });

  it("keeps the frozen edge where rows come right below it, and loses what is deleted", () => {
    const shifted = shiftDress(dress, "安排", {
      sheet: "安排",
      axis: "columns",
      change: { kind: "delete", at: 1, count: 1 },
    });
    expect(shifted).toMatchObject({ freeze: { rows: 2, columns: 1 }, validations: [], filter: { right: 2 } });
    const below = shiftDress(dress, "安排", {
      sheet: "安排",
      axis: "rows",
      change: { kind: "insert", at: 2, count: 1 },
    });
    expect(below.freeze).toEqual({ rows: 2, columns: 1 });
  });

  it("follows only its references where another sheet changes", () => {
    const shifted = shiftDress(dress, "安排", {
      sheet: "选项",
      axis: "rows",
      change: { kind: "insert", at: 0, count: 1 },
    });
    expect(shifted).toEqual({
      ...dress,
      validations: [{ ...dress.validations[0], source: "选项!$B$3:$B$10" }],
    });
  });
});
