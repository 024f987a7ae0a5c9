import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { inBody } from "./bodies";

export const womensCommitteeMen: Rule = {
  id: "womens-committee-men",
  title: "女职工委员会由女会员组成",
  kind: "organisation",
  level: "建议",
  needs: { committees: ["body", "sex"] },
  basis: CUSTOM,
  why: "名单里出现男会员，多半是性别或所在机构写错了。",
  fix: "核对性别和机构两格，写错的改正。",
  *check(inspection) {
    for (const row of inBody(inspection, "women")) {
      if (row.value("sex") === "男") yield hit(row, "sex", "的女职工委员性别写的是男");
    }
  },
};
