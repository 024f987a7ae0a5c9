import type { LedgerRow } from "../../../ledger";
import { INSPECTION_LISTS } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { personKey, personsIn } from "../../persons";
import { hit, type Rule } from "../../rule";

const GOODS = /购|采购|用品|奖品|纪念品|慰问品|服装|器材|书籍|饮品|饮料|礼盒|水果|蛋糕|制作|印刷|印制|租用|租赁|展板|横幅/;
/** Money that rightly goes to a person, or back to the one who laid it out. */
const TO_A_PERSON = /慰问金|补助|奖励|奖金|帮扶|助学|垫付|报销|备用金|课酬|讲课|裁判|劳务|退回|冲回/;
const CASH = /现金/;

export const goodsPaidToPerson: Rule = {
  id: "goods-paid-to-person",
  title: "买东西付给商家，不付给个人，也不付现金",
  kind: "approval",
  level: "建议",
  needs: { journal: ["summary"] },
  reads: { journal: ["payee", "payment"] },
  basis: INSPECTION_LISTS,
  why: "货款付给个人或付现金，发票和付款对不上，检查时会追问钱到了谁手里。",
  fix: "个人垫付的附公务卡小票或商家收款凭证并在备注里写明；今后转账或刷公务卡。",
  *check(inspection) {
    const people = inspection.derive(peopleOfUnion);
    const inCash: LedgerRow<"journal">[] = [];
    for (const row of inspection.rows("journal")) {
      const said = row.value("summary") ?? "";
      if ((row.value("expense") ?? 0) <= 0 || !GOODS.test(said) || TO_A_PERSON.test(said)) continue;
      const payee = row.value("payee");
      if (payee !== undefined && people.has(personKey(payee))) yield hit(row, "payee", "买东西的钱付给了个人");
      else if (CASH.test(row.value("payment") ?? "")) inCash.push(row);
    }
    const [first, ...more] = inCash;
    if (first) yield hit(first, "payment", `${more.length > 0 ? `等 ${inCash.length} 笔` : ""}买东西付的是现金`, { also: more.map((row) => row.place("payment")) });
  },
};

/** Everybody of whom the ledger says that they work or act here. For `inspection.derive`. */
function peopleOfUnion(inspection: Inspection): ReadonlySet<string> {
  const names = new Set<string>();
  for (const table of ["members", "staff", "committees"] as const) for (const row of inspection.rows(table)) for (const name of personsIn(row, "name")) names.add(name);
  for (const row of inspection.rows("journal")) for (const name of personsIn(row, "handler")) names.add(name);
  return names;
}
