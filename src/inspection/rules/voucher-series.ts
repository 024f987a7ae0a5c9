/** The journal's voucher numbers as series: 记-1, 记-2, … through the year, or anew every month. */
import type { LedgerRow } from "../../ledger";
import { startOf } from "../../ledger/parse";
import type { Inspection } from "../inspection";
import { voucherKey } from "./vouchers";

export interface NumberedEntry {
  readonly row: LedgerRow<"journal">;
  readonly number: number;
  /** `2026-03` */
  readonly month: string;
}

/** The entries whose numbers run on, by their numbers; those of one number as they stand in the journal. */
export type VoucherSeries = readonly NumberedEntry[];

/** Where so many numbers return in another month, each month has its own. */
const ANEW = 0.3;

/** For `inspection.derive`. */
export function voucherSeries(inspection: Inspection): readonly VoucherSeries[] {
  return [...entriesByPrefix(inspection).values()].flatMap((entries) => {
    const numbered = byNumber(entries);
    return beginAnew(numbered) ? byMonth(entries).map(byNumber) : [numbered];
  });
}

/** By what stands before the number: 记, 收, 付. */
function entriesByPrefix(inspection: Inspection): ReadonlyMap<string, readonly NumberedEntry[]> {
  const prefixes = new Map<string, NumberedEntry[]>();
  for (const row of inspection.rows("journal")) {
    const [voucher, date] = [row.value("voucher"), row.value("date")];
    if (voucher === undefined || date === undefined || row.isCarried("voucher")) continue;
    const key = voucherKey(voucher);
    const digits = /\d{1,6}$/.exec(key);
    if (!digits) continue;
    const entry = { row, number: Number(digits[0]), month: startOf(date).slice(0, 7) };
    put(prefixes, key.slice(0, digits.index), entry);
  }
  return prefixes;
}

function byNumber(entries: readonly NumberedEntry[]): VoucherSeries {
  return [...entries].sort((a, b) => a.number - b.number);
}

function byMonth(entries: readonly NumberedEntry[]): readonly (readonly NumberedEntry[])[] {
  const months = new Map<string, NumberedEntry[]>();
  for (const entry of entries) put(months, entry.month, entry);
  return [...months.values()];
}

function beginAnew(series: VoucherSeries): boolean {
  let [numbers, inSeveral] = [0, 0];
  for (let at = 0; at < series.length; numbers++) {
    const { number, month } = series[at]!;
    let isInSeveral = false;
    for (; series[at]?.number === number; at++) isInSeveral ||= series[at]!.month !== month;
    if (isInSeveral) inSeveral++;
  }
  return inSeveral > numbers * ANEW;
}

function put<Item>(groups: Map<string, Item[]>, key: string, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
