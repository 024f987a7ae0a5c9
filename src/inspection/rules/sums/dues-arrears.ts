import { formatYuan, subtractMoney, sumMoney, ZERO, type Money } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

const EXEMPT = /免|减|退休|离职|调出|产假|病假|保留会籍/;

export const duesArrears: Rule = {
  id: "dues-arrears",
  title: "会费要缴齐",
  kind: "other",
  level: "建议",
  needs: { dues: ["due", "paid"] },
  basis: CUSTOM,
  why: "应缴和实缴不等的，检查时会问欠了谁的、怎么处理的。",
  fix: "核对收缴记录，补缴的补记，减免的在备注里写明依据。",
  *check(inspection) {
    const short = inspection.rows("dues").filter((row) => !EXEMPT.test(row.text("remark")) && lack(row) > 1);
    const [first, ...others] = short;
    if (!first) return;
    const sum = sumMoney(short.map(lack));
    yield hitAt(first.place("paid"), `有 ${short.length} 行会费没有缴齐，共差 ${formatYuan(sum)} 元`, `arrears|${first.set.sheet.name}`, {
      table: "dues",
      also: others.slice(0, MOST_PLACES).map((row) => row.place("paid")),
    });
  },
};

const MOST_PLACES = 50;

/** What is short; nothing where either amount is not plainly given for the row. */
function lack(row: LedgerRow<"dues">): Money {
  const [due, paid] = [row.value("due"), row.value("paid")];
  if (due === undefined || paid === undefined || row.monthly("paid").length > 0 || row.isCarried("paid") || row.isCarried("due")) return ZERO;
  return subtractMoney(due, paid);
}
