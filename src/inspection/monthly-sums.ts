/** Tables of months against accounts, which are no ledger: no entry is read from them, but their sums can be right or wrong. */
import type { Book, Range, Sheet } from "../book";
import { MONTHLY_SUMS, type Recognised } from "../ledger";

export interface MonthlySums {
  readonly sheet: Sheet;
  /** Heading and lines. */
  readonly range: Range;
  /** 0-based row of the heading's lowest line. */
  readonly heading: number;
}

/** Those on the visible sheets of a workbook. */
export function monthlySumsOf(book: Book, recognised: Recognised): readonly MonthlySums[] {
  return recognised.sheets.flatMap(({ blocks, hidden }, index) =>
    blocks.flatMap((block) => {
      const sheet = book.sheets[index];
      const isSums = block.table === null && block.what === MONTHLY_SUMS && block.headerRows !== undefined;
      return sheet && isSums && !hidden ? [{ sheet, range: block.range, heading: block.headerRows.last }] : [];
    }),
  );
}
