import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const petitionUnanswered: Rule = {
  id: "petition-unanswered",
  title: "来信来访要有处理结果",
  kind: "noReply",
  level: "应改",
  needs: {},
  reads: { petitions: ["result", "repliedOn"] },
  basis: INSPECTION_LISTS,
  why: "来访登记了没有下文，是职工意见最多的地方。",
  fix: "向承办人问清办理情况，补记结果和答复日期；还在办的写明进度。",
  *check(inspection) {
    for (const row of inspection.rows("petitions")) {
      const columns = (["repliedOn", "result"] as const).filter((field) => row.has(field));
      const [first] = columns;
      if (first !== undefined && columns.every((field) => row.isEmpty(field))) {
        yield hit(row, first, "的来访没有处理结果和答复日期", { also: columns.slice(1).map((field) => row.place(field)) });
      }
    }
  },
};
