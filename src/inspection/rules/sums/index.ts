import type { RuleFamily } from "../../rule";
import { absenceCount } from "./absence-count";
import { bankExplained } from "./bank-explained";
import { bookBalance } from "./book-balance";
import { closingLine } from "./closing-line";
import { deputiesDue } from "./deputies-due";
import { duesArrears } from "./dues-arrears";
import { duesByRate } from "./dues-by-rate";
import { duesIncome } from "./dues-income";
import { groupHeadcount } from "./group-headcount";
import { groupRoster } from "./group-roster";
import { headcountExceedsMembers } from "./headcount-exceeds-members";
import { lastClosing } from "./last-closing";
import { memberCount } from "./member-count";
import { monthlyTotals } from "./monthly-totals";
import { openingBalance } from "./opening-balance";
import { premiumBooked } from "./premium-booked";
import { proposalFigures } from "./proposal-figures";
import { purchaseInAssets } from "./purchase-in-assets";
import { rowProduct } from "./row-product";
import { rowTotal } from "./row-total";
import { runningBalance } from "./running-balance";
import { sameMeetingCounts } from "./same-meeting-counts";
import { signInHeadcount } from "./sign-in-headcount";
import { totalDiffers } from "./total-differs";
import { votesPresent } from "./votes-present";
import { voucherAmount } from "./voucher-amount";

export const SUMS_WITHIN_TABLES: RuleFamily = {
  title: "表内的数",
  rules: [
    totalDiffers,
    rowTotal,
    monthlyTotals,
    rowProduct,
    runningBalance,
    openingBalance,
    duesByRate,
    groupHeadcount,
    memberCount,
    closingLine,
    votesPresent,
    absenceCount,
    proposalFigures,
    duesArrears,
  ],
};

export const SUMS_BETWEEN_TABLES: RuleFamily = {
  title: "各表之间的数",
  rules: [
    groupRoster,
    signInHeadcount,
    sameMeetingCounts,
    deputiesDue,
    headcountExceedsMembers,
    voucherAmount,
    duesIncome,
    premiumBooked,
    purchaseInAssets,
    bankExplained,
    bookBalance,
    lastClosing,
  ],
};
