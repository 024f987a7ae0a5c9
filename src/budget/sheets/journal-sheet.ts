/** 收支汇总: our copy of the year's journal, each entry with the line of the budget it belongs to. The formulas sum it. */
import type { CellSpec, DateSystem, RowSpec, SheetSpec } from "../../book";
import { cellOfPlace, quotedPlace, sumMoney, toSerial, toYuan } from "../../book";
import { tableRow, type Column } from "../../book/page";
import type { PlacedEntry } from "../budget";
import type { Execution } from "../execution";
import type { BudgetFacts } from "../facts";
import { labelOf } from "../items";
import { amountCell, cell } from "./figures";
import { formSheet } from "./form";

export const NORMALISED_JOURNAL_SHEET = "收支汇总";

const PRINTED: readonly Column[] = [
  { key: "date", heading: "日期", width: 11, look: "dayInFull" },
  { key: "month", heading: "月份", width: 7, look: "number" },
  { key: "voucher", heading: "凭证号", width: 11, look: "centred" },
  { key: "summary", heading: "摘要", width: 34, look: "text" },
  { key: "account", heading: "账上科目", width: 18, look: "text" },
  { key: "label", heading: "归入预算科目", width: 25, look: "text" },
  { key: "income", heading: "收入", width: 13, look: "amount" },
  { key: "expense", heading: "支出", width: 13, look: "amount" },
];
const ASIDE: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "source", heading: "出处", width: 30, look: "aside" },
];
const COLUMNS = [...PRINTED, ...ASIDE];

/** The most characters that Excel takes for a drop-down's own list. */
const LONGEST_LIST = 255;

/** The sheet, or undefined in a year without entries. */
export function normalisedJournalSheet(execution: Execution, facts: BudgetFacts, dateSystem: DateSystem): SheetSpec | undefined {
  const { entries, year } = execution;
  if (entries.length === 0) return undefined;
  const [first, last] = [entries[0]!.key, entries[entries.length - 1]!.key];
  return {
    ...formSheet({
      id: "normalisedJournal",
      name: NORMALISED_JOURNAL_SHEET,
      title: `${year}年度工会经费收支汇总`,
      columns: { printed: PRINTED, aside: ASIDE },
      facts,
      year,
      table: [...entries.map((entry) => entryRow(entry, dateSystem)), totalRow(entries, first, last)],
    }),
    validations: [
      {
        range: { fromRow: first, toRow: last, fromColumn: "label", toColumn: "label" },
        list: labels(execution),
        promptTitle: "归入预算科目",
        prompt: "归错了可以改，执行情况和决算随之变化",
      },
    ],
  };
}

/** The cells of one column that hold the entries, for SUMIFS on another sheet. */
export function entryArea(execution: Execution, column: string): string {
  const { entries } = execution;
  const [first, last] = [entries[0]!.key, entries[entries.length - 1]!.key];
  return `{sheet:normalisedJournal}$\{col:${column}}$\{row:${first}}:$\{col:${column}}$\{row:${last}}`;
}

function labels({ income, expense }: Execution): readonly string[] {
  let length = 0;
  return [...expense, ...income].map(({ label }) => label).filter((label) => (length += label.length + 1) <= LONGEST_LIST);
}

function entryRow(entry: PlacedEntry, dateSystem: DateSystem): RowSpec {
  const { place } = entry;
  const money = (direction: PlacedEntry["direction"]): number | null => (entry.direction === direction ? toYuan(entry.amount) : null);
  const source: CellSpec = {
    value: quotedPlace(place),
    link: { sheet: place.sheet, cell: cellOfPlace(place) },
  };
  return tableRow(COLUMNS, entry.key, {
    date: entry.date === undefined ? `${entry.year}年${entry.month}月` : toSerial(entry.date, dateSystem),
    month: entry.month,
    voucher: entry.voucher ?? null,
    summary: entry.summary,
    account: entry.account,
    label: labelOf(entry.item),
    income: money("income"),
    expense: money("expense"),
    source,
  });
}

function totalRow(entries: readonly PlacedEntry[], first: string, last: string): RowSpec {
  const sum = (column: "income" | "expense"): CellSpec =>
    amountCell(
      {
        amount: sumMoney(entries.filter(({ direction }) => direction === column).map(({ amount }) => amount)),
        formula: `ROUND(SUM(${cell(column, first)}:${cell(column, last)}),2)`,
      },
      "totalAmount",
    );
  return tableRow(COLUMNS, "total", {
    ...Object.fromEntries(PRINTED.map(({ key }) => [key, { value: null, style: "totalText" }])),
    summary: { value: "合　　计", style: "totalText" },
    income: sum("income"),
    expense: sum("expense"),
  });
}
