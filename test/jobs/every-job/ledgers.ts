/** The sample and the books of schools, each with a text of the user's and rows whose forms can be mended. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { PlacedSheet } from "../../../src/book";
import { applyChanges, blankWorkbook } from "../../../src/host/file";
import { sampleLedger } from "../../../src/ledger/template";
import { TO_MEND } from "../faults/workbooks";

const BOOKS = path.join(__dirname, "../../fixtures/books");

function withSheets(bytes: Uint8Array, sheets: readonly PlacedSheet[]): Uint8Array {
  const made = applyChanges(bytes, sheets.map((sheet) => ({ kind: "createSheet", sheet }) as const), { name: "台帐.xlsx" });
  if (made.status === "refused") throw new Error(made.text);
  return made.bytes;
}

export const LEDGERS: Readonly<Record<string, () => Uint8Array>> = {
  示例: () => withSheets(blankWorkbook(), [...sampleLedger(2026), ...TO_MEND]),
  ...Object.fromEntries(
    readdirSync(BOOKS)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => [name.replace(".xlsx", ""), () => withSheets(new Uint8Array(readFileSync(path.join(BOOKS, name))), TO_MEND)]),
  ),
};
