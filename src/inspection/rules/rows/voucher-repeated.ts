import { ACCOUNTING_SYSTEM } from "../../../regulation";
import type { LedgerRow } from "../../../ledger";
import { hit, type Rule } from "../../rule";
import { voucherSeries } from "../voucher-series";

export const voucherRepeated: Rule = {
  id: "voucher-repeated",
  title: "一个凭证号只给一张凭证",
  kind: "other",
  level: "建议",
  needs: { journal: ["date", "voucher"] },
  basis: ACCOUNTING_SYSTEM,
  why: "两张凭证同一个号，翻账时找不到是哪一张。",
  fix: "翻凭证核实，改正写错的号；同一张凭证的几笔，日期应当一样。",
  *check(inspection) {
    for (const series of inspection.derive(voucherSeries)) {
      let first = series[0]!;
      for (const entry of series) {
        if (entry.number !== first.number) first = entry;
        else if (dayOf(entry.row) !== dayOf(first.row)) yield hit(entry.row, "voucher", `的凭证号与${first.row.whereabouts}相同，日期不同`, { also: [first.row.place("voucher")] });
      }
    }
  },
};

function dayOf(row: LedgerRow<"journal">): string {
  return JSON.stringify(row.value("date"));
}
