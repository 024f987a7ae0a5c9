import type { RuleFamily } from "../../rule";
import { approvalMissing } from "./approval-missing";
import { birthdayLimit } from "./birthday-limit";
import { budgetAdjustedAgain } from "./budget-adjusted-again";
import { budgetBalanced } from "./budget-balanced";
import { consumptionCoupons } from "./consumption-coupons";
import { contributionShort } from "./contribution-short";
import { decemberShare } from "./december-share";
import { eightBans } from "./eight-bans";
import { expenseUnapproved } from "./expense-unapproved";
import { festivalCash } from "./festival-cash";
import { festivalGoodsLimit } from "./festival-goods-limit";
import { festivalNotStatutory } from "./festival-not-statutory";
import { festivalShare } from "./festival-share";
import { goodsPaidToPerson } from "./goods-paid-to-person";
import { handlerApproves } from "./handler-approves";
import { negativeBalance } from "./negative-balance";
import { notUnionSpending } from "./not-union-spending";
import { oneFestivalLimit } from "./one-festival-limit";
import { outingLimits } from "./outing-limits";
import { overActivityBudget } from "./over-activity-budget";
import { overBudgetLine } from "./over-budget-line";
import { splitVouchers } from "./split-vouchers";
import { unbudgetedSpending } from "./unbudgeted-spending";
import { visitLimit } from "./visit-limit";

export const MONEY: RuleFamily = {
  title: "经费",
  rules: [
    negativeBalance,
    overActivityBudget,
    expenseUnapproved,
    handlerApproves,
    overBudgetLine,
    unbudgetedSpending,
    budgetBalanced,
    approvalMissing,
    budgetAdjustedAgain,
    festivalGoodsLimit,
    oneFestivalLimit,
    festivalShare,
    festivalNotStatutory,
    festivalCash,
    birthdayLimit,
    visitLimit,
    outingLimits,
    consumptionCoupons,
    eightBans,
    notUnionSpending,
    goodsPaidToPerson,
    splitVouchers,
    decemberShare,
    contributionShort,
  ],
};
