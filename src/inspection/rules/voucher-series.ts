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
  return [...prefixes].flatMap(([prefix, list]) => {
    const numbers = grouped(list, ({ number }) => number);
    if (!beginAnew(numbers)) return [{ name: prefix, entries: ascending(numbers) }];
    const months = grouped(list, ({ month }) => month);
    return [...months].map(([month, own]) => ({ name: `${prefix}|${month}`, entries: ascending(grouped(own, ({ number }) => number)) }));
  });
}

function numberOf(row: LedgerRow<"journal">): Numbered[] {
  const [voucher, date] = [row.value("voucher"), row.value("date")];
  if (voucher === undefined || date === undefined || row.isCarried("voucher")) return [];
  const parts = /^(.*?)(\d{1,6})$/.exec(voucherKey(voucher));
  return parts ? [{ row, prefix: parts[1]!, number: Number(parts[2]), month: startOf(date).slice(0, 7) }] : [];
}

function beginAnew(numbers: ReadonlyMap<number, readonly Numbered[]>): boolean {
  const inSeveral = [...numbers.values()].filter((own) => own.some(({ month }) => month !== own[0]!.month)).length;
  return inSeveral > numbers.size * ANEW;
}

function ascending(numbers: ReadonlyMap<number, readonly Numbered[]>): VoucherSeries["entries"] {
  return new Map([...numbers].sort(([a], [b]) => a - b).map(([number, own]) => [number, own.map(({ row }) => row)]));
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
