import { formatYuan } from "../../../book";
import { citing, FUNDS_RULES } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import { hit, type Rule } from "../../rule";
import { dayOfGift, occasionOf, perPerson } from "./gifts";

export const birthdayLimit: Rule = {
  id: "birthday-limit",
  title: "生日慰问不超过当地标准",
  kind: "overLimit",
  level: "应改",
  needs: {},
  reads: { welfare: ["festival", "standard", "amount"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "生日慰问有人均标准，超过的部分要退回。",
  fix: "核对标准和当地现行文件；有新文件的把标准和文号写进基本情况。",
  *check(inspection) {
    for (const row of inspection.rows("welfare")) {
      const each = occasionOf(row) === "birthday" ? perPerson(row) : undefined;
      const limit = inspection.limit("birthday", dayOfGift(row.value("date"), inspection));
      if (each === undefined || limit?.value.kind !== "money" || each <= limit.value.amount) continue;
      yield hit(row, row.has("standard") ? "standard" : "amount", `的生日慰问每人 ${formatYuan(each)} 元，超过 ${formatYuan(limit.value.amount)} 元的标准`, {
        basis: limit.basis,
        level: levelBy(limit.basis),
      });
    }
  },
};
