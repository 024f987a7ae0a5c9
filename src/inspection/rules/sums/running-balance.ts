import { agreeToTheCent, formatYuan, money } from "../../../book";
import { broughtForward, LedgerRow, type LedgerColumn, type RecordSet } from "../../../ledger";
import { isCellProblem, valueOf } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import { columnOf } from "../../field-columns";
import { hit, type Hit, type Rule } from "../../rule";

export const runningBalance: Rule = {
  id: "running-balance",
  title: "余额要逐笔接得上",
  kind: "totalMismatch",
  level: "必改",
  needs: { journal: ["balance"] },
  basis: CUSTOM,
  why: "上一笔余额加收入减支出不等于这一笔余额，后面的余额都不可信。",
  fix: "核对这一行的收入、支出和余额，改正后往下重算；余额最好用公式。",
  *check({ ledger }) {
    for (const set of ledger.recordSets("journal")) for (const found of balanceBreaks(set)) yield off(set, found);
  },
};

/** Where a journal's balances don't follow from each other; the newest entry may stand first. */
export function balanceBreaks(set: RecordSet<"journal">): readonly Break[] {
  const steps = stepsOf(set);
  const forward = breaks(steps);
  const backward = forward.length > Math.max(2, steps.length / 5) ? breaks([...steps].reverse()) : forward;
  return backward.length < forward.length ? backward : forward;
}

interface Step {
  /** Of the record in its block. */
  readonly index: number;
  /** In less out, in 分; undefined where a cell can't be read. */
  readonly change: number | undefined;
  readonly balance: number | undefined;
}

interface Break extends Step {
  readonly expected: number;
}

function stepsOf(set: RecordSet<"journal">): readonly Step[] {
  const [income, expense, balance] = (["income", "expense", "balance"] as const).map((field) => columnOf(set, field));
  if (!balance || (!income && !expense)) return [];
  const opening: Step = { index: -1, change: 0, balance: broughtForward(set)?.amount };
  const steps = set.rows.map((_, index): Step => {
    const [incoming, outgoing] = [amountOf(income, index), amountOf(expense, index)];
    const change = incoming === undefined || outgoing === undefined ? undefined : incoming - outgoing;
    return { index, change, balance: numberOf(balance, index) };
  });
  return [opening, ...steps];
}

/** What a cell adds: nothing where it is empty. */
function amountOf(column: LedgerColumn | undefined, index: number): number | undefined {
  const reading = column?.readings[index];
  if (isCellProblem(reading)) return undefined;
  return typeof reading === "number" && !column!.carried.has(index) ? reading : 0;
}

function numberOf(column: LedgerColumn, index: number): number | undefined {
  const value = valueOf(column.readings[index]);
  return typeof value === "number" && !column.carried.has(index) ? value : undefined;
}

/** Where the chain of balances breaks; a single wrong balance breaks it twice and is told once. */
function breaks(steps: readonly Step[]): readonly Break[] {
  const found: Break[] = [];
  let shown: number | undefined;
  let reckoned: number | undefined;
  for (const step of steps) {
    const fromShown = follow(shown, step.change);
    const fromReckoned = follow(reckoned, step.change);
    if (step.balance === undefined) {
      [shown, reckoned] = [fromShown, fromReckoned];
      continue;
    }
    const fits = [fromShown, fromReckoned].some((expected) => expected !== undefined && agreeToTheCent(expected, step.balance!));
    if (!fits && fromShown !== undefined) found.push({ ...step, expected: fromShown });
    reckoned = fits ? step.balance : (fromShown ?? step.balance);
    shown = step.balance;
  }
  return found;
}

function follow(balance: number | undefined, change: number | undefined): number | undefined {
  return balance === undefined || change === undefined ? undefined : balance + change;
}

function off(set: RecordSet<"journal">, { index, balance, expected }: Break): Hit {
  const yuan = (fen: number): string => `${formatYuan(money(Math.round(fen)))} 元`;
  return hit(new LedgerRow(set, index), "balance", `的余额写的是 ${yuan(balance!)}，按上一笔推算是 ${yuan(expected)}`);
}
