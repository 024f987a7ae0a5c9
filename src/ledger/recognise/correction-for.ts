/** The user's word about something they see, as a correction that will find it again. */
import { address, columnLetters } from "../../book";
import { isTableId, tableById, fieldById } from "../tables";
import { cellsByRecord, isLedgerBlock, type Block, type RecognisedSheet } from "./block";
import { headingIdentity, type Correction } from "./corrections";

export type BlockWord =
  | { readonly table: string | null }
  /** `at`: column letters, or the address of a form's value cell. */
  | { readonly at: string; readonly field: string | null };

/** Undefined where the block has no such column or the table no such field. */
export function correctionFor(sheet: RecognisedSheet, block: Block, word: BlockWord): Correction | undefined {
  // A title tells the blocks of a sheet apart; a sheet of one block is meant as a whole, whatever its title becomes.
  const where = { sheet: sheet.name, ...(sheet.blocks.length > 1 && block.title !== undefined && { title: block.title }) };
  if ("table" in word) {
    if (word.table !== null && !isTableId(word.table)) return undefined;
    return { kind: "table", ...where, table: word.table };
  }
  if (!isLedgerBlock(block)) return undefined;
  if (word.field !== null && !fieldById(tableById(block.table), word.field)) return undefined;
  const headings =
    block.layout === "keyValue"
      ? (cellsByRecord(block)[0] ?? []).map(({ row, column, heading }) => ({ at: address(row, column), heading }))
      : block.columns.map(({ column, heading }) => ({ at: columnLetters(column), heading }));
  const index = headings.findIndex(({ at }) => at === word.at);
  const found = headings[index];
  if (!found) return undefined;
  const identity = headingIdentity([found.heading]);
  const nth = headings.slice(0, index + 1).filter(({ heading }) => headingIdentity([heading]) === identity).length;
  return { kind: "column", ...where, heading: identity, field: word.field, ...(nth > 1 && { nth }) };
}
