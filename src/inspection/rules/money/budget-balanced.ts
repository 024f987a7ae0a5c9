import { formatYuan, subtractMoney, sumMoney, ZERO, type Money } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { accountKey, accountNamed, BUDGET_RULES, directionOf } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

export const budgetBalanced: Rule = {
  id: "budget-balanced",
  title: "预算收支平衡",
  kind: "overBudget",
  level: "建议",
  needs: { budgetLines: ["account", "amount"] },
  basis: { ...BUDGET_RULES, certainty: "unconfirmed" },
  why: "支出预算大于收入预算的部分，要写明动用多少以前年度结余。",
  fix: "核对各行金额；用结余弥补的，加一行“动用以前年度结余”并写明决议。",
  *check(inspection) {
    const lines = inspection.rows("budgetLines").filter((row) => row.value("account") !== undefined && row.value("amount") !== undefined);
    const [income, expense] = [sumOf(lines, "income"), sumOf(lines, "expense")];
    if (income === ZERO || expense <= income) return;
    yield hitAt({ sheet: lines[0]!.set.sheet.name }, `预算支出 ${formatYuan(expense)} 元，比收入多 ${formatYuan(subtractMoney(expense, income))} 元，没有看到动用结余`, `${income}|${expense}`, {
      table: "budgetLines",
    });
  },
};

/** Lines below a head are counted, the head not again. */
function sumOf(lines: readonly LedgerRow<"budgetLines">[], direction: "income" | "expense"): Money {
  const heads = new Set(lines.flatMap((line) => accountNamed(line.value("account")!)?.head ?? []).map(accountKey));
  const own = lines.filter((line) => directionOf(line.value("account")!) === direction && !heads.has(accountKey(line.value("account")!)));
  return sumMoney(own.map((line) => line.value("amount")!));
}
