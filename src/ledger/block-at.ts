/** A block with what reading it needs, and what reading it may find. */
import type { Book, Problem, Sheet } from "../book";
import type { LedgerBlock } from "./recognise";
import type { TableId } from "./tables";

/** Where a block stands. */
export interface BlockAt {
  readonly block: LedgerBlock;
  readonly sheet: Sheet;
  readonly book: Book;
  readonly file: string | undefined;
}

/** A cell that can't be read or stands under a wrong heading. */
export interface LedgerProblem extends Problem {
  readonly table: TableId;
  readonly field: string;
  readonly file?: string;
}
