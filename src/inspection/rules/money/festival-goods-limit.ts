import type { Money } from "../../../book";
import { addMoney, formatYuan, groupedBy, sumMoney, ZERO } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { citing, FUNDS_RULES } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";
import { hit, unable, type Outcome, type Rule } from "../../rule";
import { budgetYearOf, dayOfGift, occasionOf, perPerson } from "./gifts";

export const festivalGoodsLimit: Rule = {
  id: "festival-goods-limit",
  title: "节日慰问品一年不超过当地标准",
  kind: "overLimit",
  level: "应改",
  needs: { welfare: ["festival"] },
  reads: { welfare: ["standard", "amount", "headcount"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "逢年过节的慰问品全年合计有上限，超过的部分要退回。",
  fix: "核对各节的标准和当地现行文件；确实超标的如实说明，按要求整改；有新文件的把标准和文号写进基本情况。",
  *check(inspection) {
    const goods = inspection.rows("welfare").filter((row) => occasionOf(row) === "statutory");
    for (const ofYear of groupedBy(goods, (row) => budgetYearOf(row.value("date"), inspection)).values()) yield* overInYear(inspection, ofYear);
  },
};

/** Records without a name are for every member; those with one for that person beside. */
function* overInYear(inspection: Inspection, rows: readonly LedgerRow<"welfare">[]): Generator<Outcome> {
  const inOrder = [...rows].sort((a, b) => (dayOfGift(a.value("date"), inspection) < dayOfGift(b.value("date"), inspection) ? -1 : 1));
  const limit = inspection.limit("festivalGoods", dayOfGift(inOrder[inOrder.length - 1]!.value("date"), inspection));
  if (limit?.value.kind !== "money") {
    yield unable("不知道当地的节日慰问品标准（可在基本情况里写明地区，或加一项“节日慰问品标准”）");
    return;
  }
  const most = limit.value.amount;
  const everybody = inOrder.filter((row) => personsIn(row, "name").length === 0);
  const own = new Map<string, Money>();
  for (const row of inOrder) for (const name of personsIn(row, "name")) own.set(name, addMoney(own.get(name) ?? ZERO, perPerson(row) ?? ZERO));
  const shared = sumMoney(everybody.map((row) => perPerson(row) ?? ZERO));
  const highest = addMoney(shared, [...own.values()].reduce((max, sum) => (sum > max ? sum : max), ZERO));
  if (highest <= most) return;
  const over = [...own.values()].filter((sum) => addMoney(shared, sum) > most).length;
  const whom = shared > most || over === 0 ? "会员每人" : `有 ${over} 人，最多的`;
  const last = inOrder[inOrder.length - 1]!;
  yield hit(last, last.has("standard") ? "standard" : "amount", `为止，${whom}一年的节日慰问品合计 ${formatYuan(highest)} 元，超过 ${formatYuan(most)} 元的标准`, {
    basis: limit.basis,
    level: levelBy(limit.basis),
  });
}
