import { addMoney, formatYuan, ZERO } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { citing, FUNDS_RULES, type LimitSubject } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import { hit, type Rule } from "../../rule";
import { dayOfGift } from "./gifts";

const DEATH = /去世|逝世|病故|亡故|丧/;
/** The first that fits decides. */
const REASONS: readonly (readonly [LimitSubject, RegExp])[] = [
  ["relativeDeath", /(?:父|母|亲属|家属|配偶|爱人|妻|丈夫|岳|公公|婆婆|子女).{0,6}(?:去世|逝世|病故|亡故|丧)|丧事/],
  ["memberDeath", DEATH],
  ["marriage", /结婚|新婚|婚礼/],
  ["childbirth", /生育|分娩|产子|添丁|新生儿/],
  ["operation", /手术/],
  ["hospital", /住院|生病|患病|大病/],
  ["retirement", /退休(?:离岗|纪念|欢送)?$|光荣退休/],
  ["birthday", /生日/],
  ["hardshipAid", /困难/],
];

export const visitLimit: Rule = {
  id: "visit-limit",
  title: "婚、育、病、丧、退休慰问不超过当地标准",
  kind: "overLimit",
  level: "应改",
  needs: { visits: ["reason"] },
  reads: { visits: ["amount", "goodsAmount"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "各类慰问都有每次的标准，超过的部分要退回。",
  fix: "核对事由、金额和当地现行文件；有新文件的把标准和文号写进基本情况。",
  *check(inspection) {
    for (const row of inspection.rows("visits")) {
      const subject = subjectOf(row);
      const given = addMoney(row.value("amount") ?? ZERO, row.value("goodsAmount") ?? ZERO);
      if (!subject || given === ZERO || row.isCarried("amount")) continue;
      const day = dayOfGift(row.value("date"), inspection);
      const limit = inspection.limit(subject, day) ?? (subject === "operation" ? inspection.limit("hospital", day) : undefined);
      if (limit?.value.kind !== "money" || given <= limit.value.amount) continue;
      // The cell of the sum, not of the reason: why somebody was visited is nobody else's business.
      yield hit(row, row.value("amount") === undefined ? "goodsAmount" : "amount", `的慰问共 ${formatYuan(given)} 元，超过同类慰问 ${formatYuan(limit.value.amount)} 元的标准`, {
        basis: limit.basis,
        level: levelBy(limit.basis),
      });
    }
  },
};

function subjectOf(row: LedgerRow<"visits">): LimitSubject | undefined {
  const said = row.value("reason") ?? "";
  const relation = row.value("relation") !== undefined && DEATH.test(said);
  return relation ? "relativeDeath" : REASONS.find(([, words]) => words.test(said))?.[0];
}
