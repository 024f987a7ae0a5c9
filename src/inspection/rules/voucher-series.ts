/** The journal's voucher numbers as series: 记-1, 记-2, … through the year, or anew every month. */
import type { LedgerRow } from "../../ledger";
import { startOf } from "../../ledger/parse";
import type { Inspection } from "../inspection";
import { voucherKey } from "./vouchers";

export interface VoucherSeries {
  /** What stands before the number: 记, 收, 付; and the month, where numbers begin anew. */
  readonly name: string;
  /** All entries of each number, the numbers ascending. */
  readonly entries: ReadonlyMap<number, readonly LedgerRow<"journal">[]>;
}

interface Numbered {
  readonly row: LedgerRow<"journal">;
  readonly prefix: string;
  readonly number: number;
  readonly month: string;
}

/** Where so many numbers return in another month, each month has its own. */
const ANEW = 0.3;

/** For `inspection.derive`. */
export function voucherSeries(inspection: Inspection): readonly VoucherSeries[] {
  const numbered = inspection.rows("journal").flatMap(numberOf);
  const prefixes = grouped(numbered, ({ prefix }) => prefix);
  return [...prefixes.values()].flatMap((list) => {
    const byMonth = beginsAnew(list);
    return [...grouped(list, ({ prefix, month }) => (byMonth ? `${prefix}|${month}` : prefix))].map(([name, own]) => ({ name, entries: byNumber(own) }));
  });
}

function numberOf(row: LedgerRow<"journal">): Numbered[] {
  const [voucher, date] = [row.value("voucher"), row.value("date")];
  if (voucher === undefined || date === undefined || row.isCarried("voucher")) return [];
  const parts = /^(.*?)(\d{1,6})$/.exec(voucherKey(voucher));
  return parts ? [{ row, prefix: parts[1]!, number: Number(parts[2]), month: startOf(date).slice(0, 7) }] : [];
}

function beginsAnew(list: readonly Numbered[]): boolean {
  const numbers = grouped(list, ({ number }) => number);
  const inSeveral = [...numbers.values()].filter((own) => own.some(({ month }) => month !== own[0]!.month)).length;
  return inSeveral > numbers.size * ANEW;
}

function byNumber(list: readonly Numbered[]): ReadonlyMap<number, readonly LedgerRow<"journal">[]> {
  const sorted = [...list].sort((a, b) => a.number - b.number);
  return new Map([...grouped(sorted, ({ number }) => number)].map(([number, own]) => [number, own.map(({ row }) => row)]));
}

function grouped<T, Key>(list: readonly T[], keyOf: (each: T) => Key): ReadonlyMap<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
