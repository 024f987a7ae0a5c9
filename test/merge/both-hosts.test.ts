/** The merge on real files: what the file host makes of its change sets is what the host in memory makes of them. */
import fc from "fast-check";
import type { Book, ChangeSet, Sheet } from "../../src/book";
import { applyChanges, blankWorkbook, readWorkbook } from "../../src/host/file";
import { EditedWorkbook } from "./edited-workbook";
import { edit, FIRST_YEAR, renewal, renewed, sheetsOf } from "./random-year";
import { planned } from "./schedule-sheet";

const RUNS = Math.ceil(Number(process.env["MERGE_RUNS"] ?? 500) / 10);

/** A sheet's values, formulas, sizes and merges, in one form for both hosts. */
function plain(sheet: Sheet): unknown {
  const trimmed = (line: readonly unknown[]): unknown[] => {
    const cells = Array.from(line, (cell) => (cell === "" || cell === undefined ? null : cell));
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    return cells;
  };
  const grid = (rows: readonly (readonly unknown[] | undefined)[]): unknown[] => {
    const lines = Array.from(rows, (row) => trimmed(row ?? []));
    while (lines.length > 0 && lines[lines.length - 1]!.length === 0) lines.pop();
    return lines;
  };
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    values: grid(sheet.values),
    formulas: grid(sheet.formulas),
    merges: sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort(),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

function fileBook(bytes: Uint8Array): Book {
  const result = readWorkbook(bytes, { name: "台帐.xlsx" });
  if (result.status !== "read") throw new Error(result.text);
  return result.book;
}

function written(bytes: Uint8Array, changes: ChangeSet): Uint8Array {
  const result = applyChanges(bytes, changes, { name: "台帐.xlsx" });
  if (result.status === "refused") throw new Error(result.text);
  return result.bytes;
}

describe("both hosts", () => {
  it(`make the same of any generation after any edits (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 6 }),
        fc.array(renewal, { maxLength: 4 }),
        (edits, renewals) => {
          let bytes = blankWorkbook();
          const memory = new EditedWorkbook((changes) => (bytes = written(bytes, changes)));
          memory.generate(FIRST_YEAR);
          edits.forEach((each) => memory.edit(each));
          const year = renewals.reduce((current, each, i) => renewed(current, each, `g${i}`), FIRST_YEAR);

          const onFile = planned(fileBook(bytes), sheetsOf(year));
          const inMemory = memory.generate(year);

          expect(onFile.conflicts).toEqual(inMemory.conflicts);
          expect(onFile.changes).toEqual(inMemory.changes);
          expect(fileBook(bytes).sheets.map(plain)).toEqual(memory.host.workbook.book.sheets.map(plain));
          expect(planned(fileBook(bytes), sheetsOf(year)).changes).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
