/** Balances of a journal: what it brings forward, what stands in its lines, what it closes with. */
import type { Money } from "../book";
import { addMoney, formatAt, subtractMoney, valueAt, ZERO } from "../book";
import type { Ledger, LedgerRow, RecordSet } from "./ledger";
import { rowsOf } from "./ledger";
import { readCell, startOf, valueOf } from "./parse";
import { fieldById, tableById } from "./tables";

type JournalSet = RecordSet<"journal">;

/** A line above a journal's first entry: 上年结转, 上月结余. */
export interface BroughtForward {
  /** 0-based. */
  readonly row: number;
  readonly amount: Money;
}

/** The balance in any line of a journal (0-based), in the unit of its column; undefined where none can be read. */
export function balanceAt({ block, sheet }: JournalSet, row: number): Money | undefined {
  const column = block.layout === "keyValue" ? undefined : block.columns.find(({ field }) => field === "balance");
  if (!column) return undefined;
  const field = fieldById(tableById("journal"), "balance")!;
  const context = { dateSystem: 1900, unitScale: column.unitScale ?? 1 } as const;
  return valueOf(readCell(valueAt(sheet, row, column.column), formatAt(sheet, row, column.column), field, context)) as Money | undefined;
}

/** Undefined where the block has no such line, or no balance in it. */
export function broughtForward(set: JournalSet): BroughtForward | undefined {
  const { block, rows } = set;
  const opening = block.layout === "keyValue" ? undefined : block.skipRows.find(({ role }) => role === "opening");
  if (!opening || opening.row > rows[0]!) return undefined;
  const amount = balanceAt(set, opening.row);
  return amount === undefined ? undefined : { row: opening.row, amount };
}

/** What the workbook's journals bring forward from the year before; undefined where no line does. */
export function openingBalance(ledger: Ledger): Money | undefined {
  return ledger
    .recordSets("journal")
    .map((set) => broughtForward(set)?.amount)
    .find((amount) => amount !== undefined);
}

/**
 * The balance after a journal's newest entry, wherever that stands; undefined where it has no balances, or where entries
 * after the last one moved money: their balance is not said.
 */
function closingOf(set: JournalSet): Money | undefined {
  for (const row of newestFirst(rowsOf(set))) {
    const balance = row.value("balance");
    if (balance !== undefined) return balance;
    if (changeOf(row) !== 0) return undefined;
  }
  return undefined;
}

/** What the workbook's last journal closes with; where no journal has balances, what is brought forward with all entries. */
export function closingBalance(ledger: Ledger): Money | undefined {
  const sets = ledger.recordSets("journal").filter((set) => rowsOf(set).some((row) => row.value("balance") !== undefined));
  if (sets.length > 0) return closingOf(sets[sets.length - 1]!);
  const opening = openingBalance(ledger);
  return opening === undefined ? undefined : [...ledger.rows("journal")].reduce((balance, row) => addMoney(balance, changeOf(row)), opening);
}

/** Some keep their journal with the newest entry on top. */
function newestFirst(rows: readonly LedgerRow<"journal">[]): readonly LedgerRow<"journal">[] {
  const days = rows.flatMap((row) => row.value("date") ?? []).map(startOf);
  return days.length > 0 && days[0]! > days[days.length - 1]! ? rows : [...rows].reverse();
}

/** In less out; an amount that stands for several rows counts once. */
function changeOf(row: LedgerRow<"journal">): Money {
  const [income, expense] = (["income", "expense"] as const).map((side) => (row.isCarried(side) ? ZERO : (row.value(side) ?? ZERO)));
  return subtractMoney(income!, expense!);
}
