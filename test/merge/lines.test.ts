import fc from "fast-check";
import { KEY_LINE, linesOf, longestAscending, spanOf } from "../../src/merge/lines";

const ORDER = ["heading", "a", "b", "c", "sum", "x", "y", "total"];

/** Lines as they stand; `-` is a line of the user's own. */
const standing = (...lines: string[]) =>
  linesOf(
    ORDER,
    [KEY_LINE, ...lines.map((line) => (line.startsWith("-") ? null : line))],
    (position) => lines[position - 1] !== "-empty",
    (key) => key === "heading",
  );

describe("the rows that the keys a to c have become", () => {
  it.each([
    ["as written", ["heading", "a", "b", "c", "sum", "x", "y", "total"], "2:4"],
    ["with a row of the user's between", ["heading", "a", "-", "b", "c", "sum"], "2:5"],
    ["with one below the last", ["heading", "a", "b", "c", "-", "-", "sum"], "2:6"],
    ["with one below an empty row", ["heading", "a", "b", "c", "-empty", "-", "sum"], "2:4"],
    ["with one right below the heading", ["heading", "-", "a", "b", "c", "sum"], "2:5"],
    ["without the first", ["heading", "b", "c", "sum"], "2:3"],
    ["sorted", ["heading", "c", "a", "b", "sum"], "2:4"],
    ["with a row moved in from another section", ["heading", "a", "y", "b", "c", "sum", "x", "total"], "2:5"],
    ["with a row moved out to another section", ["heading", "a", "c", "sum", "x", "b", "y", "total"], "2:3"],
    ["with the sum moved away", ["sum", "heading", "a", "b", "c", "x", "y", "total"], "3:5"],
    ["all moved below the other section", ["heading", "sum", "x", "y", "total", "a", "b", "c"], undefined],
    ["moved as a section", ["x", "y", "total", "heading", "a", "b", "c", "sum"], "5:7"],
    ["with none left", ["heading", "sum", "x", "y", "total"], undefined],
    ["with none left but the user's own", ["heading", "-", "-", "sum", "x", "y", "total"], "2:3"],
  ])("%s", (_, lines, expected) => {
    const span = spanOf(standing(...lines), "a", "c", { reach: "around" });
    expect(span && `${span.from}:${span.to}`).toBe(expected);
  });

  it("are found where a section has swapped places with a longer one", () => {
    const lines = standing("x", "y", "total", "heading", "a", "b", "c", "sum");
    expect(spanOf(lines, "x", "y", { reach: "around" })).toEqual({ from: 1, to: 2 });
  });

  it("are one line wherever it was moved, where one is meant", () => {
    const lines = standing("heading", "b", "c", "sum", "x", "a", "y", "total");
    expect(spanOf(lines, "a", "a")).toEqual({ from: 6, to: 6 });
    expect(spanOf(lines, "a", "a", { reach: "around" })).toBeUndefined();
  });

  it("never hold the sum that is made from them", () => {
    const lines = standing("heading", "a", "b", "sum", "c", "x", "y", "total");
    expect(spanOf(lines, "a", "c", { reach: "around", bound: "sum" })).toEqual({ from: 2, to: 3 });
    const onTop = standing("sum", "heading", "a", "b", "c", "x", "y", "total");
    expect(spanOf(onTop, "a", "c", { reach: "around", bound: "sum" })).toEqual({ from: 3, to: 5 });
  });

  it("reach up only below a heading, for other rows belong to the section above", () => {
    const lines = standing("heading", "a", "b", "c", "-", "x", "y", "total");
    expect(spanOf(lines, "x", "y", { reach: "around" })).toEqual({ from: 6, to: 7 });
  });

  it("reach nowhere for what is rigid", () => {
    expect(spanOf(standing("heading", "a", "b", "c", "-", "sum"), "a", "c", { reach: "none" })).toEqual({
      from: 2,
      to: 4,
    });
  });
});

describe("the longest ascending run", () => {
  it("is ascending, and no other is longer", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(30), { maxLength: 9 }), (numbers) => {
        const run = longestAscending(numbers).map((index) => numbers[index]!);
        expect(run).toEqual([...run].sort((a, b) => a - b));
        const longest = numbers.reduce<number[]>((lengths, number, i) => {
          const before = lengths.filter((_, j) => numbers[j]! < number);
          return [...lengths.slice(0, i), 1 + Math.max(0, ...before)];
        }, []);
        expect(run).toHaveLength(Math.max(0, ...longest));
      }),
    );
  });
});
