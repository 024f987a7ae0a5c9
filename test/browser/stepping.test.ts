import fc from "fast-check";
import { lineAt, linesInSight } from "../../src/browser/sheet-view/lines-in-sight";
import { scrolledTo } from "../../src/browser/sheet-view/cell-box";
import { anchorOf, firstCell, goalOfKey, inside, step } from "../../src/browser/sheet-view/stepping";
import { lineStarts } from "../../src/browser/workbench/line-sizes";

/** Six rows of four columns; row 3 is hidden, B2:C4 is merged. */
const GRID = {
  rows: 6,
  columns: 4,
  rowStarts: lineStarts(6, (row) => (row === 2 ? 0 : 20)),
  columnStarts: lineStarts(4, () => 72),
  merges: [{ top: 1, left: 1, bottom: 3, right: 2 }],
};

describe("going from cell to cell", () => {
  it.each([
    ["down over a hidden row", { row: 1, column: 0 }, 1, 0, { row: 3, column: 0 }],
    ["up over a hidden row", { row: 3, column: 3 }, -1, 0, { row: 1, column: 3 }],
    ["into a merged area at its first cell", { row: 3, column: 0 }, 0, 1, { row: 1, column: 1 }],
    ["out of a merged area at once", { row: 1, column: 1 }, 0, 1, { row: 1, column: 3 }],
    ["below a merged area", { row: 1, column: 1 }, 1, 0, { row: 4, column: 1 }],
    ["not beyond the first row", { row: 0, column: 0 }, -1, 0, { row: 0, column: 0 }],
    ["not beyond the last row, a page on", { row: 4, column: 3 }, 20, 0, { row: 5, column: 3 }],
  ])("%s", (_what, from, down, right, to) => {
    expect(step(GRID, from, down, right)).toEqual(to);
  });

  it("stays inside the sheet, on a cell that shows itself", () => {
    const whole = fc.integer({ min: -30, max: 30 });
    fc.assert(
      fc.property(whole, whole, fc.constantFrom([1, 0], [-1, 0], [0, 1], [0, -1], [5, 0]), (row, column, [down, right]) => {
        const to = step(GRID, inside(GRID, { row, column }), down!, right!);
        expect(inside(GRID, to)).toEqual(to);
        expect(anchorOf(GRID, to)).toEqual(to);
      }),
    );
  });
});

describe("keys", () => {
  const used = { ...GRID, usedRows: 5, usedColumns: 4 };
  it.each([
    ["ArrowDown", false, { row: 3, column: 0 }],
    ["PageDown", false, { row: 4, column: 0 }],
    ["PageUp", false, { row: 0, column: 0 }],
    ["Home", false, { row: 1, column: 0 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 4, column: 3 }],
    ["End", false, undefined],
    ["ArrowDown", true, undefined],
    ["a", false, undefined],
    ["constructor", false, undefined],
  ])("%s (with Ctrl: %s) from A2", (key, ctrlKey, goal) => {
    expect(goalOfKey(used, { row: 1, column: 0 }, { key, ctrlKey }, 2)).toEqual(goal);
  });
});

describe("scrolling to a cell", () => {
  it.each([
    ["stays where the cell is in sight", 100, 150, 200, 100],
    ["goes back to one above", 100, 50, 100, 50],
    ["goes on to the end of one below", 100, 450, 600, 300],
    ["shows the beginning of one higher than the window", 100, 450, 1200, 450],
  ])("%s", (_what, now, first, end, scroll) => {
    expect(scrolledTo(now, 300, first, end)).toBe(scroll);
  });
});

describe("the first cell", () => {
  it("is the first that is not hidden", () => {
    const starts = (...hidden: readonly number[]) => lineStarts(5, (line) => (hidden.includes(line) ? 0 : 20));
    expect(firstCell({ rowStarts: starts(0), columnStarts: starts() })).toEqual({ row: 1, column: 0 });
    expect(firstCell({ rowStarts: starts(0, 1, 2, 3, 4), columnStarts: starts(0, 1) })).toEqual({ row: 0, column: 2 });
  });
});

describe("lines in sight", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 200 });

  it("hold every line between the two pixels", () => {
    fc.assert(
      fc.property(sizes, fc.nat(4000), fc.nat(900), fc.integer({ min: 1, max: 20 }), (heights, from, height, group) => {
        const starts = lineStarts(heights.length, (line) => heights[line]!);
        const { first, last } = linesInSight(starts, from, from + height, group);
        heights.forEach((size, line) => {
          const isInSight = size > 0 && starts[line]! < from + height && starts[line + 1]! > from;
          if (isInSight) expect(line >= first && line <= last).toBe(true);
        });
      }),
    );
  });
  it("are found at a pixel, the last one beyond the end", () => {
    const starts = lineStarts(3, () => 10);
    expect([0, 9, 10, 29, 30, 1000].map((pixel) => lineAt(starts, pixel))).toEqual([0, 0, 1, 2, 2, 2]);
  });
});
