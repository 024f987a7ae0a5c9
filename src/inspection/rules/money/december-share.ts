import { addMoney, monthOf, sumMoney, ZERO, type Money } from "../../../book";
import { isWithin } from "../../../calendar";
import type { LedgerRow } from "../../../ledger";
import { startOf } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** A journal of fewer months says nothing of a year. */
const MONTHS = 6;

export const decemberShare: Rule = {
  id: "december-share",
  title: "支出不要挤在十二月",
  kind: "other",
  level: "建议",
  needs: { journal: ["date", "expense"] },
  basis: { ...CUSTOM, certainty: "unconfirmed" },
  why: "年底突击花钱是检查常问的一项，要能说明每笔为什么在十二月。",
  fix: "逐笔核对十二月的支出和预算；今后按计划均衡支出。",
  *check(inspection) {
    const span = inspection.year;
    const limit = inspection.limit("decemberShare", inspection.asOf);
    if (!span || inspection.asOf !== span.to || limit?.value.kind !== "share") return;
    const byMonth = new Map<number, Money>();
    let first: LedgerRow<"journal"> | undefined;
    for (const row of inspection.rows("journal")) {
      const [date, expense] = [row.value("date"), row.value("expense")];
      if (date === undefined || expense === undefined || row.isCarried("expense") || !isWithin(span, startOf(date))) continue;
      const month = monthOf(startOf(date));
      byMonth.set(month, addMoney(byMonth.get(month) ?? ZERO, expense));
      if (month === 12) first ??= row;
    }
    const year = sumMoney([...byMonth.values()]);
    const december = byMonth.get(12) ?? ZERO;
    const { numerator, denominator } = limit.value.rate;
    if (!first || byMonth.size < MONTHS || december * denominator <= year * numerator) return;
    yield hit(first, "expense", `起十二月的支出占全年的 ${Math.round((december / year) * 100)}%`, { basis: limit.basis });
  },
};
