import { formatYuan } from "../../../book";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const negativeBalance: Rule = {
  id: "negative-balance",
  title: "余额不能是负数",
  kind: "negativeBalance",
  level: "必改",
  needs: { journal: ["balance"] },
  basis: CUSTOM,
  why: "账上没有钱却付了款，不是漏记收入、记错金额，就是先付后补。",
  fix: "与银行对账单逐笔核对，补记漏掉的收入或改正记错的金额。",
  *check(inspection) {
    let below = false;
    for (const row of inspection.rows("journal")) {
      const balance = row.value("balance");
      if (balance === undefined) continue;
      // Once below zero, only the first row of the run is named.
      if (balance < 0 && !below) yield hit(row, "balance", `的余额是 ${formatYuan(balance)} 元`);
      below = balance < 0;
    }
  },
};
