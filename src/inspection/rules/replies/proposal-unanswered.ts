import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const proposalUnanswered: Rule = {
  id: "proposal-unanswered",
  title: "立案的提案要有答复",
  kind: "noReply",
  level: "必改",
  needs: { proposals: ["decision"] },
  reads: { proposals: ["reply", "repliedOn"] },
  basis: SCHOOL_CONGRESS_RULES,
  why: "提案要件件有着落、条条有答复，下一次大会要报告办理情况。",
  fix: "请承办部门书面答复并让提案人签意见，再补记答复日期和内容。",
  *check(inspection) {
    for (const row of inspection.rows("proposals")) {
      const columns = (["repliedOn", "reply"] as const).filter((field) => row.has(field));
      const [first] = columns;
      if (first === undefined || row.value("decision") !== "立案") continue;
      if (columns.every((field) => row.isEmpty(field))) {
        yield hit(row, first, "的提案已立案，没有答复", { also: [...columns.slice(1), "decision" as const].map((field) => row.place(field)) });
      }
    }
  },
};
