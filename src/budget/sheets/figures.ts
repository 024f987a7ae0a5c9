/** Amounts in cells with the formulas that make them: sums, differences, shares. What has no figure stays blank. */
import type { CellSpec, Money } from "../../book";
import { sumMoney, toYuan } from "../../book";

/** A figure and how it comes about. Absent: blank; so is the formula's result. */
export interface Figure {
  readonly amount?: Money;
  readonly formula?: string;
}

/** An amount as a cell in 元; a formula without a figure shows as blank. */
export function amountCell({ amount, formula }: Figure, style: string): CellSpec {
  const value = amount === undefined ? (formula === undefined ? null : "") : toYuan(amount);
  return { value, style, ...(formula !== undefined && { formula }) };
}

/** A cell of the same row: `here("amount")`. */
export function here(column: string): string {
  return `{col:${column}}{row}`;
}

/** A reference to a cell by its keys, on another generated sheet where one is named. */
export function cell(column: string, row: string, sheet?: string): string {
  return `${sheet === undefined ? "" : `{sheet:${sheet}}`}{col:${column}}{row:${row}}`;
}

/** The sum of rows in one column; blank where none of them has a figure. */
export function sumOfRows(column: string, rows: readonly string[], isRun: boolean): string {
  const cells = isRun ? `${cell(column, rows[0]!)}:${cell(column, rows[rows.length - 1]!)}` : rows.map((row) => cell(column, row)).join(",");
  return `IF(COUNT(${cells})=0,"",ROUND(SUM(${cells}),2))`;
}

/** The sum of those amounts that are there; undefined where none is. */
export function sumOfAmounts(amounts: readonly (Money | undefined)[]): Money | undefined {
  const known = amounts.filter((amount): amount is Money => amount !== undefined);
  return known.length === 0 ? undefined : sumMoney(known);
}

/** One column less another of the same row, blank where either is. */
export function differenceFormula(column: string, less: string): string {
  return `IF(COUNT(${here(column)},${here(less)})<2,"",ROUND(${here(column)}-${here(less)},2))`;
}

/** One column's share of another, four decimals; blank where there is nothing to compare with. */
export function shareFormula(column: string, of: string): string {
  return `IF(COUNT(${here(column)},${here(of)})<2,"",IF(${here(of)}=0,"",ROUND(${here(column)}/${here(of)},4)))`;
}

/** What `shareFormula` gives: rounded half away from zero, as spreadsheets do. */
export function shareOf(amount: Money | undefined, of: Money | undefined): number | "" {
  if (amount === undefined || of === undefined || of === 0) return "";
  const scaled = (Math.abs(amount) * 20_000 + Math.abs(of)) / (Math.abs(of) * 2);
  return (Math.sign(amount) * Math.sign(of) * Math.floor(scaled)) / 10_000;
}
