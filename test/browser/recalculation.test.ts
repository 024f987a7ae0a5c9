import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { applyChanges, blankWorkbook, readWorkbook } from "../../src/host/file";
import { isCellError, plainBook, plainSheet, type Book, type CellValue } from "../../src/book";
import { recalculated } from "../../src/browser/workbench/recalculation/recalculate";
import { formulaValue } from "../../src/browser/workbench/recalculation/formula-value";
import { Workbench } from "../../src/browser/workbench/workbench";
import { sampleLedger } from "../../src/ledger/template";

const BOOKS = path.join(__dirname, "../fixtures/books");

function bookIn(bytes: Uint8Array): Book {
  const read = readWorkbook(bytes);
  if (read.status === "refused") throw new Error(read.text);
  return read.book;
}

function sample(): Uint8Array {
  const made = applyChanges(blankWorkbook(), sampleLedger(2026).map((sheet) => ({ kind: "createSheet", sheet }) as const));
  if (made.status === "refused") throw new Error(made.text);
  return made.bytes;
}

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  sample,
  ...Object.fromEntries(readdirSync(BOOKS).filter((name) => name.endsWith(".xlsx")).map((name) => [name, () => new Uint8Array(readFileSync(path.join(BOOKS, name)))])),
};

describe("formulas of real ledgers", () => {
  it.each(Object.keys(FILES))("come to what stands in the file: %s", (name) => {
    const book = bookIn(FILES[name]!());
    const sheetOf = (wanted: string) => book.sheets.find((sheet) => sheet.name === wanted)!;
    const wrong: unknown[] = [];
    let calculated = 0;
    let all = 0;
    for (const sheet of book.sheets) {
      sheet.formulas.forEach((line, row) =>
        line?.forEach((formula, column) => {
          if (formula === undefined) return;
          all += 1;
          const value = formulaValue(formula, sheet.name, (at, r, c) => sheetOf(at).values[r]?.[c] ?? null, (at) => sheetOf(at).values.length - 1);
          const standing = sheet.values[row]?.[column] ?? null;
          if (value === undefined) return;
          calculated += 1;
          if (!same(value, standing)) wrong.push([sheet.name, row + 1, column, formula, standing, value]);
        }),
      );
    }
    expect(wrong).toEqual([]);
    // Those that refer to errors, or use what ledgers seldom do, are left alone.
    console.info(`${name}: ${calculated} of ${all} formulas calculated`);
    if (all > 0) expect(calculated).toBeGreaterThan(0);
  });
});

/** A sheet of formulas, each cell a value or `=…`. */
function bookOf(rows: readonly (readonly (string | number | null)[])[]): Book {
  const isFormula = (cell: string | number | null): cell is string => typeof cell === "string" && cell.startsWith("=");
  const sheet = plainSheet("表", rows.map((row) => row.map((cell) => (isFormula(cell) ? 0 : cell))));
  return plainBook([{ ...sheet, formulas: rows.map((row) => row.map((cell) => (isFormula(cell) ? cell.slice(1) : undefined))) }]);
}

describe("after an edit", () => {
  const after = (rows: Parameters<typeof bookOf>[0], row: number, column: number) =>
    (recalculated(bookOf(rows), [{ sheet: "表", row, column }]).get("表") ?? []).map((cell) => [cell.row, cell.column, cell.value]);

  it("everything that hangs on the cell comes to something else, nothing beside it", () => {
    const rows = [[2, 3, "=A1*B1", "=SUM(C1:C2)"], [5, 7, "=A2*B2", "=D1+1"]];
    expect(after(rows, 0, 0)).toEqual([[0, 2, 6], [0, 3, 6], [1, 3, 7]]);
  });

  it("a balance goes down its column, and up it where the newest stands on top", () => {
    expect(after([[100, "=A1"], [-30, "=B1+A2"], [-20, "=B2+A3"]], 0, 0)).toEqual([[0, 1, 100], [1, 1, 70], [2, 1, 50]]);
    expect(after([[-20, "=B2+A1"], [-30, "=B3+A2"], [100, "=A3"]], 2, 0).sort()).toEqual([[0, 1, 50], [1, 1, 70], [2, 1, 100]]);
  });

  it("cents stay cents", () => {
    expect(after([[0.1], [0.2], ["=SUM(A1:A2)"], ["=ROUND(A1*10.05,2)"]], 0, 0)).toEqual(expect.arrayContaining([[2, 0, 0.3], [3, 0, 1.01]]));
  });

  it("an empty cell is no number where numbers are counted, and 0 where they are added", () => {
    expect(after([[1, null, '=IF(COUNT(B1,A1)<2,"",A1-B1)', "=B1+A1", "=N(B1)+A1"]], 0, 0)).toEqual([[0, 2, ""], [0, 3, 1], [0, 4, 1]]);
  });

  it("adds up by an account's code", () => {
    expect(after([["甲", 5, '=SUMIFS(B1:B3,A1:A3,"甲")'], ["乙", 7, "=SUMIF(A1:A3,A2,B1:B3)"], ["甲", 9, null]], 0, 1)).toEqual([[0, 2, 14], [1, 2, 7]]);
  });

  it("what can't be calculated keeps its value, and so does what goes in a circle", () => {
    expect(after([[1, "=OFFSET(A1,0,0)"]], 0, 0)).toEqual([]);
    expect(after([[1, "=A1+C1", "=B1", "=C1+1"]], 0, 0)).toEqual([]);
  });

  it("nothing is divided by nothing, but what is asked before that stands", () => {
    expect(after([[1, "=A1/0", "=B1+1"]], 0, 0)).toEqual([[0, 1, { error: "#DIV/0!" }], [0, 2, { error: "#DIV/0!" }]]);
    expect(after([[1, null, '=IF(B1=0,"",ROUND(A1/B1,4))', "=IFERROR(A1/B1,9)"]], 0, 1)).toEqual([[0, 2, ""], [0, 3, 9]]);
  });

  it("a cell that names an emptied one comes to 0", () => {
    expect(after([[null, "=A1+1", "=D1", null]], 0, 0)).toEqual([[0, 1, 1]]);
    expect(after([[7, "=A1"], [null, "=A2+1"]], 1, 0)).toEqual([[1, 1, 1]]);
  });

  it("a balance of ten thousand lines, the newest on top, is calculated to its head", () => {
    const lines = 10_000;
    const rows = Array.from({ length: lines }, (_line, row) => [1, row === lines - 1 ? `=A${row + 1}` : `=B${row + 2}+A${row + 1}`]);
    expect(after(rows, lines - 1, 0)).toContainEqual([0, 1, lines]);
  });

  it("follows a number's last digits and a name's row", () => {
    expect(after([["330102199001011232", '=IF(MOD(MID(A1,17,1),2)=1,"男","女")']], 0, 0)).toEqual([[0, 1, "男"]]);
    expect(after([["乙", "=VLOOKUP(A1,C1:D2,2,0)", "甲", 5], [null, null, "乙", 8]], 0, 0)).toEqual([[0, 1, 8]]);
  });
});

describe("the open workbook", () => {
  it("is checked with what its formulas come to after an edit", async () => {
    const bench = new Workbench("0.0.0");
    await bench.start("sample", 2026);
    const found = async () => {
      const checked = await bench.desk.check.run();
      if (checked.status !== "done") throw new Error(JSON.stringify(checked));
      return checked.value.groups.flatMap(({ findings }) => findings.map(({ text }) => text)).filter((text) => /数量乘单价|合计/.test(text));
    };
    const before = await found();
    // Seven more of the first: its amount and the total follow.
    await bench.edit("节日慰问品发放", 3, 4, "93", 2026);
    expect(await bench.editText("节日慰问品发放", 3, 6)).toBe("=E4*F4");
    expect(await found()).toEqual(before);
    const { bytes } = await bench.save();
    const sheet = bookIn(bytes).sheets.find(({ name }) => name === "节日慰问品发放")!;
    const amounts = sheet.values.slice(3, 10).map((row) => Number(row?.[6]));
    expect(amounts[0]).toBe(93 * Number(sheet.values[3]?.[5]));
    expect(sheet.values[10]?.[6]).toBe(amounts.reduce((sum, amount) => sum + amount));
  });
});

/** As Excel shows it: fifteen digits. */
function same(value: CellValue, standing: CellValue): boolean {
  if (typeof value === "number" && typeof standing === "number") return Math.abs(value - standing) < 1e-9 * Math.max(1, Math.abs(standing));
  if (isCellError(value) && isCellError(standing)) return value.error === standing.error;
  return (value === "" ? null : value) === standing;
}
