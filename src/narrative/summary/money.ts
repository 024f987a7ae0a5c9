/** 经费收支, equal to the final account. */
import { subtractMoney } from "../../book";
import type { Outline } from "../outline";
import { gap, joined, say, yuanInWords, type Sum } from "../phrase";

/** Income and spending as the final account states them. */
export interface FinalMoney {
  readonly income: Sum;
  readonly expense: Sum;
  /** Of the year's budget, where there was one. */
  readonly expenseBudget?: Sum;
  /** Spending by account. */
  readonly lines: readonly { readonly account: string; readonly sum: Sum }[];
}

const NO_ACCOUNT = "台账里没有经费收支明细，也没有决算；记好收支后再生成";
const NO_HEAD = "收支明细里的科目对不上会计科目；改好科目后再生成";
/** What the account calls money whose heading nobody understood. */
const UNSETTLED = /^科目待核/;
const NAMED = 5;

/** @param year the calendar year: accounts know no other */
export function writeMoney(outline: Outline, year: number, money: FinalMoney | undefined): void {
  if (!money) {
    outline.body("money:total", [gap(`${year}年经费收支总额`, NO_ACCOUNT)]);
    return;
  }
  const { income, expense, expenseBudget, lines } = money;
  const difference = subtractMoney(income.amount, expense.amount);
  const places = [...income.places, ...expense.places];
  const result = { kind: "figure", text: yuanInWords(difference < 0 ? subtractMoney(expense.amount, income.amount) : difference), places } as const;
  const rate =
    expenseBudget && expenseBudget.amount > 0
      ? say`支出预算为${expenseBudget}，执行${{ kind: "figure", text: `${Math.round((expense.amount / expenseBudget.amount) * 1000) / 10}%`, places: [...expense.places, ...expenseBudget.places] } as const}。`
      : say``;
  outline.body("money:total", say`${String(year)}年工会经费收入${income}，支出${expense}，收支相抵${difference < 0 ? "超支" : "结余"}${result}。${rate}`);
  const settled = lines.filter(({ account, sum }) => sum.amount > 0 && !UNSETTLED.test(account));
  const largest = [...settled].sort((a, b) => b.sum.amount - a.sum.amount).slice(0, NAMED);
  const open = lines.find(({ account }) => UNSETTLED.test(account));
  const beside = open ? say`另有${open.sum}，${gap("这笔支出的科目", NO_HEAD)}。` : say``;
  if (largest.length === 0) return outline.body("money:lines", open && beside);
  const named = joined(largest.map(({ account, sum }) => say`${account}${sum}`), "、");
  outline.body("money:lines", say`${settled.length > NAMED ? "支出按科目列示，数额较大的是" : "支出按科目分，"}${named}。${beside}`);
}
