import { formatYuan } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { ACCOUNTING_SYSTEM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** Accounts and words of a purchase that lasts. */
const PURCHASE = /资本性支出|固定资产|设备购置|购置设备/;

export const purchaseInAssets: Rule = {
  id: "purchase-in-assets",
  title: "购置的资产要登记",
  kind: "countMismatch",
  level: "建议",
  needs: { journal: ["expense"], assets: ["name"] },
  basis: ACCOUNTING_SYSTEM,
  why: "账上列了购置支出，资产台帐里没有这一件，资产就没有人管。",
  fix: "对照发票在固定资产里补登；不够固定资产标准的，在备注里写明。",
  *check(inspection) {
    const amounts = new Set<number>();
    for (const row of inspection.rows("assets")) for (const field of ["amount", "price"] as const) amounts.add(row.value(field) ?? -1);
    const words = inspection.rows("assets").map((row) => row.value("name") ?? "").filter((name) => name.length >= 2).slice(0, MOST_NAMES);
    for (const row of inspection.rows("journal")) {
      const expense = row.value("expense");
      if (expense === undefined || expense <= 0 || row.isCarried("expense") || !isPurchase(row)) continue;
      const summary = row.text("summary");
      if (amounts.has(expense) || words.some((name) => summary.includes(name))) continue;
      yield hit(row, "expense", `的购置支出 ${formatYuan(expense)} 元在固定资产里找不到`);
    }
  },
};

/** Names looked for in the summaries; longer lists are compared by their amounts alone. */
const MOST_NAMES = 500;

function isPurchase(row: LedgerRow<"journal">): boolean {
  return PURCHASE.test(`${row.text("account")} ${row.text("summary")}`);
}
