import { formatYuan, groupedBy, sumMoney, ZERO } from "../../../book";
import { accountKey, BUDGET_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { budgetUse } from "./budget-use";

export const unbudgetedSpending: Rule = {
  id: "unbudgeted-spending",
  title: "没有预算的科目不支出",
  kind: "overBudget",
  level: "建议",
  needs: { budgetLines: ["account", "amount"], journal: ["account", "expense"] },
  basis: { ...BUDGET_RULES, certainty: "unconfirmed" },
  why: "预算里没有的科目发生支出，要有追加预算的手续。",
  fix: "核对科目名称写法是不是与预算一致；确实没有预算的，补办调整手续。",
  *check(inspection) {
    const { lines, outside } = inspection.derive(budgetUse);
    // Where hardly any account agrees, budget and journal are kept by different names.
    if (outside.length > lines.reduce((count, { entries }) => count + entries.length, 0)) return;
    for (const rows of groupedBy(outside, (row) => accountKey(row.value("account")!)).values()) {
      const sum = sumMoney(rows.map((row) => row.value("expense")!));
      if (sum <= ZERO) continue;
      yield hit(rows[0]!, "account", `的科目预算里没有，这个科目共 ${rows.length} 笔 ${formatYuan(sum)} 元`, { also: rows.slice(1).map((row) => row.place("account")) });
    }
  },
};
