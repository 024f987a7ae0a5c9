/** The job 建下一年的台帐: the changes that make next year's workbook of a copy of this year's, told in words. */
import type { ChangeSet } from "../book";
import { tableById } from "../ledger";
import { carryOver, type CarriedTable } from "../ledger/carry-over";
import type { ReadWorkbook } from "./read-workbook";

export interface PlannedCarryOver {
  readonly status: "planned";
  readonly changes: ChangeSet;
  /** 会员名册（会员，86 行）: what comes along, what is emptied. */
  readonly kept: readonly string[];
  readonly emptied: readonly string[];
  /** What is left to the user, in Chinese. */
  readonly notes: readonly string[];
}

/** @param year the new one; of a school year the one it begins in. @returns a Chinese sentence where it can't be. */
export function planCarryOver({ book, recognised, ledger, name }: ReadWorkbook, year: number): PlannedCarryOver | { readonly status: "refused"; readonly text: string } {
  if (ledger.tables().length === 0) return { status: "refused", text: `“${name}”：没有认出台帐，没有可以带到下一年的内容，请检查是不是给错了文件` };
  const now = recognised.year?.year;
  if (now !== undefined && year <= now) return { status: "refused", text: `“${name}”是 ${now} 年的台帐，新的年度要在它以后，例如 ${now + 1}` };
  const { changes, kept, emptied, notes } = carryOver(book, recognised, ledger, year);
  return { status: "planned", changes, kept: kept.map(wordsOf), emptied: emptied.map(wordsOf), notes };
}

function wordsOf({ table, sheet, records }: CarriedTable): string {
  const { title } = tableById(table);
  return `${title}（${sheet === title ? "" : `${sheet}，`}${records} 行）`;
}
