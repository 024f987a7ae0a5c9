/** A started ledger is not read again: so what is known of it must be what its file holds. */
import { plainBook, type Sheet } from "../../src/book";
import { StartedVersion } from "../../src/browser/workbench/started-version";
import { readWorkbook } from "../../src/host/file";
import { ledgerSheets } from "../../src/jobs/start-ledger";

/** Ragged grids as lists of what they hold, blanks left out. */
function filled(grid: readonly (readonly unknown[] | undefined)[]): readonly string[] {
  return grid.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell === undefined || cell === null || cell === "" ? [] : [`${r},${c} ${JSON.stringify(cell)}`])));
}

function contents({ values, formulas, formats, columnWidths = [], rowHeights = [], ...rest }: Sheet): object {
  const grids = { values: filled(values), formulas: filled(formulas), formats: filled(formats) };
  return { ...rest, ...grids, columnWidths: filled([columnWidths]), rowHeights: filled([rowHeights]) };
}

it.each(["sample", "template"] as const)("knows of a new %s what reading its file gives", (what) => {
  const { bytes, book } = new StartedVersion(ledgerSheets(plainBook([]), what, 2026).changes, "新台帐.xlsx");
  const read = readWorkbook(bytes, { name: "新台帐.xlsx" });
  if (read.status === "refused") throw new Error(read.text);
  expect(book.sheets.length).toBeGreaterThan(10);
  expect(book.sheets.map(contents)).toEqual(read.book.sheets.map(contents));
  expect({ ...book, sheets: [] }).toEqual({ ...read.book, sheets: [] });
});

it("writes its file once", () => {
  const version = new StartedVersion(ledgerSheets(plainBook([]), "template", 2026).changes, "新台帐.xlsx");
  expect(version.bytes).toBe(version.bytes);
  expect(version.frames).toBe(version.frames);
});
