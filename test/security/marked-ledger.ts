/** The sample ledger with texts of the test's own in some of its cells. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseAddress, type SetCell } from "../../src/book";
import { applyChanges, readWorkbook as readBook } from "../../src/host/file";
import type { FieldId, TableId } from "../../src/ledger";
import { readWorkbook, type ReadWorkbook } from "../../src/jobs/read-workbook";

export function readFile(file: string): ReadWorkbook {
  const name = path.basename(file);
  const read = readBook(new Uint8Array(readFileSync(file)), { name });
  if (read.status === "refused") throw new Error(read.text);
  return readWorkbook(read.book, name);
}

/** Writes a copy in which the first records of a field hold these texts, one each. */
export function withTexts<Id extends TableId>(file: string, output: string, table: Id, field: FieldId<Id>, texts: readonly string[]): void {
  const rows = [...readFile(file).ledger.rows(table)];
  if (rows.length < texts.length) throw new Error(`${table} has only ${rows.length} records`);
  const places = texts.map((value, index) => ({ value, place: rows[index]!.place(field) }));
  const cells = places.map(({ value, place }): SetCell => ({ ...parseAddress(place.cell!)!, value }));
  const applied = applyChanges(new Uint8Array(readFileSync(file)), [{ kind: "setCells", sheet: places[0]!.place.sheet, cells }]);
  if (applied.status === "refused") throw new Error(applied.text);
  writeFileSync(output, applied.bytes);
}
