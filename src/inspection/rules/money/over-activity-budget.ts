import { formatYuan, subtractMoney } from "../../../book";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const overActivityBudget: Rule = {
  id: "over-activity-budget",
  title: "活动支出不超过活动预算",
  kind: "overBudget",
  level: "应改",
  needs: { activities: ["budget", "spent"] },
  basis: CUSTOM,
  why: "超出预算的支出要有追加审批，没有的检查时会被问到。",
  fix: "核对两个金额；确实超支的，补充说明原因和审批情况。",
  *check(inspection) {
    for (const row of inspection.rows("activities")) {
      const [budget, spent] = [row.value("budget"), row.value("spent")];
      if (budget === undefined || spent === undefined || spent <= budget || row.isCarried("spent")) continue;
      yield hit(row, "spent", `的活动实际支出比预算多 ${formatYuan(subtractMoney(spent, budget))} 元`, { also: [row.place("budget")] });
    }
  },
};
