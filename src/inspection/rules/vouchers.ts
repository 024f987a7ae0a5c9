/** Journal entries by the voucher number that other ledgers name. */
import { groupedBy } from "../../book";
import type { LedgerRow } from "../../ledger";
import type { Inspection } from "../inspection";

/** 记-12, 12: by far the most usual forms. */
const USUAL = /^([\u4e00-\u9fff]?)-?([1-9]\d*)$/;

/** A voucher number as compared: 记-012, 记012号 and 记-12 are one. */
export function voucherKey(text: string): string {
  const usual = USUAL.exec(text);
  if (usual) return usual[1]! + usual[2]!;
  return text
    .normalize("NFKC")
    .replace(/[\s#号第-]/g, "")
    .replace(/(\D|^)0+(?=\d)/g, "$1");
}

/** The numbers a cell names: 记-12、记-13. */
export function voucherKeys(text: string): readonly string[] {
  if (USUAL.test(text)) return [voucherKey(text)];
  return text.split(/[、,，;；/\s]+/).map(voucherKey).filter((key) => key !== "");
}

/** All entries of each voucher. Numbers that begin anew every month stand for several. For `inspection.derive`. */
export function journalByVoucher(inspection: Inspection): ReadonlyMap<string, readonly LedgerRow<"journal">[]> {
  return groupedBy(inspection.rows("journal"), (row) => {
    const voucher = row.value("voucher");
    return voucher === undefined ? undefined : voucherKey(voucher);
  });
}
