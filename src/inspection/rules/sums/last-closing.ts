import { address, agreeToTheCent, formatYuan } from "../../../book";
import { LedgerRow } from "../../../ledger";
import { FUNDS_RULES } from "../../../regulation";
import { columnOf } from "../../field-columns";
import type { Inspection } from "../../inspection";
import { hitAt, unable, type Rule } from "../../rule";
import { broughtForward } from "./brought-forward";

export const lastClosing: Rule = {
  id: "last-closing",
  title: "年初余额要等于上年末的余额",
  kind: "totalMismatch",
  level: "必改",
  needs: { journal: ["balance"] },
  basis: FUNDS_RULES,
  why: "两年的账接不上，差的那笔钱说不清去向。",
  fix: "对照上年的决算和银行对账单核实年初数；上年补记过的，先改上年的台帐。",
  *check(inspection) {
    if (!inspection.lastYear) {
      yield unable("没有给出上年的台帐");
      return;
    }
    const closing = closingOf(inspection);
    if (closing === undefined) {
      yield unable("上年的台帐看不出年末余额");
      return;
    }
    const [set] = inspection.ledger.recordSets("journal");
    const balance = set && columnOf(set, "balance");
    const opening = set && balance && set.rows.length > 0 ? broughtForward(set, balance) : undefined;
    if (!set || !balance || !opening || agreeToTheCent(opening.amount, closing)) return;
    yield hitAt(
      { sheet: set.sheet.name, cell: address(opening.row, balance.column) },
      `第 ${opening.row + 1} 行的年初余额是 ${formatYuan(opening.amount)} 元，上年台帐最后的余额是 ${formatYuan(closing)} 元`,
      `last-closing|${opening.amount}|${closing}`,
      { table: "journal" },
    );
  },
};

/** The last balance of last year's only journal; of several accounts none can be told apart. */
function closingOf({ lastYear }: Inspection) {
  const sets = lastYear!.recordSets("journal").filter((set) => columnOf(set, "balance"));
  const last = sets[sets.length - 1];
  if (!last) return undefined;
  for (let index = last.rows.length - 1; index >= 0; index--) {
    const balance = new LedgerRow(last, index).value("balance");
    if (balance !== undefined) return balance;
  }
  return undefined;
}
