/** Budget against actual: what each line was to cost, what the journal says it cost, and what nobody planned. */
import type { Money } from "../book";
import { addMoney, money, subtractMoney, sumMoney, ZERO } from "../book";
import type { Budget, BudgetLine, PlacedEntry } from "./budget";
import { earlierFigures, placeEntries, type ItemFigures } from "./earlier-figures";
import { isUnplaced, ITEMS, labelOf, type BudgetItem } from "./items";

/** What the user changed on our sheets; it goes before what the ledger says. */
export interface StandingFigures {
  /** 本年预算数 by row key. */
  readonly amounts: ReadonlyMap<string, Money>;
  /** 预算调整数 by row key. */
  readonly adjustments: ReadonlyMap<string, Money>;
  /** The item an entry was put to, by the entry's key. */
  readonly entries: ReadonlyMap<string, BudgetItem>;
}

export const NOTHING_STANDING: StandingFigures = { amounts: new Map(), adjustments: new Map(), entries: new Map() };

export interface ExecutionLine {
  readonly key: string;
  readonly item: BudgetItem;
  readonly label: string;
  readonly code?: string;
  readonly ofAccount?: { readonly code?: string };
  /** As approved at the year's beginning; absent where nothing was planned. */
  readonly budget?: Money;
  readonly adjustment: Money;
  readonly adjusted: Money;
  readonly actual: Money;
  /** Whether the line stands in the budget, so that formulas may point there. */
  readonly isBudgeted: boolean;
}

export interface MonthFigures {
  /** 1–12. */
  readonly month: number;
  readonly budget: Money;
  readonly actual: Money;
}

export interface Execution {
  readonly year: number;
  readonly income: readonly ExecutionLine[];
  readonly expense: readonly ExecutionLine[];
  /** Spending month by month. */
  readonly months: readonly MonthFigures[];
  /** The year's entries in the journal's order. */
  readonly entries: readonly PlacedEntry[];
  /** Spending on lines without money in the budget. */
  readonly unbudgeted: readonly PlacedEntry[];
  /** What was left of earlier years, where known. */
  readonly opening?: Money;
}

/** The year's budget beside the entries of its journal. */
export function executionOf(budget: Budget, standing: StandingFigures = NOTHING_STANDING): Execution {
  const { year, facts } = budget;
  const { items: stated, homeOf } = earlierFigures(facts);
  const entries = placeEntries(facts.entries)
    .filter((entry) => entry.year === year)
    .map((entry) => ({ ...entry, item: standing.entries.get(entry.key) ?? homeOf(entry.item) }));
  const actual = entries.length > 0 ? actualByItem(entries) : statedActual(stated);
  const seen = [...entries.map(({ item }) => item), ...[...stated.values()].filter(({ executed }) => executed !== undefined).map(({ item }) => item)];
  const lines = (direction: BudgetItem["direction"], planned: readonly BudgetLine[]): readonly ExecutionLine[] =>
    inBudgetOrder([...planned.map(({ item }) => item), ...unplannedItems(seen, planned, direction)]).map((item) => {
      const line = planned.find(({ item: { id } }) => id === item.id);
      const key = `item:${item.id}`;
      const amount = standing.amounts.get(key) ?? line?.amount;
      const adjustment = standing.adjustments.get(key) ?? stated.get(item.id)?.adjustment ?? ZERO;
      return {
        key,
        item,
        label: labelOf(item),
        adjustment,
        adjusted: addMoney(amount ?? ZERO, adjustment),
        actual: actual.get(item.id) ?? ZERO,
        isBudgeted: line !== undefined,
        ...(line?.code !== undefined && { code: line.code }),
        ...(line?.ofAccount && { ofAccount: line.ofAccount }),
        ...(amount !== undefined && { budget: amount }),
      };
    });
  const expense = lines("expense", budget.expense);
  return {
    year,
    income: lines("income", budget.income),
    expense,
    months: monthsOf(budget, entries),
    entries,
    unbudgeted: unbudgetedEntries(entries, expense),
    ...(facts.balance && { opening: facts.balance.amount }),
  };
}

function actualByItem(entries: readonly PlacedEntry[]): ReadonlyMap<string, Money> {
  const sums = new Map<string, Money>();
  for (const { item, amount } of entries) sums.set(item.id, addMoney(sums.get(item.id) ?? ZERO, amount));
  return sums;
}

/** Where the workbook has no journal for the year, what the union's own table says was spent. */
function statedActual(stated: ReadonlyMap<string, ItemFigures>): ReadonlyMap<string, Money> {
  return new Map([...stated].flatMap(([id, { executed }]) => (executed === undefined ? [] : [[id, executed] as const])));
}

function unplannedItems(seen: readonly BudgetItem[], planned: readonly BudgetLine[], direction: BudgetItem["direction"]): readonly BudgetItem[] {
  const known = new Set(planned.map(({ item }) => item.id));
  const others = seen.filter((item) => item.direction === direction && !known.has(item.id));
  return [...new Map(others.map((item) => [item.id, item])).values()];
}

/** By account, as in the budget; lines of the union's own before the rest of theirs. */
function inBudgetOrder(items: readonly BudgetItem[]): readonly BudgetItem[] {
  const rank = (item: BudgetItem): number => {
    if (isUnplaced(item)) return ITEMS.length;
    const at = ITEMS.findIndex(({ id }) => id === item.id);
    return at >= 0 ? at : ITEMS.findIndex(({ id }) => id === item.account) - 0.5;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/** Where nothing at all was budgeted there is no budget to be outside of. */
function unbudgetedEntries(entries: readonly PlacedEntry[], lines: readonly ExecutionLine[]): readonly PlacedEntry[] {
  if (lines.every(({ adjusted }) => adjusted === 0)) return [];
  const unplanned = new Set(lines.filter(({ adjusted }) => adjusted === 0).map(({ item }) => item.id));
  return entries.filter(({ direction, item }) => direction === "expense" && unplanned.has(item.id));
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

function monthsOf({ expense }: Budget, entries: readonly PlacedEntry[]): readonly MonthFigures[] {
  const budgets = expense.reduce<readonly Money[]>((sums, line) => addEach(sums, spread(line)), MONTHS.map(() => ZERO));
  return MONTHS.map((month, index) => ({
    month,
    budget: budgets[index]!,
    actual: sumMoney(entries.filter((entry) => entry.direction === "expense" && entry.month === month).map(({ amount }) => amount)),
  }));
}

/** A line over the months: what has a month of its own there, the rest evenly; the sum is the line's, to the cent. */
function spread({ amount = ZERO, estimate }: BudgetLine): readonly Money[] {
  const dated = MONTHS.map((month) => sumMoney(estimate.parts.filter((part) => part.month === month).map((part) => part.amount)));
  const rest = subtractMoney(amount, sumMoney(dated));
  return addEach(dated, evenly(rest));
}

function evenly(amount: Money): readonly Money[] {
  const upTo = (month: number): number => Math.floor((amount * month) / MONTHS.length);
  return MONTHS.map((month) => money(upTo(month) - upTo(month - 1)));
}

function addEach(a: readonly Money[], b: readonly Money[]): readonly Money[] {
  return a.map((amount, index) => addMoney(amount, b[index]!));
}

/** Whether anything was earned or spent. */
export function hasBegun({ income, expense }: Execution): boolean {
  return [...income, ...expense].some(({ actual }) => actual !== 0);
}

/** What the year's entries come to. */
export function resultOf({ income, expense }: Execution): { readonly income: Money; readonly expense: Money; readonly surplus: Money } {
  const [earned, spent] = [income, expense].map((lines) => sumMoney(lines.map(({ actual }) => actual))) as [Money, Money];
  return { income: earned, expense: spent, surplus: subtractMoney(earned, spent) };
}

