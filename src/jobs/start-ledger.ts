/** The job 新建台帐: the template's sheets (or the sample's) as changes to the open workbook. */
import { sameSheetName, type Book, type ChangeSet } from "../book";
import { newLedger, sampleLedger } from "../ledger/template";

export interface StartedLedger {
  readonly changes: ChangeSet;
  readonly sheets: readonly string[];
  /** A sheet of the workbook that has a name we need; then nothing is changed. */
  readonly clash?: string;
}

/** @param year the ledger's calendar year. */
export function ledgerSheets(book: Book, what: "template" | "sample", year: number): StartedLedger {
  const sheets = what === "sample" ? sampleLedger() : newLedger({ year, scheme: "calendar" });
  const taken = book.sheets.map(({ name }) => name);
  const clash = sheets.find(({ name }) => taken.some((other) => sameSheetName(other, name)));
  if (clash) return { changes: [], sheets: [], clash: clash.name };
  return { changes: sheets.map((sheet) => ({ kind: "createSheet", sheet })), sheets: sheets.map(({ name }) => name) };
}
