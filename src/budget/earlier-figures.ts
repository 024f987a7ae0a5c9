/** What the ledger says of each item: last year's figures, and the budget the union wrote itself. */
import type { Money, Place } from "../book";
import { addMoney, formatYuan, subtractMoney, sumMoney, ZERO } from "../book";
import { headOf, itemOf, meaningOfLine, type StatedMeaning } from "./account-names";
import type { BudgetNote, PlacedEntry } from "./budget";
import type { BudgetFacts, JournalEntry, StatedLine } from "./facts";
import { isUnplaced, itemById, restOfHead, unplacedItem, type BudgetItem } from "./items";

export interface ItemFigures {
  readonly item: BudgetItem;
  readonly code?: string;
  readonly lastBudget?: Money;
  readonly lastFinal?: Money;
  readonly stated?: { readonly amount: Money; readonly note?: string; readonly places: readonly Place[] };
  readonly adjustment?: Money;
  /** Of the budget's own year, as the union's table says. */
  readonly executed?: Money;
  /** Of a rest item: the figures that the table gives for its account as a whole. */
  readonly wholes: ReadonlySet<"lastBudget" | "lastFinal">;
}

export interface EarlierFigures {
  /** By item id. */
  readonly items: ReadonlyMap<string, ItemFigures>;
  /** What the union's own table for this year draws from earlier years. */
  readonly drawn: Readonly<Record<"carriedOver" | "surplusDrawn", Money | undefined>>;
  /** The union wrote this year's budget itself: what it doesn't list is not planned. */
  readonly hasOwnBudget: boolean;
  /** Where an item is counted: where the union budgets an account or head as a whole, all of it in one line. */
  readonly homeOf: (item: BudgetItem) => BudgetItem;
  readonly notes: readonly BudgetNote[];
}

/** The entries with the item each belongs to. */
export function placeEntries(entries: readonly JournalEntry[]): readonly PlacedEntry[] {
  return entries.map((entry) => ({
    ...entry,
    item: itemOf(entry.account, entry.summary, entry.direction) ?? unplacedItem(entry.direction),
  }));
}

interface MeantLine {
  readonly line: StatedLine;
  readonly meaning: StatedMeaning;
}

/** The lines with their meaning, each read below the account that stands above it. */
function meantLines(lines: readonly StatedLine[]): { readonly meant: readonly MeantLine[]; readonly unknown: readonly StatedLine[] } {
  const meant: MeantLine[] = [];
  const unknown: StatedLine[] = [];
  let above: BudgetItem | undefined;
  for (const line of lines) {
    const meaning = meaningOfLine(line.account, above);
    if (!meaning) {
      unknown.push(line);
      continue;
    }
    if (meaning.kind === "account" || meaning.kind === "item") above = meaning.item;
    if (meaning.kind === "head") above = restOfHead(meaning.head);
    meant.push({ line, meaning });
  }
  return { meant, unknown };
}

type Column = "lastFinal" | "amount" | "adjustment" | "executed";

interface ColumnFigures {
  /** By item id. */
  readonly sums: ReadonlyMap<string, Money>;
  /** Accounts and heads of which the column gives nothing but the whole. */
  readonly wholes: ReadonlySet<string>;
  readonly notes: readonly BudgetNote[];
}

/** One column of the table by item; what a sum holds beyond its parts goes to the rest, so that nothing is lost. */
function columnByItem(meant: readonly MeantLine[], column: Column): ColumnFigures {
  const sums = new Map<string, Money>();
  const wholes = new Set<string>();
  const notes: BudgetNote[] = [];
  const add = (id: string, amount: Money): void => void sums.set(id, addMoney(sums.get(id) ?? ZERO, amount));
  const each = (kind: StatedMeaning["kind"], run: (amount: Money, each: MeantLine) => void): void =>
    meant.forEach((line) => {
      const amount = line.line[column];
      if (line.meaning.kind === kind && amount !== undefined) run(amount, line);
    });
  const accountOf = (id: string): string => (id.startsWith("own:") ? id.split(":")[1]! : itemById(id).account);
  const close = (amount: Money, { line }: MeantLine, within: (account: string) => boolean, rest: BudgetItem): void => {
    const parts = [...sums].filter(([id]) => within(accountOf(id)));
    const beyond = subtractMoney(amount, sumMoney(parts.map(([, part]) => part)));
    if (beyond === 0) return;
    add(rest.id, beyond);
    if (parts.length === 0 && rest.account === line.account) return;
    notes.push({
      kind: "check",
      text: `“${line.account}”比所列明细${beyond > 0 ? "多" : "少"} ${formatYuan(Math.abs(beyond) as Money)} 元，列入“${rest.name}”。`,
      places: [line.place],
    });
  };
  each("item", (amount, { meaning }) => meaning.kind === "item" && add(meaning.item.id, amount));
  each("account", (amount, meantLine) => {
    const { meaning } = meantLine;
    if (meaning.kind !== "account") return;
    const hasParts = [...sums.keys()].some((id) => accountOf(id) === meaning.item.account);
    if (hasParts) close(amount, meantLine, (account) => account === meaning.item.account, meaning.item);
    else {
      add(meaning.item.id, amount);
      wholes.add(meaning.item.account);
    }
  });
  each("head", (amount, meantLine) => {
    const { meaning } = meantLine;
    const rest = meaning.kind === "head" ? restOfHead(meaning.head) : undefined;
    if (meaning.kind !== "head" || !rest) return;
    if (![...sums.keys()].some((id) => headOf(accountOf(id)) === meaning.head)) wholes.add(meaning.head);
    close(amount, meantLine, (account) => headOf(account) === meaning.head, rest);
  });
  return { sums, wholes, notes };
}

function journalByItem(entries: readonly JournalEntry[], year: number, homeOf: EarlierFigures["homeOf"]): ReadonlyMap<string, Money> {
  const sums = new Map<string, Money>();
  for (const { item, amount, ...entry } of placeEntries(entries)) {
    const { id } = homeOf(item);
    if (entry.year === year) sums.set(id, addMoney(sums.get(id) ?? ZERO, amount));
  }
  return sums;
}

/** @param wholes accounts and heads that this year's own budget gives as a whole */
function homes(wholes: ReadonlySet<string>): EarlierFigures["homeOf"] {
  return (item) => {
    if (isUnplaced(item)) return item;
    const head = headOf(item.account);
    if (head !== item.account && wholes.has(head)) return restOfHead(head) ?? item;
    return wholes.has(item.account) ? itemById(item.account) : item;
  };
}

const UNPLACED = new Map((["income", "expense"] as const).map(unplacedItem).map((item) => [item.id, item]));

/** The figures of all items that anything is known of. */
export function earlierFigures(facts: BudgetFacts): EarlierFigures {
  const { year, stated, entries } = facts;
  const isThisYear = stated.year === year;
  const { meant, unknown } = meantLines(isThisYear || stated.year === year - 1 ? stated.lines : []);
  const read = (column: Column) => columnByItem(meant, column);
  const [amounts, adjustments, finals] = [read("amount"), read("adjustment"), read(isThisYear ? "lastFinal" : "executed")];
  const executed = isThisYear ? read("executed").sums : new Map<string, Money>();
  const homeOf = homes(isThisYear ? amounts.wholes : new Set());
  const isStatedFinal = finals.sums.size > 0;
  const lastFinal = isStatedFinal ? finals.sums : journalByItem(entries, year - 1, homeOf);
  const lines = new Map(meant.flatMap(({ line, meaning }) => ("item" in meaning ? [[meaning.item.id, { line, item: meaning.item }] as const] : [])));
  const ids = new Set([...lines.keys(), ...amounts.sums.keys(), ...adjustments.sums.keys(), ...lastFinal.keys(), ...executed.keys()]);
  const items = [...ids].map((id): readonly [string, ItemFigures] => {
    const line = lines.get(id);
    const [amount, adjustment, final] = [amounts.sums.get(id), adjustments.sums.get(id), lastFinal.get(id)];
    return [
      id,
      {
        wholes: new Set([...(!isThisYear && amounts.wholes.has(id) ? (["lastBudget"] as const) : []), ...(isStatedFinal && finals.wholes.has(id) ? (["lastFinal"] as const) : [])]),
        item: line?.item ?? UNPLACED.get(id) ?? itemById(id),
        ...(line?.line.code !== undefined && { code: line.line.code }),
        ...(final !== undefined && { lastFinal: final }),
        ...(!isThisYear && amount !== undefined && { lastBudget: addMoney(amount, adjustment ?? ZERO) }),
        ...(isThisYear && amount !== undefined && { stated: statedOf(amount, line?.line) }),
        ...(isThisYear && adjustment !== undefined && { adjustment }),
        ...(executed.has(id) && { executed: executed.get(id)! }),
      },
    ];
  });
  return {
    items: new Map(items),
    hasOwnBudget: isThisYear && amounts.sums.size > 0,
    homeOf,
    drawn: { carriedOver: isThisYear ? drawn(meant, "carriedOver") : undefined, surplusDrawn: isThisYear ? drawn(meant, "surplusDrawn") : undefined },
    notes: [
      ...amounts.notes,
      ...finals.notes,
      ...unknown.filter(({ amount, lastFinal: last }) => amount !== undefined || last !== undefined).map(
        ({ account, place }): BudgetNote => ({ kind: "check", text: `经费预算里的“${account}”认不出是哪个科目，没有列入。`, places: [place] }),
      ),
    ],
  };
}

function statedOf(amount: Money, line: StatedLine | undefined): NonNullable<ItemFigures["stated"]> {
  return { amount, places: line ? [line.place] : [], ...(line?.note !== undefined && { note: line.note }) };
}

function drawn(meant: readonly MeantLine[], kind: "carriedOver" | "surplusDrawn"): Money | undefined {
  const amounts = meant.flatMap(({ line, meaning }) => (meaning.kind === kind && line.amount !== undefined ? [line.amount] : []));
  return amounts.length > 0 ? sumMoney(amounts) : undefined;
}
