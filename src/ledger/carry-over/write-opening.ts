/** Writes what a journal brings forward into the next year. */
import type { DateSystem, Money, PlainDate } from "../../book";
import { formatAt, isDateFormat, toSerial, toYuan } from "../../book";
import type { RecordSet } from "../ledger";
import type { RowsBlock } from "../recognise";
import type { CellChanges } from "./cell-changes";

const OPENING = "上年结转";

type JournalSet = RecordSet<"journal">;

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
