/** The balance brought forward above a journal's first entry: 上年结转, 上月结余. */
import type { Money } from "../../../book";
import { fieldById, tableById, type LedgerColumn, type RecordSet } from "../../../ledger";
import { valueOf } from "../../../ledger/parse";
import { readAt } from "./total-rows";

export interface BroughtForward {
  /** 0-based. */
  readonly row: number;
  readonly amount: Money;
}

/** Undefined where the block has no such line, or no balance in it. */
export function broughtForward({ block, rows, ...set }: RecordSet, balance: LedgerColumn): BroughtForward | undefined {
  if (block.layout === "keyValue") return undefined;
  const opening = block.skipRows.find(({ role }) => role === "opening");
  if (!opening || opening.row > rows[0]!) return undefined;
  const field = fieldById(tableById("journal"), "balance")!;
  const amount = valueOf(readAt({ block, rows, ...set }, { column: balance.column, field }, opening.row));
  return typeof amount === "number" ? { row: opening.row, amount: amount as Money } : undefined;
}
