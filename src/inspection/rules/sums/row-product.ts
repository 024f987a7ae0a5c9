import { formatYuan, money, type Money } from "../../../book";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** The figures whose product the amount of a record is. */
export const FACTORS: Readonly<Record<string, readonly [string, string]>> = {
  welfare: ["headcount", "standard"],
  assets: ["quantity", "price"],
};

export const rowProduct: Rule = {
  id: "row-product",
  title: "数量乘单价要等于金额",
  kind: "totalMismatch",
  level: "必改",
  needs: {},
  reads: { welfare: ["headcount", "standard", "amount"], assets: ["quantity", "price", "amount"] },
  basis: CUSTOM,
  why: "人数乘标准、数量乘单价与金额不等，与发票和签领表就对不上。",
  fix: "对照发票和签领表，核对数量、单价和金额。",
  *check(inspection) {
    for (const row of inspection.rows("welfare")) {
      const count = row.value("headcount");
      const due = row.isCarried("amount") ? undefined : dueInstead(count, row.value("standard"), row.value("amount"));
      if (due !== undefined) yield hit(row, "amount", `的金额不等于 ${count} 人乘标准（应是 ${formatYuan(due)} 元）`, { also: [row.place("headcount"), row.place("standard")] });
    }
    for (const row of inspection.rows("assets")) {
      const due = row.isCarried("amount") ? undefined : dueInstead(row.value("quantity"), row.value("price"), row.value("amount"));
      if (due !== undefined) yield hit(row, "amount", `的金额不等于数量乘单价（应是 ${formatYuan(due)} 元）`, { also: [row.place("quantity"), row.place("price")] });
    }
  },
};

/** What so many at this price come to, where the amount is another. */
export function dueInstead(count: number | undefined, each: Money | undefined, amount: Money | undefined): Money | undefined {
  if (count === undefined || each === undefined || amount === undefined) return undefined;
  const due = count * each;
  // A price rounded to the cent, times the number of pieces, may miss the amount by that many half cents.
  return Math.abs(due - amount) > Math.max(1, count / 2) && Number.isSafeInteger(due) ? money(due) : undefined;
}
