import { atRate, formatYuan, sumMoney, ZERO } from "../../../book";
import { citing, directionOf, FUNDS_RULES } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import { hit, type Rule } from "../../rule";
import { occasionOf } from "./gifts";

export const festivalShare: Rule = {
  id: "festival-share",
  title: "节日慰问品占经费收入的比例不超过当地规定",
  kind: "overLimit",
  level: "应改",
  needs: { welfare: ["festival", "amount"], budgetLines: ["account", "amount"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "有的地方不按人头，按经费收入的比例控制节日慰问。",
  fix: "核对预算收入和各节的金额；确实超过的如实说明，按要求整改。",
  *check(inspection) {
    const rows = inspection.rows("welfare").filter((row) => occasionOf(row) === "statutory" && row.value("amount") !== undefined && !row.isCarried("amount"));
    const limit = inspection.limit("festivalShare", inspection.asOf);
    if (limit?.value.kind !== "share" || rows.length === 0) return;
    const incomes = inspection.rows("budgetLines").filter((row) => directionOf(row.value("account") ?? "") === "income");
    const income = sumMoney(incomes.map((row) => row.value("amount") ?? ZERO));
    const given = sumMoney(rows.map((row) => row.value("amount")!));
    const most = atRate(income, limit.value.rate);
    if (income === ZERO || given <= most) return;
    yield hit(rows[rows.length - 1]!, "amount", `为止，全年节日慰问品共 ${formatYuan(given)} 元，超过预算收入规定的份额 ${formatYuan(most)} 元`, {
      basis: limit.basis,
      level: levelBy(limit.basis),
    });
  },
};
