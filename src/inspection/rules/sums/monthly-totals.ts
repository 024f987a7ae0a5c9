import { address } from "../../../book";
import { CUSTOM } from "../../../regulation";
import type { MonthlySums } from "../../monthly-sums";
import { hitAt, type Hit, type Rule } from "../../rule";

export const monthlyTotals: Rule = {
  id: "monthly-totals",
  title: "按月汇总表的合计要加得起来",
  kind: "totalMismatch",
  level: "应改",
  needs: {},
  basis: CUSTOM,
  why: "按月、按科目的汇总表常常直接抄进总结和公示，加错了就把错数报了出去。",
  fix: "与收支明细逐月核对，改正写错的数；合计最好用求和公式。",
  *check({ monthlySums }) {
    for (const sums of monthlySums) yield* wrongTotals(sums);
  },
};

const TOTAL = /^(?:全年|年度|本年|每?月|各月|支出|收入|经费)?(?:合计|总计|共计|累计|小计|月计|年计)$|^全年$|^总数$/;

interface Line {
  readonly index: number;
  readonly isTotal: boolean;
}

/** Only where a single line and a single column are totals is it certain what they sum. */
function* wrongTotals(sums: MonthlySums): Generator<Hit> {
  const { range, heading } = sums;
  const rows = lines(range.bottom - heading, (at) => heading + 1 + at, (row) => textAt(sums, row, range.left));
  const columns = lines(range.right - range.left, (at) => range.left + 1 + at, (column) => textAt(sums, heading, column));
  const [totalRow, ...moreRows] = rows.filter(({ isTotal }) => isTotal);
  const [totalColumn, ...moreColumns] = columns.filter(({ isTotal }) => isTotal);
  const across = columns.filter(({ isTotal }) => !isTotal);
  const down = rows.filter(({ isTotal }) => !isTotal);
  if (totalColumn && moreColumns.length === 0) {
    for (const { index: row } of down) yield* differing(sums, row, totalColumn.index, [across.map(({ index }) => numberAt(sums, row, index))]);
  }
  if (!totalRow || moreRows.length > 0) return;
  for (const { index: column, isTotal } of columns) {
    const byColumn = down.map(({ index }) => numberAt(sums, index, column));
    const byRow = isTotal ? [across.map(({ index }) => numberAt(sums, totalRow.index, index))] : [];
    yield* differing(sums, totalRow.index, column, [byColumn, ...byRow]);
  }
}

function lines(count: number, at: (nth: number) => number, labelOf: (index: number) => string): readonly Line[] {
  return Array.from({ length: count }, (_, nth) => ({ index: at(nth), isTotal: TOTAL.test(labelOf(at(nth))) }));
}

/** @param parts the amounts that the total may sum: its column's, in the corner also its row's */
function* differing(sums: MonthlySums, row: number, column: number, parts: readonly (readonly (number | undefined)[])[]): Generator<Hit> {
  const shown = numberAt(sums, row, column);
  const possible = parts.map(sumOf);
  const [meant] = possible;
  if (shown === undefined || meant === undefined || possible.some((sum) => sum === undefined || Math.abs(sum - shown) < 0.005)) return;
  const label = textAt(sums, row, sums.range.left);
  const heading = textAt(sums, sums.heading, column);
  yield hitAt({ sheet: sums.sheet.name, cell: address(row, column) }, `第 ${row + 1} 行“${label}”的${heading}写的是 ${shown}，相加是 ${rounded(meant)}`, `${label}|${heading}|${shown}`);
}

/** Undefined where an amount can't be read, or where there are too few to be summed. */
function sumOf(amounts: readonly (number | undefined)[]): number | undefined {
  if (amounts.length < 2 || amounts.some((amount) => amount === undefined)) return undefined;
  return amounts.reduce<number>((sum, amount) => sum + amount!, 0);
}

/** An empty cell is nought; undefined where something else than a number stands there. */
function numberAt({ sheet }: MonthlySums, row: number, column: number): number | undefined {
  const value = sheet.values[row]?.[column] ?? null;
  if (value === null || value === "") return 0;
  return typeof value === "number" ? value : undefined;
}

function textAt({ sheet }: MonthlySums, row: number, column: number): string {
  const value = sheet.values[row]?.[column];
  return typeof value === "string" ? value.replace(/\s+/g, "") : "";
}

function rounded(sum: number): number {
  return Math.round(sum * 100) / 100;
}
