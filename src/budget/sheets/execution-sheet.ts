/** 预算执行情况: budget against actual line by line, what went over, and what nobody had planned. */
import type { CellSpec, ChartSpec, KeyRange, Money, RowSpec, SheetSpec } from "../../book";
import { cellOfPlace, quotedPlace, sumMoney } from "../../book";
import { lineRow, tableRow, type Column } from "../../book/page";
import type { PlacedEntry } from "../budget";
import type { Execution, ExecutionLine } from "../execution";
import { accountTree } from "./account-tree";
import { actualColumn, adjustedColumn, budgetColumn, LABEL, LEFT, shareOfColumn, type Linked } from "./execution-columns";
import { amountCell, cell, here } from "./figures";
import { formSheet, padded } from "./form";
import { entryArea } from "./journal-sheet";
import { lineRows, totalRow, type DerivedColumn, type LineTable } from "./line-table";

export const BUDGET_EXECUTION_SHEET = "预算执行情况";

const PRINTED: readonly Column[] = [
  { key: "code", heading: "科目编码", width: 9, look: "centred" },
  { key: "name", heading: "科目名称", width: 30, look: "text" },
  { key: "budget", heading: "年初预算数", width: 16, look: "amount" },
  { key: "adjusted", heading: "调整后预算数", width: 16, look: "amount" },
  { key: "actual", heading: "实际执行数", width: 16, look: "amount" },
  { key: "left", heading: "结余数", width: 16, look: "amount" },
  { key: "rate", heading: "执行率%", width: 10, look: "percent" },
  { key: "state", heading: "执行情况", width: 12, look: "centred" },
  { key: "note", heading: "说明", width: 24, look: "text" },
];
const ASIDE: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "label", heading: "归集口径", width: 30, look: "aside" },
];
const COLUMNS = [...PRINTED, ...ASIDE];

const OVER = "超预算";
const UNPLANNED = "预算外";

/** In words, so that a black-and-white page tells it too; nothing where there is no budget at all. */
function stateColumn({ expense }: Execution): DerivedColumn {
  const hasBudget = expense.some(({ adjusted }) => adjusted !== 0);
  const total = "N(${col:adjusted}${row:total:expense})";
  return {
    key: "state",
    kind: "centred",
    formula: `IF(OR(${here("actual")}=0,${total}=0),"",IF(N(${here("adjusted")})=0,"${UNPLANNED}",IF(${here("actual")}>${here("adjusted")},"${OVER}","")))`,
    value: ({ adjusted, actual = 0 }) => {
      if (actual === 0 || !hasBudget) return "";
      if (!adjusted) return UNPLANNED;
      return actual > adjusted ? OVER : "";
    },
  };
}

/** The sheet 预算执行情况, its chart of the months beside it and what nobody planned below. */
export function budgetExecutionSheet(linked: Linked): SheetSpec {
  const { budget, execution } = linked;
  const options = { year: execution.year, showCodes: budget.settings.showCodes };
  const [income, expense] = [accountTree(execution.income, options), accountTree(execution.expense, options)];
  const amounts = [budgetColumn(linked), adjustedColumn(linked), actualColumn(execution)];
  const rate = shareOfColumn("rate", "actual", "adjusted");
  const table: LineTable<ExecutionLine> = { columns: COLUMNS, amounts, derived: [LEFT, rate, stateColumn(execution)], texts: [LABEL] };
  const incomes: LineTable<ExecutionLine> = { ...table, derived: [rate] };
  const expenses = [...lineRows(table, expense), totalRow(table, "total:expense", "本年支出合计", expense)];
  const unplanned = unplannedRows(execution);
  const beneath = monthRows(execution);
  return {
    ...formSheet({
      id: "budgetExecution",
      name: BUDGET_EXECUTION_SHEET,
      title: `${execution.year}年度工会经费预算执行情况表`,
      columns: { printed: PRINTED, aside: ASIDE },
      facts: budget.facts,
      year: execution.year,
      table: [...lineRows(incomes, income), totalRow(incomes, "total:income", "本年收入合计", income), ...expenses, ...unplanned],
      beneath,
      notes: [...unplanned.slice(0, 1), beneath[0]!].map(({ key }) => key),
    }),
    conditionalFormats: [
      {
        range: { fromRow: expenses[0]!.key, toRow: "total:expense", fromColumn: "code", toColumn: "state" },
        kind: "expression",
        formula: '${col:state}{row}<>""',
        style: "overspent",
      },
    ],
    names: [{ name: "经费执行合计", range: oneCell("total:expense", "actual") }],
    charts: [monthChart()],
  };
}

function oneCell(row: string, column: string): KeyRange {
  return { fromRow: row, toRow: row, fromColumn: column, toColumn: column };
}

/** More rows than these are for 收支汇总. */
const MOST_UNPLANNED = 100;

/** Every payment that no line has money for, with its row in the journal. */
function unplannedRows({ unbudgeted }: Execution): readonly RowSpec[] {
  if (unbudgeted.length === 0) return [];
  const sum = sumMoney(unbudgeted.map(({ amount }) => amount));
  const shown = unbudgeted.slice(0, MOST_UNPLANNED);
  const more = unbudgeted.length - shown.length;
  const head = `预算外支出 ${unbudgeted.length} 笔${more > 0 ? `（列前 ${shown.length} 笔，其余见收支汇总）` : ""}，合计如下，须补充说明或办理预算调整：`;
  return [
    padded(lineRow(PRINTED, "unplanned", head, "section"), ASIDE.length),
    ...shown.map(unplannedRow),
    tableRow(COLUMNS, "total:unplanned", {
      ...Object.fromEntries(PRINTED.map(({ key }) => [key, { value: null, style: "totalText" }])),
      name: { value: "预算外支出合计", style: "totalLeft" },
      actual: amountCell({ amount: sum, ...(more === 0 && { formula: `ROUND(SUM(${cell("actual", keyOf(shown[0]!))}:${cell("actual", keyOf(shown[shown.length - 1]!))}),2)` }) }, "totalAmount"),
    }),
  ];
}

function keyOf({ key }: PlacedEntry): string {
  return `unplanned:${key}`;
}

function unplannedRow(entry: PlacedEntry): RowSpec {
  const { place } = entry;
  const note: CellSpec = { value: quotedPlace(place), link: { sheet: place.sheet, cell: cellOfPlace(place) } };
  return tableRow(COLUMNS, keyOf(entry), {
    code: `${entry.month}月`,
    name: entry.summary,
    actual: amountCell({ amount: entry.amount, formula: cell("expense", entry.key, "normalisedJournal") }, "amount"),
    state: UNPLANNED,
    note,
  });
}

function monthRows(execution: Execution): readonly RowSpec[] {
  const money = (amount: Money, formula?: string): CellSpec => amountCell({ amount, ...(formula !== undefined && { formula }) }, "asideAmount");
  return [
    padded(lineRow(PRINTED, "months", "各月支出预算与实际（作图用，不打印；没有月份的预算按 12 个月平均）", "asideHeader"), ASIDE.length),
    ...execution.months.map(({ month, budget, actual }): RowSpec => {
      const area = (column: string): string => entryArea(execution, column);
      const formula = execution.entries.length === 0 ? undefined : `ROUND(SUMIFS(${area("expense")},${area("month")},${here("code")}),2)`;
      const cells: Readonly<Record<string, CellSpec>> = {
        code: { value: month, style: "asideNumber" },
        name: { value: `${month}月`, style: "aside" },
        budget: money(budget),
        actual: money(actual, formula),
      };
      return { key: `month:${month}`, cells: COLUMNS.map(({ key }) => cells[key] ?? null) };
    }),
  ];
}

function monthChart(): ChartSpec {
  const column = (key: string): KeyRange => ({ fromRow: "month:1", toRow: "month:12", fromColumn: key, toColumn: key });
  return {
    key: "byMonth",
    kind: "column",
    title: "各月支出：预算与实际（元）",
    categories: column("name"),
    series: [
      { title: "预算", values: column("budget") },
      { title: "实际", values: column("actual") },
    ],
    at: { row: "month:1", column: "left" },
    width: 520,
    height: 300,
  };
}
