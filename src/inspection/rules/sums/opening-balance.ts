import { address, agreeToTheCent, formatYuan, type Money } from "../../../book";
import { broughtForward, LedgerRow, type BroughtForward, type RecordSet } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import { columnOf } from "../../field-columns";
import { hitAt, type Hit, type Rule } from "../../rule";

export const openingBalance: Rule = {
  id: "opening-balance",
  title: "每月的上月结余要等于上月末的余额",
  kind: "totalMismatch",
  level: "必改",
  needs: { journal: ["date", "balance"] },
  basis: CUSTOM,
  why: "分月记账时期初接不上，全年的余额就对不上银行。",
  fix: "对照上月最后一笔的余额，改正期初数；上月补记过的，本月期初也要跟着改。",
  *check({ ledger }) {
    const sets = ledger.recordSets("journal");
    if (sets.length < 2) return;
    const parts = sets.flatMap(partOf).sort((a, b) => (a.from < b.from ? -1 : 1));
    // Only months one after the other: cash and bank kept side by side have openings of their own.
    if (parts.some((part, index) => index > 0 && part.from <= parts[index - 1]!.to)) return;
    for (let index = 1; index < parts.length; index++) {
      const [before, part] = [parts[index - 1]!, parts[index]!];
      if (part.opening && !agreeToTheCent(part.opening.amount, before.closing)) yield broken(part, part.opening, before);
    }
  },
};

/** A journal, or one month of it. */
interface Part {
  readonly set: RecordSet<"journal">;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly opening: BroughtForward | undefined;
  /** The last balance, and its row's number. */
  readonly closing: Money;
  readonly closingRow: number;
}

function partOf(set: RecordSet<"journal">): Part[] {
  const column = columnOf(set, "balance");
  if (!column || set.rows.length === 0) return [];
  const rows = set.rows.map((_, index) => new LedgerRow(set, index));
  const dates = rows.flatMap((row) => row.value("date") ?? []);
  const last = rows.filter((row) => row.value("balance") !== undefined).pop();
  if (dates.length === 0 || !last) return [];
  return [
    {
      set,
      column: column.column,
      from: dates.map(startOf).sort()[0]!,
      to: dates.map(endOf).sort()[dates.length - 1]!,
      opening: broughtForward(set),
      closing: last.value("balance")!,
      closingRow: last.rowNumber,
    },
  ];
}

function broken({ set, column }: Part, opening: BroughtForward, before: Part): Hit {
  const { name } = set.sheet;
  return hitAt(
    { sheet: name, cell: address(opening.row, column) },
    `第 ${opening.row + 1} 行的期初余额是 ${formatYuan(opening.amount)} 元，“${before.set.sheet.name}”最后的余额是 ${formatYuan(before.closing)} 元`,
    `opening|${name}|${opening.amount}`,
    { table: "journal", also: [{ sheet: before.set.sheet.name, cell: address(before.closingRow - 1, before.column) }] },
  );
}
