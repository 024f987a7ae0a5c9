import { address, agreeToTheCent, formatYuan } from "../../../book";
import { broughtForward, closingBalance } from "../../../ledger";
import { FUNDS_RULES } from "../../../regulation";
import { columnOf } from "../../field-columns";
import { hitAt, unable, type Rule } from "../../rule";

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
    const closing = closingBalance(inspection.lastYear);
    if (closing === undefined) {
      yield unable("上年的台帐看不出年末余额");
      return;
    }
    const [set] = inspection.ledger.recordSets("journal");
    const balance = set && columnOf(set, "balance");
    const opening = set && set.rows.length > 0 ? broughtForward(set) : undefined;
    if (!set || !balance || !opening || agreeToTheCent(opening.amount, closing)) return;
    yield hitAt(
      { sheet: set.sheet.name, cell: address(opening.row, balance.column) },
      `第 ${opening.row + 1} 行的年初余额是 ${formatYuan(opening.amount)} 元，上年台帐最后的余额是 ${formatYuan(closing)} 元`,
      `last-closing|${opening.amount}|${closing}`,
      { table: "journal" },
    );
  },
};
