import fc from "fast-check";
import type { LineChange } from "../../src/book";
import { formulaPieces, shiftFormula, shiftIndex, shiftSpan } from "../../src/book";

const insertTwoAtRow5: LineChange = { kind: "insert", at: 4, count: 2 };
const deleteRows5To6: LineChange = { kind: "delete", at: 4, count: 2 };

/** Shifts the rows of the sheet 安排 for a formula on it. */
const rows = (formula: string, change: LineChange): string =>
  shiftFormula(formula, "安排", { sheet: "安排", axis: "rows", change });
const columns = (formula: string, change: LineChange): string =>
  shiftFormula(formula, "安排", { sheet: "安排", axis: "columns", change });

describe("inserted rows", () => {
  it.each([
    ["B4", "B4"],
    ["B5", "B7"],
    ["$B$5+b9", "$B$7+B11"],
    ["SUM(B2:B4)", "SUM(B2:B4)"],
    ["SUM(B2:B5)", "SUM(B2:B7)"],
    ["SUM(B5:B9)", "SUM(B7:B11)"],
    ["SUM(B:B)", "SUM(B:B)"],
    ["SUM(4:6)", "SUM(4:8)"],
    ["SUM($5:$5)", "SUM($7:$7)"],
  ])("%s becomes %s", (before, after) => {
    expect(rows(before, insertTwoAtRow5)).toBe(after);
  });

  it("pushes a reference off the end of the sheet", () => {
    expect(rows("A1048576", insertTwoAtRow5)).toBe("#REF!");
    expect(rows("SUM(A1:A1048576)", insertTwoAtRow5)).toBe("SUM(A1:A1048576)");
  });
});

describe("deleted rows", () => {
  it.each([
    ["B4", "B4"],
    ["B5", "#REF!"],
    ["B7", "B5"],
    ["SUM(B2:B9)", "SUM(B2:B7)"],
    ["SUM(B5:B9)", "SUM(B5:B7)"],
    ["SUM(B2:B5)", "SUM(B2:B4)"],
    ["SUM(B5:B6)", "SUM(#REF!)"],
    ["安排!B5*2", "安排!#REF!*2"],
  ])("%s becomes %s", (before, after) => {
    expect(rows(before, deleteRows5To6)).toBe(after);
  });
});

describe("a moved row", () => {
  const from10To3: LineChange = { kind: "move", from: 9, to: 2 };
  it.each([
    ["B10", "B3"],
    ["B3", "B4"],
    ["B9", "B10"],
    ["B11", "B11"],
    ["SUM(B2:B10)", "SUM(B2:B10)"],
    ["SUM(B2:B5)", "SUM(B2:B6)"],
    ["SUM(B5:B10)", "SUM(B6:B10)"],
    ["SUM(B3:B5)", "SUM(B4:B6)"],
    ["SUM(B10:C10)", "SUM(B3:C3)"],
  ])("%s becomes %s", (before, after) => {
    expect(rows(before, from10To3)).toBe(after);
  });
});

describe("columns", () => {
  it.each([
    ["B5+C5", "B5+D5"],
    ["SUM(A1:C9)", "SUM(A1:D9)"],
    ["SUM(C:D)", "SUM(D:E)"],
    ["SUM(2:3)", "SUM(2:3)"],
    ["$Z$1", "$AA$1"],
  ])("inserting before C turns %s into %s", (before, after) => {
    expect(columns(before, { kind: "insert", at: 2, count: 1 })).toBe(after);
  });
});

describe("what is no reference to the sheet", () => {
  it.each([
    ['"B5"&"a""B5"'],
    ["LOG10(3)"],
    ["A5B+预算A5+_B5"],
    ["Table1[[#All],[B5]]"],
    ["SUM(Table1[B5],Table1[B9])"],
    ["[1]安排!B5"],
    ["'[a.xlsx]安排'!B5"],
    ["别的!B5"],
    ["'别 的'!B5:B9"],
    ["安排:汇总!B5"],
    ["'安排:汇总'!B5"],
    ["#REF!B5"],
    ["ABCD5+XFE5"],
    ["1.5E+5"],
    ["B5(1)"],
  ])("leaves %s alone", (formula) => {
    expect(rows(formula, insertTwoAtRow5)).toBe(formula);
  });

  it("goes on right behind a bracket", () => {
    expect(rows("Table1[金额]*B5", insertTwoAtRow5)).toBe("Table1[金额]*B7");
  });

  it("tells sheets apart by name, not by case, and unfolds quotes", () => {
    const shift = { sheet: "O'Neil 表", axis: "rows", change: insertTwoAtRow5 } as const;
    expect(shiftFormula("'o''neil 表'!B5+B5", "安排", shift)).toBe("'o''neil 表'!B7+B5");
  });

  it("reads a range up to a function as its first cell", () => {
    expect(rows("SUM(B5:INDEX(B:B,9))", insertTwoAtRow5)).toBe("SUM(B7:INDEX(B:B,9))");
  });
});

describe("pieces", () => {
  it("joined are the formula, whatever the text", () => {
    const alphabet = fc.constantFrom(..."AB1$5:!'\"[](),#REF+{}表 .".split(""));
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 30 }), (characters) => {
        const formula = characters.join("");
        expect(
          formulaPieces(formula)
            .map((piece) => piece.text)
            .join(""),
        ).toBe(formula);
      }),
      { numRuns: 2000 },
    );
  });

  it("name the sheet, the rectangle and the lost", () => {
    expect(formulaPieces("'走访 慰问'!$B2:C$9+#REF!")).toEqual([
      {
        kind: "area",
        text: "'走访 慰问'!$B2:C$9",
        prefix: "'走访 慰问'!",
        sheet: "走访 慰问",
        range: { top: 1, left: 1, bottom: 8, right: 2 },
        fixed: { top: false, left: true, bottom: true, right: false },
      },
      { kind: "text", text: "+" },
      { kind: "lost", text: "#REF!" },
    ]);
  });
});

describe("shifting by the lines themselves", () => {
  const change = (size: number): fc.Arbitrary<LineChange> =>
    fc.oneof(
      fc.record({
        kind: fc.constant("insert" as const),
        at: fc.nat(size),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      fc
        .record({ at: fc.nat(size - 1), count: fc.integer({ min: 1, max: 3 }) })
        .map(({ at, count }) => ({ kind: "delete" as const, at, count: Math.min(count, size - at) })),
      fc.record({ kind: fc.constant("move" as const), from: fc.nat(size - 1), to: fc.nat(size - 1) }),
    );

  function changed(lines: (number | undefined)[], { ...edit }: LineChange): (number | undefined)[] {
    const result = [...lines];
    if (edit.kind === "insert")
      result.splice(edit.at, 0, ...new Array<undefined>(edit.count).fill(undefined));
    if (edit.kind === "delete") result.splice(edit.at, edit.count);
    if (edit.kind === "move") result.splice(edit.to, 0, ...result.splice(edit.from, 1));
    return result;
  }

  it("an index goes where its line goes; a span holds its lines but one moved away", () => {
    fc.assert(
      fc.property(change(12), fc.nat(11), fc.nat(11), (edit, a, b) => {
        const after = changed(
          Array.from({ length: 12 }, (_, i) => i),
          edit,
        );
        const place = (line: number): number | undefined =>
          after.includes(line) ? after.indexOf(line) : undefined;
        expect(shiftIndex(a, edit)).toBe(place(a));

        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const own = Array.from({ length: to - from + 1 }, (_, i) => from + i);
        const staying = own.filter(
          (line) => place(line) !== undefined && !(edit.kind === "move" && edit.from === line),
        );
        const span = shiftSpan(from, to, edit);
        if (staying.length === 0) {
          expect(span).toEqual(
            from === to && place(from) !== undefined ? { from: place(from), to: place(from) } : undefined,
          );
          return;
        }
        const covered = after.slice(span!.from, span!.to + 1);
        for (const line of staying) expect(covered).toContain(line);
        const stranger = covered.find((line) => line !== undefined && !own.includes(line));
        if (stranger !== undefined) expect(edit).toMatchObject({ kind: "move", from: stranger });
      }),
      { numRuns: 2000 },
    );
  });
});
