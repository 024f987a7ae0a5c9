/** Rows of a table by account: every column knows its figure for a line, and how it sums. */
import type { CellSpec, Money, RowSpec } from "../../book";
import { tableRow, type Column } from "../../book/page";
import { indented, type ItemLine, type TreeRow } from "./account-tree";
import { amountCell, sumOfAmounts, sumOfRows, type Figure } from "./figures";
import { CELL_LOOKS, type CellKind, type Weight } from "./looks";

/** A column of amounts: what a line holds; sums follow from it. */
export interface AmountColumn<Line> {
  readonly key: string;
  figure(line: Line): Figure;
  /** What the account of these lines has as a whole, where that is no sum of them. */
  whole?(lines: readonly Line[]): Money | undefined;
}

/** A column that follows from amounts of the same row, in every row alike. */
export interface DerivedColumn {
  readonly key: string;
  readonly kind: CellKind;
  /** For columns beside the print area, whose look is the same in all rows. */
  readonly look?: string;
  readonly formula: string;
  /** What the formula gives. */
  value(amounts: Readonly<Record<string, Money | undefined>>): CellSpec["value"];
}

/** A text, by line; sums and totals may have one of their own. */
export interface TextColumn<Line> {
  readonly key: string;
  text(row: TreeRow<Line>): CellSpec | string | number | null;
}

export interface LineTable<Line> {
  readonly columns: readonly Column[];
  readonly amounts: readonly AmountColumn<Line>[];
  readonly derived: readonly DerivedColumn[];
  readonly texts: readonly TextColumn<Line>[];
}

/** The rows of a tree, each sum as a formula over the rows below it. */
export function lineRows<Line extends ItemLine>(table: LineTable<Line>, tree: readonly TreeRow<Line>[]): readonly RowSpec[] {
  return tree.map((row) => {
    const isHead = row.depth === 0 && row.line?.item.direction !== "income";
    const figures = table.amounts.map(({ key, figure, whole }): readonly [string, Figure] => {
      if (row.line) return [key, figure(row.line)];
      const given = row.key.startsWith("account:") ? whole?.(row.below) : undefined;
      if (given !== undefined) return [key, { amount: given }];
      const amount = sumOfAmounts(amountsOf(row.below, { figure, ...(whole && { whole }) }));
      return [key, { ...(amount !== undefined && { amount }), formula: sumOfRows(key, row.sums, row.isRun) }];
    });
    return figureRow(table, row.key, isHead ? "sum" : "line", figures, {
      code: row.code ?? null,
      name: indented(row.name, row.depth),
      ...Object.fromEntries(table.texts.map(({ key, text }) => [key, text(row)])),
    });
  });
}

/** The sum of the top rows of a table. */
export function totalRow<Line extends ItemLine>(table: LineTable<Line>, key: string, name: string, tree: readonly TreeRow<Line>[]): RowSpec {
  const top = tree.filter(({ depth }) => depth === 0);
  const rows = top.map((row) => row.key);
  const figures = table.amounts.map((column): readonly [string, Figure] => {
    const amount = sumOfAmounts(amountsOf(top.flatMap((row) => (row.line ? [row.line] : row.below)), column));
    return [column.key, { ...(amount !== undefined && { amount }), ...(rows.length > 0 && { formula: sumOfRows(column.key, rows, rows.length === tree.length) }) }];
  });
  return figureRow(table, key, "total", figures, { name });
}

/** Income with its sum, then spending with its own. */
export function incomeAndExpenseRows<Line extends ItemLine>(table: LineTable<Line>, income: readonly TreeRow<Line>[], expense: readonly TreeRow<Line>[]): readonly RowSpec[] {
  return [
    ...lineRows(table, income),
    totalRow(table, "total:income", "本年收入合计", income),
    ...lineRows(table, expense),
    totalRow(table, "total:expense", "本年支出合计", expense),
  ];
}

/** A row with figures in some columns; the derived ones follow. */
export function figureRow<Line>(
  { columns, derived, amounts }: LineTable<Line>,
  key: string,
  weight: Weight,
  figures: readonly (readonly [string, Figure])[],
  texts: Readonly<Record<string, CellSpec | string | number | null>>,
): RowSpec {
  const looks = CELL_LOOKS[weight];
  const known = Object.fromEntries(figures.map(([column, { amount }]) => [column, amount]));
  const isAmount = new Set(amounts.map((column) => column.key));
  const cells: Record<string, CellSpec> = {};
  for (const { key: column, look } of columns) {
    const text = texts[column] ?? null;
    const style = isAmount.has(column) ? looks.amount : lookOf(look, weight);
    cells[column] = typeof text === "object" && text !== null ? { style, ...text } : { value: text, style };
  }
  for (const [column, figure] of figures) cells[column] = amountCell(figure, looks.amount);
  for (const { key: column, kind, look, formula, value } of derived) cells[column] = { value: value(known), formula, style: look ?? looks[kind] };
  return tableRow(columns, key, cells);
}

/** What stands aside looks the same in every row. */
function lookOf(look: string, weight: Weight): string {
  if (weight === "line" || look.startsWith("aside")) return look;
  return CELL_LOOKS[weight][look === "centred" ? "centred" : "text"];
}

/** What lines come to, with what only their accounts have. */
function amountsOf<Line>(lines: readonly Line[], { figure, whole }: Omit<AmountColumn<Line>, "key">): readonly (Money | undefined)[] {
  return lines.flatMap((line) => [figure(line).amount, whole?.([line])]);
}
