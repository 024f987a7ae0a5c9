/** A 考核细则 in a Word document or a text: its table's lines become a sheet, and the sheet is read like any other. */
import { plainBook, plainSheet } from "../book";
import { listOfFile, ownChecklist, type Checklist } from "../inspection";
import { readLedger, recognise } from "../ledger";

/** The list in a text whose table rows are lines with tabs (as `docxText` writes them), or undefined where there is none. */
export function checklistOfText(text: string, name: string): Checklist | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.split("\t").map((cell) => cell.replace(/\v/g, "\n").trim() || null));
  const book = plainBook([plainSheet(`${name.replace(/\.[^.]+$/, "").slice(0, 20)}考核细则`, lines)]);
  const { ledger } = readLedger([{ book, recognised: recognise(book) }]);
  const list = ownChecklist(ledger);
  return list && listOfFile(list, `“${name}”`);
}
