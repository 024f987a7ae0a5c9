/** A journal with one amount column: whether each amount is income or expense. */
import type { BlockColumn } from "./block";
import type { ColumnProfile } from "./column-profile";
import { headingKey } from "./heading";
import { tight } from "./plain-text";

const NAMES_A_SIDE = /收入|支出|借方|贷方|收方|付方|^收$|^支$|进账|出账|支付|付款|收款|拨入|开支/;

export interface AmountSide {
  readonly columns: readonly BlockColumn[];
  readonly amountByDirection?: { readonly amount: number; readonly direction: number };
}

/**
 * Puts a single amount whose heading names no side where it belongs: under a direction column it counts as expense
 * until each row says otherwise; else the title, the heading of the account, or the accounts themselves decide.
 */
export function settleAmountSide(
  columns: readonly BlockColumn[],
  titles: readonly string[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): AmountSide {
  const amounts = columns.filter((column) => column.field === "income" || column.field === "expense");
  const amount = amounts[0];
  if (amounts.length !== 1 || !amount || NAMES_A_SIDE.test(headingKey(amount.heading))) return { columns };
  const direction = columns.find((column) => column.field === "direction");
  const side = direction ? "expense" : sideOfBlock(columns, titles, profiles);
  return {
    columns: columns.map((column) => (column === amount ? { ...column, field: side } : column)),
    ...(direction ? { amountByDirection: { amount: amount.column, direction: direction.column } } : {}),
  };
}

function sideOfBlock(
  columns: readonly BlockColumn[],
  titles: readonly string[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): "income" | "expense" {
  const account = columns.find((column) => column.field === "account");
  for (const text of [...titles, ...columns.map((column) => column.heading)].map(tight)) {
    const income = text.includes("收入");
    const expense = /支出|开支|使用/.test(text);
    if (income !== expense) return income ? "income" : "expense";
  }
  const accounts = account ? (profiles.get(account.column)?.texts ?? []) : [];
  const incomes = accounts.filter((text) => /收入$|补助$/.test(text)).length;
  return incomes > accounts.length / 2 ? "income" : "expense";
}
