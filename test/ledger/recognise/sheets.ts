/** Small ledgers for tests: a sheet as rows of cells, and what recognition says of it in A1 terms. */
import type { Book, CellValue, Sheet } from "../../../src/book";
import { columnLetters, parseRange, plainBook, plainSheet, rangeAddress } from "../../../src/book";
import type { Block, RecogniseOptions, RowsBlock } from "../../../src/ledger/recognise";
import { recognise } from "../../../src/ledger/recognise";

export type Cells = readonly (readonly CellValue[])[];

export function sheetOf(name: string, cells: Cells, rest: Partial<Sheet> & { readonly merged?: readonly string[] } = {}): Sheet {
  const { merged = [], ...others } = rest;
  return plainSheet(name, cells, { merges: merged.map((range) => parseRange(range)!), ...others });
}

export function bookOf(...sheets: readonly Sheet[]): Book {
  return plainBook(sheets);
}

/** The blocks of the first sheet. */
export function blocksOf(sheet: Sheet, options?: RecogniseOptions): readonly Block[] {
  return recognise(bookOf(sheet), options).sheets[0]!.blocks;
}

/** The only block of a sheet, which must be a table in rows. */
export function tableOf(sheet: Sheet, options?: RecogniseOptions): RowsBlock {
  const blocks = blocksOf(sheet, options);
  expect(blocks.map((block) => block.table)).not.toContain(null);
  expect(blocks).toHaveLength(1);
  const block = blocks[0]!;
  if (block.table === null || block.layout === "keyValue") throw new Error("not a table in rows");
  return block;
}

/** `A:date B:name C:-` */
export function fieldsOf(block: RowsBlock): string {
  return block.columns
    .map(({ column, field, months }) => `${columnLetters(column)}:${field ?? "-"}${months ? (months.from === months.to ? months.from : `${months.from}-${months.to}`) : ""}`)
    .join(" ");
}

/** `3-7, 5 total` : records and the rows between them, from 1. */
export function rowsOf(block: RowsBlock): string {
  const records = block.records ? `${block.records.first + 1}-${block.records.last + 1}` : "none";
  return [records, ...block.skipRows.map(({ row, role }) => `${row + 1} ${role}`)].join(", ");
}

/** `members A2:D5` for every block, `-` where it is no ledger. */
export function outline(blocks: readonly Block[]): string[] {
  return blocks.map((block) => `${block.table ?? "-"} ${rangeAddress(block.range)}`);
}
