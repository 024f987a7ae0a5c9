import { addMoney, address, agreeToTheCent, formatYuan, moneyFromYuan, ZERO, type Money } from "../../../book";
import { LedgerRow, type LedgerColumn, type RecordSet } from "../../../ledger";
import { isCellProblem, valueOf } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import { rowIdentity } from "../../row-identity";
import { hitAt, type Hit, type Rule } from "../../rule";

export const rowTotal: Rule = {
  id: "row-total",
  title: "全年合计要等于各月之和",
  kind: "totalMismatch",
  level: "必改",
  needs: { dues: ["paid"] },
  basis: CUSTOM,
  why: "一行的合计与各月不等，会费收缴总数就与收入账对不上。",
  fix: "逐月核对，改正写错的月份或合计；合计最好用求和公式。",
  *check({ ledger }) {
    for (const set of ledger.recordSets("dues")) yield* wrongTotals(set);
  },
};

const TOTAL = /合计|总计|累计|全年|小计/;

function* wrongTotals(set: RecordSet): Generator<Hit> {
  const months = set.columns.filter((column) => column.months);
  const last = Math.max(...months.map(({ column }) => column));
  if (set.block.layout === "keyValue" || months.length < 2) return;
  const total = set.block.columns.find(({ column, field, heading }) => column > last && field === null && TOTAL.test(heading));
  if (!total) return;
  for (let index = 0; index < set.rows.length; index++) {
    const row = set.rows[index]!;
    const shown = amountIn(set.sheet.values[row]?.[total.column], total.unitScale);
    const sum = sumOf(months, index);
    if (shown === undefined || sum === undefined || agreeToTheCent(shown, sum)) continue;
    const place = { sheet: set.sheet.name, cell: address(row, total.column) };
    yield hitAt(place, `第 ${row + 1} 行的合计写的是 ${formatYuan(shown)} 元，各月相加是 ${formatYuan(sum)} 元`, `${rowIdentity(new LedgerRow(set, index))}|${shown}`, { table: set.table });
  }
}

function amountIn(value: unknown, unitScale = 1): Money | undefined {
  return typeof value === "number" ? moneyFromYuan(value * unitScale) : undefined;
}

/** Undefined where a month can't be read. */
function sumOf(months: readonly LedgerColumn[], index: number): Money | undefined {
  let sum = ZERO;
  for (const { readings, carried } of months) {
    if (isCellProblem(readings[index])) return undefined;
    const value = carried.has(index) ? undefined : valueOf(readings[index]);
    if (typeof value === "number") sum = addMoney(sum, value as Money);
  }
  return sum;
}
