/** What was spent on each line of the approved budget, and what was spent on none. */
import type { Money } from "../../../book";
import { addMoney, groupedBy, sumMoney, yearOf, ZERO } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { startOf } from "../../../ledger/parse";
import { accountKey, accountNamed, accountStem, directionOf } from "../../../regulation";
import type { Inspection } from "../../inspection";

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
  const lineOf = onceForEach(finder(lines));
  const entries = new Map<LedgerRow<"budgetLines">, LedgerRow<"journal">[]>(lines.map((line) => [line, []]));
  const outside: LedgerRow<"journal">[] = [];
  for (const entry of inspection.rows("journal")) {
    const account = entry.value("account");
    if (account === undefined || entry.value("expense") === undefined || entry.isCarried("expense") || !isOfYear(entry, inspection)) continue;
    const line = lineOf(account);
    if (line === "none") outside.push(entry);
    else if (line !== "unclear") entries.get(line)!.push(entry);
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
  const heads = new Set(lines.flatMap((line) => accountNamed(line.value("account")!)?.head ?? []).map(accountKey));
  return lines.filter((line) => !heads.has(accountKey(line.value("account")!)));
}

type Line = LedgerRow<"budgetLines">;

/** Finds the line that an account's spending is on: of the same words, else of the same account or its head. */
function finder(lines: readonly Line[]): (account: string) => Line | "none" | "unclear" {
  const byWords = groupedBy(lines, (line) => accountStem(line.value("account")!));
  const byKey = groupedBy(lines, (line) => accountKey(line.value("account")!));
  const headsOfLines = new Set(lines.map((line) => accountNamed(line.value("account")!)?.head));
  return (account) => {
    const { name, head } = accountNamed(account) ?? {};
    const [line, another] = byWords.get(accountStem(account)) ?? byKey.get(accountKey(account)) ?? byKey.get(head ?? "") ?? [];
    if (line && !another) return line;
    // Spending booked to a head of which the budget has the lines can't be told to one of them.
    return line || (name !== undefined && headsOfLines.has(name)) ? "unclear" : "none";
  };
}

/** Reads each text once: a journal says the same few accounts over and over. */
function onceForEach<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text)!;
  };
}

function isOfYear(entry: LedgerRow<"journal">, { unit }: Inspection): boolean {
  const date = entry.value("date");
  return date === undefined || unit.year === undefined || yearOf(startOf(date)) === unit.year;
}
