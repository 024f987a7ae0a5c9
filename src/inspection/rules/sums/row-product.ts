import { formatYuan, money, timesMoney } from "../../../book";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

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
      const [count, each, amount] = [row.value("headcount"), row.value("standard"), row.value("amount")];
      if (row.isCarried("amount") || !differs(count, each, amount)) continue;
      yield hit(row, "amount", `的金额不等于 ${count} 人乘标准（应是 ${product(count!, each!)} 元）`, { also: [row.place("headcount"), row.place("standard")] });
    }
    for (const row of inspection.rows("assets")) {
      const [count, each, amount] = [row.value("quantity"), row.value("price"), row.value("amount")];
      if (row.isCarried("amount") || !differs(count, each, amount)) continue;
      yield hit(row, "amount", `的金额不等于数量乘单价（应是 ${product(count!, each!)} 元）`, { also: [row.place("quantity"), row.place("price")] });
    }
  },
};

function differs(count: number | undefined, each: number | undefined, amount: number | undefined): boolean {
  // A price rounded to the cent, times the number of pieces, may miss the amount by that many half cents.
  return count !== undefined && each !== undefined && amount !== undefined && Math.abs(count * each - amount) > Math.max(1, count / 2);
}

function product(count: number, each: number): string {
  return formatYuan(timesMoney(money(each), count));
}
