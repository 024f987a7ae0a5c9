/** A short text that is the same exactly as long as the book is. */
import { hash48, type Book, type Sheet } from "../../book";
import type { Revision } from "../host";

/** Results of formulas are left out: some change by themselves. */
function contentsOf({ name, visibility, values, formulas, formats, merges, hiddenRows, hiddenColumns }: Sheet): unknown {
  const typed = values.map((row, r) => row?.map((value, c) => (formulas[r]?.[c] === undefined ? value : null)));
  return [name, visibility, typed, formulas, formats, merges, hiddenRows, hiddenColumns];
}

export function revisionOf(book: Book): Revision {
  return book.sheets.map((sheet) => hash48(JSON.stringify(contentsOf(sheet))).join(".")).join("-");
}
