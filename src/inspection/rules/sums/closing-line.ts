import { address, agreeToTheCent, formatYuan, type Money } from "../../../book";
import { balanceAt, LedgerRow, type RecordSet } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { columnOf } from "../../field-columns";
import { hitAt, type Hit, type Rule } from "../../rule";
import { labelOf } from "./total-rows";

export const closingLine: Rule = {
  id: "closing-line",
  title: "期末余额要等于最后一笔的余额",
  kind: "totalMismatch",
  level: "必改",
  needs: { journal: ["balance"] },
  basis: CUSTOM,
  why: "期末余额写错，结转到下一期的数跟着错。",
  fix: "对照最后一笔的余额改正；余额最好用公式。",
  *check({ ledger }) {
    for (const set of ledger.recordSets("journal")) yield* wrongClosings(set);
  },
};

function* wrongClosings(set: RecordSet<"journal">): Generator<Hit> {
  const column = columnOf(set, "balance");
  if (!column || set.block.layout === "keyValue") return;
  let at = 0;
  let above: Money | undefined;
  for (const { row, role } of [...set.block.skipRows, ...set.block.tailRows]) {
    for (; at < set.rows.length && set.rows[at]! < row; at++) above = new LedgerRow(set, at).value("balance") ?? above;
    const shown = role === "closing" ? balanceAt(set, row) : undefined;
    if (shown === undefined || above === undefined || agreeToTheCent(shown, above)) continue;
    yield hitAt(
      { sheet: set.sheet.name, cell: address(row, column.column) },
      `第 ${row + 1} 行“${labelOf(set, row)}”写的是 ${formatYuan(shown)} 元，上面最后一笔的余额是 ${formatYuan(above)} 元`,
      `closing|${shown}`,
      { table: "journal" },
    );
  }
}
