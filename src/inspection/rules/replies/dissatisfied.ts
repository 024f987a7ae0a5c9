import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const dissatisfied: Rule = {
  id: "dissatisfied",
  title: "不满意的答复要再办一次",
  kind: "noReply",
  level: "建议",
  needs: { proposals: ["satisfaction"] },
  basis: SCHOOL_CONGRESS_RULES,
  why: "提案人不满意的，检查时会问后来怎么办的。",
  fix: "把再次办理、当面说明的情况写进备注。",
  *check(inspection) {
    for (const row of inspection.rows("proposals")) {
      if (row.value("satisfaction") === "不满意" && row.isEmpty("remark")) yield hit(row, "satisfaction", "的提案人不满意，没有写后来怎么办的");
    }
  },
};
