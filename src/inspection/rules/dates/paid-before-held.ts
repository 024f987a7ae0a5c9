import type { LedgerRow } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import { FUNDS_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";
import { journalByVoucher, voucherKeys } from "../vouchers";

export const paidBeforeHeld: Rule = {
  id: "paid-before-held",
  title: "先办事、签领，后报销",
  kind: "dateOrder",
  level: "建议",
  needs: { journal: ["date", "voucher"] },
  reads: { activities: ["date", "voucher"], visits: ["date", "voucher"], welfare: ["date", "voucher"] },
  basis: FUNDS_RULES,
  why: "报销日期早于活动或慰问的日期，要么日期写错，要么是先报后办。",
  fix: "核实两个日期；预付定金、提前采购的，在备注里说明并附合同或订单。",
  *check(inspection) {
    yield* paidEarly(inspection, "activities", "活动");
    yield* paidEarly(inspection, "visits", "慰问");
    yield* paidEarly(inspection, "welfare", "发放");
  },
};

/** Only where every entry under the number lies before: numbers of the year before may be alike. */
function* paidEarly(inspection: Inspection, table: "activities" | "visits" | "welfare", what: string): Generator<Outcome> {
  for (const row of inspection.rows(table)) {
    const date = row.value("date");
    const voucher = row.value("voucher");
    if (date === undefined || voucher === undefined) continue;
    const entries = inspection.derive(journalByVoucher);
    const paid = voucherKeys(voucher).flatMap((key) => entries.get(key) ?? []).filter((entry) => entry.value("date") !== undefined);
    if (paid.length > 0 && paid.every((entry) => endOf(entry.value("date")!) < startOf(date))) {
      yield hit(row, "date", `的${what}日期晚于凭证的记账日期，请核实并说明`, { also: paid.map(placeOfDate) });
    }
  }
}

function placeOfDate(entry: LedgerRow<"journal">) {
  return entry.place("date");
}
