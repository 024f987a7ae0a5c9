import { addMoney, agreeToTheCent, formatYuan, sumMoney, ZERO, type Money } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { FUNDS_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hit, unable, type Rule } from "../../rule";
import { journalByVoucher, voucherKeys } from "../vouchers";

export const voucherAmount: Rule = {
  id: "voucher-amount",
  title: "慰问、发放、活动的金额要与凭证一致",
  kind: "countMismatch",
  level: "应改",
  needs: { journal: ["voucher", "expense"] },
  reads: { visits: ["voucher", "amount", "goodsAmount"], welfare: ["voucher", "amount"], activities: ["voucher", "spent"] },
  basis: FUNDS_RULES,
  why: "台帐上写的钱比凭证多或少，说明有一处写错，或者还有别的凭证没有写上。",
  fix: "翻凭证核实金额；一笔开支分几张凭证的，把凭证号写全。",
  *check(inspection) {
    const claims = [...claimsByVoucher(inspection)].map(([key, rows]) => compared(inspection, key, rows)).filter((claim) => claim !== undefined);
    const wrong = claims.filter(({ claimed, booked }) => !agreeToTheCent(claimed, booked));
    if (wrong.length > Math.max(1, claims.length * MOST)) {
      yield unable("台帐上的凭证号与收支明细大多对不上，多半不是同一套编号");
      return;
    }
    for (const { rows, claimed, booked, entries } of wrong) {
      const [first, ...others] = rows;
      const text = `起写的凭证号下共 ${formatYuan(claimed)} 元，收支明细里是 ${formatYuan(booked)} 元`;
      const also = [...others.map(placeOf), ...entries.map((entry) => entry.place("expense"))];
      // A voucher may hold other things besides; it can't hold less.
      yield hit(first!.row as LedgerRow<"visits">, "voucher", text, { also, ...(claimed < booked && { level: "建议" as const }) });
    }
  },
};

/** Where more differ, the numbers are of another book. */
const MOST = 0.4;

interface Claim {
  readonly row: LedgerRow<"visits"> | LedgerRow<"welfare"> | LedgerRow<"activities">;
  readonly amount: Money;
}

function placeOf({ row }: Claim) {
  return (row as LedgerRow<"visits">).place("voucher");
}

/** What the ledgers say was paid under each voucher; rows that name several vouchers, or no amount, say nothing of one. */
function claimsByVoucher(inspection: Inspection): ReadonlyMap<string, readonly Claim[]> {
  const claims: Claim[] = [
    ...inspection.rows("visits").map((row) => ({ row, amount: addMoney(own(row, "amount"), own(row, "goodsAmount")) })),
    ...inspection.rows("welfare").map((row) => ({ row, amount: own(row, "amount") })),
    ...inspection.rows("activities").map((row) => ({ row, amount: own(row, "spent") })),
  ];
  const byVoucher = new Map<string, Claim[]>();
  const unclear = new Set<string>();
  for (const claim of claims) {
    const voucher = (claim.row as LedgerRow<"visits">).value("voucher");
    const keys = voucher === undefined ? [] : voucherKeys(voucher);
    const known = byVoucher.get(keys[0] ?? "");
    if (keys.length !== 1 || claim.amount === 0) keys.forEach((key) => unclear.add(key));
    else if (known) known.push(claim);
    else byVoucher.set(keys[0]!, [claim]);
  }
  for (const key of unclear) byVoucher.delete(key);
  return byVoucher;
}

function own(row: Claim["row"], field: "amount" | "goodsAmount" | "spent"): Money {
  const any = row as LedgerRow<"visits">;
  return any.isCarried(field as "amount") ? ZERO : (any.value(field as "amount") ?? ZERO);
}

/** Undefined where the journal has no such voucher, or has it in several months. */
function compared(inspection: Inspection, key: string, rows: readonly Claim[]) {
  const entries = (inspection.derive(journalByVoucher).get(key) ?? []).filter((entry) => (entry.value("expense") ?? 0) > 0);
  const months = new Set(entries.map((entry) => JSON.stringify(entry.value("date")).slice(0, 8)));
  if (entries.length === 0 || months.size > 1) return undefined;
  const claimed = sumMoney(rows.map(({ amount }) => amount));
  const booked = sumMoney(entries.map((entry) => entry.value("expense")!));
  return { rows, claimed, booked, entries };
}
