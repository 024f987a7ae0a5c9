import type { Book, Sheet } from "./book";
import { valueAt } from "./book";
import { MARK_PREFIX } from "./sheet-spec";

/** Where a generated sheet's mark stands (0-based), and the id it names; its row and column hold the keys. */
export interface Mark {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** The sheet that keeps the add-in's own state. */
export const STATE_SHEET = "_union_ledger";

/** Very hidden sheets in which a write in Excel keeps what it may have to put back: a journal, and sheets as they were. No part of the book. */
export const RECOVERY_PREFIX = `${STATE_SHEET}_`;

/** Stands in a workbook only while it is being written, and after a write that broke off. */
export const JOURNAL_SHEET = `${RECOVERY_PREFIX}journal`;

export function isForRecovery(name: string): boolean {
  return name.startsWith(RECOVERY_PREFIX);
}

/** Users insert lines above and left of everything; beyond this corner nobody does. */
const CORNER = 20;

/** The mark of a generated sheet, or undefined on a user's sheet. Ids a newer version wrote are given as they are. */
export function findMark(sheet: Sheet): Mark | undefined {
  for (let row = 0; row < CORNER; row++) {
    for (let column = 0; column < CORNER; column++) {
      const value = valueAt(sheet, row, column);
      if (typeof value === "string" && value.startsWith(MARK_PREFIX)) {
        return { id: value.slice(MARK_PREFIX.length), row, column };
      }
    }
  }
  return undefined;
}

/** Whether the sheet is one of ours (generated, or our state), so that no ledger is looked for on it. */
export function isOurs(sheet: Sheet): boolean {
  return sheet.name === STATE_SHEET || findMark(sheet) !== undefined;
}

/** Every sheet of the book with this mark, in the book's order. */
export function markedSheets(book: Book, id: string): Sheet[] {
  return book.sheets.filter((sheet) => findMark(sheet)?.id === id);
}
