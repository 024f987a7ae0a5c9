/**
 * Tables of months against accounts (文体活动支出 by month) are sums, not entries: no day, no voucher, nobody who
 * handled them, and the same money stands entry by entry in the journal. They are left unread, and that is said.
 */
import type { ChoiceColumn } from "./choice";
import { shareOf, vocabulariesOf, wordShare } from "./column-profile";
import type { Analysis } from "./region";

const FEWEST_ACCOUNTS = 2;
const MOSTLY = 0.5;
const ABOUT_MONEY = /经费|开支|支出|收支|费用/;

/** What such a table is called where blocks are listed. */
export const MONTHLY_SUMS = "按月汇总表";

export const MONTHLY_SUMMARY = "按月份和科目汇总的数，不是一笔一笔的账，没有读取；逐笔登记在“经费收支明细”里才能检查";

/** Whether a block has months on one side and accounts on the other. */
export function isMonthlySummary({ choiceColumns, naming }: Analysis): boolean {
  const monthsDown = choiceColumns.some(holdsMonths) && choiceColumns.filter(isAccount).length >= FEWEST_ACCOUNTS;
  const titled = [...naming.titles, naming.sheetName].some((title) => ABOUT_MONEY.test(title));
  return monthsDown || (choiceColumns.some(({ months }) => months) && choiceColumns.some((column) => holdsAccounts(column, titled)));
}

function holdsMonths({ profile }: ChoiceColumn): boolean {
  return shareOf(profile, "month") > MOSTLY;
}

/** @param titled whether the title speaks of money, so that fewer accounts (办公费) need to be known ones */
function holdsAccounts({ profile }: ChoiceColumn, titled: boolean): boolean {
  return wordShare(profile, "account") > (titled ? 0 : MOSTLY);
}

function isAccount({ names }: ChoiceColumn): boolean {
  return names.some((name) => vocabulariesOf(name).includes("account"));
}
