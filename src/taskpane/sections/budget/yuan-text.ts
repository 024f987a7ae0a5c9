import { formatYuan, type Money } from "../../../book";

/** 1,200 or 12.50: without needless decimals, to be read in a narrow pane. */
export function yuanText(amount: Money): string {
  return formatYuan(amount).replace(/\.00$/, "");
}

/** The amount, or that there is none yet. */
export function yuanOrOpen(amount: Money | undefined): string {
  return amount === undefined ? "待定" : yuanText(amount);
}
