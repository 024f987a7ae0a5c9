/** The journal's last balance as next year's first. */
import type { DateSystem, Money, PlainDate } from "../../book";
import { addMoney, formatAt, isDateFormat, subtractMoney, toSerial, toYuan, ZERO } from "../../book";
import type { Ledger, RecordSet } from "../ledger";
import { LedgerRow } from "../ledger";
import { readCell, valueOf } from "../parse";
import type { RowsBlock } from "../recognise";
import { fieldById, tableById } from "../tables";
import type { CellChanges } from "./cell-changes";

const OPENING = "上年结转";

type JournalSet = RecordSet<"journal">;

/** The balance of the last entry; without balances the opening one with all entries, else undefined. */
export function closingBalance(ledger: Ledger): Money | undefined {
  const sets = ledger.recordSets("journal");
  for (const set of [...sets].reverse()) {
    for (let index = set.rows.length - 1; index >= 0; index--) {
      const balance = new LedgerRow(set, index).value("balance");
      if (balance !== undefined) return balance;
    }
  }
  const opening = openingBalance(ledger);
  return opening === undefined ? undefined : [...ledger.rows("journal")].reduce(withEntry, opening);
}

/** What the journal's first line brings forward from the year before; undefined where no line does. */
export function openingBalance(ledger: Ledger): Money | undefined {
  return ledger.recordSets("journal").map(openingOf).find((balance) => balance !== undefined);
}

function withEntry(balance: Money, entry: LedgerRow<"journal">): Money {
  return subtractMoney(addMoney(balance, entry.value("income") ?? ZERO), entry.value("expense") ?? ZERO);
}

/** What the line 上年结转 above the entries brings forward. */
function openingOf({ sheet, block }: JournalSet): Money | undefined {
  const row = openingRow(block as RowsBlock);
  const column = columnOf(block as RowsBlock, "balance");
  if (row === undefined || column === undefined) return undefined;
  const field = fieldById(tableById("journal"), "balance")!;
  return valueOf(readCell(sheet.values[row]?.[column.column] ?? null, formatAt(sheet, row, column.column), field, { dateSystem: 1900, unitScale: column.unitScale ?? 1 })) as Money | undefined;
}

function openingRow(block: RowsBlock): number | undefined {
  return block.skipRows.find(({ role }) => role === "opening")?.row;
}

function columnOf(block: RowsBlock, field: string) {
  return block.columns.find((column) => column.field === field);
}

/** What next year's journal begins with. */
export interface Opening {
  readonly balance: Money;
  /** The first day of the year. */
  readonly day: PlainDate;
  /** Of the workbook. */
  readonly dateSystem: DateSystem;
}

/**
 * Writes the balance into the line that brings it forward, or as the first entry where there is no such line.
 * Whether there was a place for it.
 */
export function writeOpening(set: JournalSet, opening: Opening, cells: CellChanges): boolean {
  const block = set.block as RowsBlock;
  const amount = columnOf(block, "balance");
  const row = openingRow(block) ?? block.records?.first;
  if (!amount || row === undefined) return false;
  cells.set(set.sheet, row, amount.column, toYuan(opening.balance) / (amount.unitScale ?? 1));
  if (openingRow(block) !== undefined) return true;
  const [date, summary] = [columnOf(block, "date"), columnOf(block, "summary")];
  if (date && !date.part) cells.set(set.sheet, row, date.column, dayCell(formatAt(set.sheet, row, date.column), opening));
  if (summary) cells.set(set.sheet, row, summary.column, OPENING);
  return true;
}

/** As a real day where the cell shows days, else as text. */
function dayCell(format: string | undefined, { day, dateSystem }: Opening): string | number {
  return isDateFormat(format) ? toSerial(day, dateSystem) : day;
}
