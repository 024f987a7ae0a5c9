/** A short text that is the same exactly as long as the book is. */
import type { Book, Sheet } from "../../book";
import type { Revision } from "../host";

/** FNV-1a over UTF-16 units, two lanes of 32 bits. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (a >>> 13);
  }
  return (a >>> 0).toString(16).padStart(8, "0") + (b >>> 0).toString(16).padStart(8, "0");
}

/** Results of formulas are left out: some change by themselves. */
function contentsOf({ name, visibility, values, formulas, formats, merges, hiddenRows, hiddenColumns }: Sheet): unknown {
  const typed = values.map((row, r) => row?.map((value, c) => (formulas[r]?.[c] === undefined ? value : null)));
  return [name, visibility, typed, formulas, formats, merges, hiddenRows, hiddenColumns];
}

export function revisionOf(book: Book): Revision {
  return book.sheets.map((sheet) => hash(JSON.stringify(contentsOf(sheet)))).join("-");
}
