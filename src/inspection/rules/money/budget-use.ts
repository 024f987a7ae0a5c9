/** What was spent on each line of the approved budget, and what was spent on none. */
import type { Money } from "../../../book";
import { addMoney, sumMoney, yearOf, ZERO } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { startOf } from "../../../ledger/parse";
import type { Inspection } from "../../inspection";
import { accountKey, accountOf, directionOf } from "./accounts-of-ledger";

export interface BudgetLineUse {
  readonly line: LedgerRow<"budgetLines">;
  /** As adjusted. */
  readonly budget: Money;
  readonly entries: readonly LedgerRow<"journal">[];
  readonly spent: Money;
}

export interface BudgetUse {
  readonly lines: readonly BudgetLineUse[];
  readonly outside: readonly LedgerRow<"journal">[];
}

/** Spending of the ledger's year against the budget; a line with lines of its own below it is their sum and no line. For `inspection.derive`. */
export function budgetUse(inspection: Inspection): BudgetUse {
  const lines = budgetLines(inspection);
  const byKey = new Map(lines.map((line) => [accountKey(line.value("account")!), line]));
  const entries = new Map<LedgerRow<"budgetLines">, LedgerRow<"journal">[]>(lines.map((line) => [line, []]));
  const outside: LedgerRow<"journal">[] = [];
  for (const entry of inspection.rows("journal")) {
    const account = entry.value("account");
    if (account === undefined || entry.value("expense") === undefined || entry.isCarried("expense") || !isOfYear(entry, inspection)) continue;
    const head = accountOf(account)?.head;
    const line = byKey.get(accountKey(account)) ?? (head === undefined ? undefined : byKey.get(accountKey(head)));
    if (line) entries.get(line)!.push(entry);
    else if (!isHeadOfLines(account, lines)) outside.push(entry);
  }
  const sums = lines.map((line) => {
    const used = entries.get(line)!;
    const spent = sumMoney(used.map((entry) => entry.value("expense")!));
    return { line, budget: addMoney(line.value("amount")!, line.value("adjustment") ?? ZERO), entries: used, spent };
  });
  return { lines: sums, outside };
}

/** Expense lines with a sum; of a head and its lines, the lines. */
function budgetLines(inspection: Inspection): LedgerRow<"budgetLines">[] {
  const lines = inspection.rows("budgetLines").filter((row) => {
    const account = row.value("account");
    return account !== undefined && row.value("amount") !== undefined && directionOf(account) === "expense";
  });
  const heads = new Set(lines.flatMap((line) => accountOf(line.value("account")!)?.head ?? []).map(accountKey));
  return lines.filter((line) => !heads.has(accountKey(line.value("account")!)));
}

/** Spending booked to a head of which the budget has the lines can't be told to one of them. */
function isHeadOfLines(account: string, lines: readonly LedgerRow<"budgetLines">[]): boolean {
  const name = accountOf(account)?.name;
  return name !== undefined && lines.some((line) => accountOf(line.value("account")!)?.head === name);
}

function isOfYear(entry: LedgerRow<"journal">, { unit }: Inspection): boolean {
  const date = entry.value("date");
  return date === undefined || unit.year === undefined || yearOf(startOf(date)) === unit.year;
}
