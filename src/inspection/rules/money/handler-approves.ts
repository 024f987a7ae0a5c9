import { FUNDS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { personsIn } from "../../persons";

export const handlerApproves: Rule = {
  id: "handler-approves",
  title: "经办和审批不能是同一个人",
  kind: "approval",
  level: "应改",
  needs: { journal: ["handler", "approver"] },
  basis: { ...FUNDS_RULES, certainty: "unconfirmed" },
  why: "自己经办自己审批，等于没有审批。",
  fix: "核实经办人和审批人；主席经办的由其他负责人审批，并在备注里说明。",
  *check(inspection) {
    for (const row of inspection.rows("journal")) {
      if (row.isCarried("handler") && row.isCarried("approver")) continue;
      const [handlers, approvers] = [personsIn(row, "handler"), personsIn(row, "approver")];
      if (handlers.some((name) => approvers.includes(name))) yield hit(row, "approver", "的经办人和审批人是同一个人", { also: [row.place("handler")] });
    }
  },
};
