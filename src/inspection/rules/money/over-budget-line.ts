import { formatYuan, subtractMoney } from "../../../book";
import { BUDGET_RULES } from "../../../regulation";
import { hit, unable, type Rule } from "../../rule";
import { budgetUse } from "./budget-use";

export const overBudgetLine: Rule = {
  id: "over-budget-line",
  title: "各科目支出不超过批准的预算",
  kind: "overBudget",
  level: "建议",
  needs: { budgetLines: ["account", "amount"], journal: ["account", "expense"] },
  // The rule of 2009 has a successor that we could not read.
  basis: { ...BUDGET_RULES, certainty: "unconfirmed" },
  why: "批准的预算不经程序不得突破，超支的科目要有调整手续。",
  fix: "核对科目有没有记错；确实超支的，办理预算调整并登记审批，已经过了年度的如实说明。",
  *check(inspection) {
    if (inspection.unit.scheme === "school") {
      yield unable("台帐按学年记，预算按公历年，支出对不上");
      return;
    }
    for (const { line, budget, spent } of inspection.derive(budgetUse).lines) {
      if (spent <= budget) continue;
      yield hit(line, "amount", `的科目支出 ${formatYuan(spent)} 元，比预算多 ${formatYuan(subtractMoney(spent, budget))} 元`);
    }
  },
};
