import { agreeToTheCent, formatYuan, sumMoney, ZERO, type Money } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { FUNDS_RULES } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

export const duesIncome: Rule = {
  id: "dues-income",
  title: "会费收缴合计要等于入账的会费收入",
  kind: "countMismatch",
  level: "建议",
  needs: { dues: ["paid"], journal: ["income"] },
  basis: FUNDS_RULES,
  why: "收了多少会费、入账多少，两张表应当对得上。",
  fix: "核对收缴台帐和收支明细：跨年入账的、补缴的在备注里写明。",
  *check(inspection) {
    const collected = sumMoney(inspection.rows("dues").map(paidIn));
    const entries = inspection.rows("journal").filter(isDues);
    const booked = sumMoney(entries.map((row) => row.value("income")!));
    if (collected === 0 || entries.length === 0 || agreeToTheCent(collected, booked)) return;
    const [first] = inspection.rows("dues");
    yield hitAt(
      { sheet: first!.set.sheet.name },
      `会费收缴台帐合计 ${formatYuan(collected)} 元，收支明细里的会费收入合计 ${formatYuan(booked)} 元`,
      `dues-income|${collected}|${booked}`,
      { table: "dues", also: entries.map((row) => row.place("income")) },
    );
  },
};

function paidIn(row: LedgerRow<"dues">): Money {
  const monthly = row.monthly("paid").flatMap(({ reading }) => (typeof reading === "number" ? [reading as Money] : []));
  if (monthly.length > 0) return sumMoney(monthly);
  return row.isCarried("paid") ? ZERO : (row.value("paid") ?? ZERO);
}

function isDues(row: LedgerRow<"journal">): boolean {
  return (row.value("income") ?? 0) > 0 && /会费/.test(`${row.text("account")} ${row.text("summary")}`);
}
