import { FUNDS_RULES } from "../../../regulation";
import { isInUse } from "../../column-in-use";
import { hit, type Rule } from "../../rule";

export const expenseUnapproved: Rule = {
  id: "expense-unapproved",
  title: "每笔支出要有审批人",
  kind: "approval",
  level: "应改",
  needs: { journal: ["expense", "approver"] },
  basis: FUNDS_RULES,
  why: "没有审批的支出，检查时算手续不全。",
  fix: "对照凭证上的签字补记审批人；凭证上也没有的，如实说明，不要补签日期。",
  *check(inspection) {
    const expenses = inspection.rows("journal").filter((row) => row.has("approver") && (row.value("expense") ?? 0) > 0);
    const blank = expenses.filter((row) => row.isEmpty("approver"));
    const inUse = isInUse(expenses, blank);
    for (const row of blank) yield hit(row, "approver", "的支出没有审批人", inUse ? {} : { level: "建议" });
  },
};
