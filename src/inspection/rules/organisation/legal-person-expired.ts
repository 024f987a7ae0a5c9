import { endOf } from "../../../ledger/parse";
import { citing, TRADE_UNION_LAW } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const legalPersonExpired: Rule = {
  id: "legal-person-expired",
  title: "工会法人资格证要在有效期内",
  kind: "organisation",
  level: "应改",
  needs: { unit: ["legalPersonValidTo"] },
  basis: citing(TRADE_UNION_LAW, "第十五条", "reported"),
  why: "法人资格证过期，工会账户年检和开票都会受影响。",
  fix: "已经换证的改有效期；没有换的尽快向上级工会申请换发。",
  *check(inspection) {
    for (const row of inspection.rows("unit")) {
      const valid = row.value("legalPersonValidTo");
      if (valid !== undefined && endOf(valid) < inspection.asOf) yield hit(row, "legalPersonValidTo", `工会法人资格证的有效期到 ${endOf(valid)}，已经过期`);
    }
  },
};
