/** 决算表: what the year's budget became, and what is left at its end. */
import type { Money, RowSpec, SheetSpec } from "../../book";
import { addMoney, formatYuan, money } from "../../book";
import type { Column } from "../../book/page";
import { resultOf, type Execution, type ExecutionLine } from "../execution";
import { accountTree } from "./account-tree";
import { actualColumn, adjustedColumn, LABEL, shareOfColumn, type Linked } from "./execution-columns";
import { cell } from "./figures";
import { formSheet } from "./form";
import { figureRow, incomeAndExpenseRows, type LineTable } from "./line-table";

export const FINAL_ACCOUNT_SHEET = "决算表";

const PRINTED: readonly Column[] = [
  { key: "code", heading: "科目编码", width: 9, look: "centred" },
  { key: "name", heading: "科目名称", width: 32, look: "text" },
  { key: "adjusted", heading: "核定预算数", width: 18, look: "amount" },
  { key: "actual", heading: "决算数", width: 18, look: "amount" },
  { key: "rate", heading: "完成决算(%)", width: 12, look: "percent" },
  { key: "note", heading: "说明", width: 48, look: "text" },
];
const ASIDE: readonly Column[] = [
  { key: "gap", heading: "", width: 2, look: "aside" },
  { key: "label", heading: "归集口径", width: 30, look: "aside" },
];
const COLUMNS = [...PRINTED, ...ASIDE];

/** The sheet 决算表, with the surplus and what is carried into the next year. */
export function finalAccountSheet(linked: Linked): SheetSpec {
  const { budget, execution } = linked;
  const table: LineTable<ExecutionLine> = {
    columns: COLUMNS,
    amounts: [adjustedColumn(linked), actualColumn(execution)],
    derived: [shareOfColumn("rate", "actual", "adjusted")],
    texts: [LABEL],
  };
  const options = { year: execution.year, showCodes: budget.settings.showCodes };
  const [income, expense] = [accountTree(execution.income, options), accountTree(execution.expense, options)];
  return formSheet({
    id: "finalAccount",
    name: FINAL_ACCOUNT_SHEET,
    title: `${execution.year}年度工会经费收支决算表`,
    columns: { printed: PRINTED, aside: ASIDE },
    facts: budget.facts,
    year: execution.year,
    table: [
      ...incomeAndExpenseRows(table, income, expense),
      ...closingRows(table, execution),
    ],
    resolved: "决算",
  });
}

/** A year may spend more than it earns where earlier years left enough. */
function closingRows(table: LineTable<ExecutionLine>, execution: Execution): readonly RowSpec[] {
  const { surplus } = resultOf(execution);
  const { opening } = execution;
  const plain = { ...table, derived: [] };
  const row = (key: string, name: string, amount: Money | undefined, formula: string | undefined, note: string | null): RowSpec =>
    figureRow(plain, key, "total", [["actual", { ...(amount !== undefined && { amount }), ...(formula !== undefined && { formula }) }]], { name, note });
  const actual = (key: string): string => cell("actual", key);
  return [
    row("surplus", "本年结余", surplus, `ROUND(N(${actual("total:income")})-N(${actual("total:expense")}),2)`, deficitInWords(surplus, opening)),
    row("opening", "上年结余", opening, undefined, opening === undefined ? "台账没有上年结余，请填写" : null),
    row(
      "closing",
      "期末滚存结余",
      opening === undefined ? surplus : addMoney(surplus, opening),
      `ROUND(SUM(${actual("surplus")},${actual("opening")}),2)`,
      null,
    ),
  ];
}

function deficitInWords(surplus: Money, opening: Money | undefined): string | null {
  if (surplus >= 0) return null;
  const short = money(-surplus);
  if (opening === undefined) return `支出大于收入 ${formatYuan(short)} 元，须说明资金来源`;
  return opening >= short ? `支出大于收入 ${formatYuan(short)} 元，由以前年度结余弥补` : `支出大于收入 ${formatYuan(short)} 元，以前年度结余不足弥补，请核对`;
}
