import { formatYuan, groupedBy, sumMoney } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** Sums to several people on one day have the same words and are no split. */
const TO_PEOPLE = /慰问|补助|帮扶|助学|奖励|讲课|课酬|裁判/;

export const splitVouchers: Rule = {
  id: "split-vouchers",
  title: "同一天同一商家的同一笔开支不拆成几张凭证",
  kind: "approval",
  level: "建议",
  needs: { journal: ["date", "voucher", "summary", "payee", "expense"] },
  basis: { ...CUSTOM, certainty: "unconfirmed" },
  why: "同一天、同一家、同样的东西分几张凭证报，会被怀疑拆分以避开审批或采购限额。",
  fix: "核实是不是同一笔；确实是几笔的，在备注里写明各是什么。",
  *check(inspection) {
    for (const rows of groupedBy(inspection.rows("journal"), purchaseOf).values()) {
      const vouchers = new Set(rows.flatMap((row) => row.value("voucher") ?? []));
      if (vouchers.size < 2) continue;
      const sum = sumMoney(rows.map((row) => row.value("expense")!));
      yield hit(rows[0]!, "expense", `与同一天的另 ${rows.length - 1} 笔付给同一家、摘要相同，共 ${formatYuan(sum)} 元，分在 ${vouchers.size} 张凭证里`, {
        also: rows.slice(1).map((row) => row.place("expense")),
      });
    }
  },
};

/** What was bought from whom on which day; undefined where that isn't said, or where nothing was bought. */
function purchaseOf(row: LedgerRow<"journal">): string | undefined {
  const [date, payee, summary] = [row.value("date"), row.value("payee"), row.value("summary")];
  if (typeof date !== "string" || payee === undefined || summary === undefined) return undefined;
  if (TO_PEOPLE.test(summary) || (row.value("expense") ?? 0) <= 0 || row.isCarried("voucher")) return undefined;
  return [date, payee, summary.replace(/[\d\s第号次批之（）()-]/g, "")].join("|");
}
