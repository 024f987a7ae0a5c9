import { endOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const ruleExpired: Rule = {
  id: "rule-expired",
  title: "规章制度要在有效期内",
  kind: "organisation",
  level: "应改",
  needs: { rulesInForce: ["validTo"] },
  basis: INSPECTION_LISTS,
  why: "过了有效期的制度不能再作为办事的依据。",
  fix: "继续施行的，经会议讨论后重新发布；不再施行的，在备注里写明废止。",
  *check(inspection) {
    for (const row of inspection.rows("rulesInForce")) {
      const valid = row.value("validTo");
      if (valid === undefined || endOf(valid) >= inspection.asOf || /废止|作废|已修订|替代/.test(row.text("remark"))) continue;
      yield hit(row, "validTo", `的制度有效期到 ${endOf(valid)}，已经过期`);
    }
  },
};
