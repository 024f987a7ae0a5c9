import { formatYuan } from "../../../book";
import { citing, FUNDS_RULES, limitOfFestival } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import { hit, type Rule } from "../../rule";
import { dayOfGift, occasionOf, perPerson } from "./gifts";

export const oneFestivalLimit: Rule = {
  id: "one-festival-limit",
  title: "每个节日的慰问品不超过当地标准",
  kind: "overLimit",
  level: "应改",
  needs: { welfare: ["festival"] },
  reads: { welfare: ["standard", "amount", "headcount"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "有的地方按节日规定标准，每一节都要看。",
  fix: "核对当节的标准和当地现行文件；确实超标的如实说明，按要求整改。",
  *check(inspection) {
    for (const row of inspection.rows("welfare")) {
      const each = perPerson(row);
      if (each === undefined || occasionOf(row) !== "statutory") continue;
      const limit = inspection.limit(limitOfFestival(row.value("festival") ?? ""), dayOfGift(row.value("date"), inspection));
      if (limit?.value.kind !== "money" || each <= limit.value.amount) continue;
      yield hit(row, row.has("standard") ? "standard" : "amount", `的慰问品每人 ${formatYuan(each)} 元，超过 ${formatYuan(limit.value.amount)} 元的标准`, {
        basis: limit.basis,
        level: levelBy(limit.basis),
      });
    }
  },
};
