/** The register of rules, in the order an inspector goes through a ledger. The id of a rule that is retired is never given to another. */
import type { Rule } from "../rule";
import { birthAgainstIdNumber } from "./cells/birth-against-id-number";
import { dateOutsideYear } from "./cells/date-outside-year";
import { formOfCells } from "./cells/form-of-cells";
import { formulaError } from "./cells/formula-error";
import { futureDate } from "./cells/future-date";
import { invalidIdNumber } from "./cells/invalid-id-number";
import { requiredBlank } from "./cells/required-blank";
import { sexAgainstIdNumber } from "./cells/sex-against-id-number";
import { unreadableAmount } from "./cells/unreadable-amount";
import { unreadableDate } from "./cells/unreadable-date";
import { unreadableValue } from "./cells/unreadable-value";
import { wrongHeading } from "./cells/wrong-heading";
import { approvalSteps } from "./dates/approval-steps";
import { congressSteps } from "./dates/congress-steps";
import { datesInOrder } from "./dates/dates-in-order";
import { mediationOverdue } from "./dates/mediation-overdue";
import { meetingOnDayOff } from "./dates/meeting-on-day-off";
import { paidBeforeHeld } from "./dates/paid-before-held";
import { papersAfterEvent } from "./dates/papers-after-event";
import { spendingBeforeBudget } from "./dates/spending-before-budget";
import { twoPlaces } from "./dates/two-places";
import { visitBeforeEvent } from "./dates/visit-before-event";
import { activityPapers } from "./evidence/activity-papers";
import { disclosureFiled } from "./evidence/disclosure-filed";
import { fiveHaves } from "./evidence/five-haves";
import { meetingSignIn } from "./evidence/meeting-sign-in";
import { membershipApplication } from "./evidence/membership-application";
import { visitUnsigned } from "./evidence/visit-unsigned";
import { welfareUnsigned } from "./evidence/welfare-unsigned";
import { approvalMissing } from "./money/approval-missing";
import { birthdayLimit } from "./money/birthday-limit";
import { budgetAdjustedAgain } from "./money/budget-adjusted-again";
import { budgetBalanced } from "./money/budget-balanced";
import { consumptionCoupons } from "./money/consumption-coupons";
import { contributionShort } from "./money/contribution-short";
import { decemberShare } from "./money/december-share";
import { eightBans } from "./money/eight-bans";
import { expenseUnapproved } from "./money/expense-unapproved";
import { festivalCash } from "./money/festival-cash";
import { festivalGoodsLimit } from "./money/festival-goods-limit";
import { festivalNotStatutory } from "./money/festival-not-statutory";
import { festivalShare } from "./money/festival-share";
import { goodsPaidToPerson } from "./money/goods-paid-to-person";
import { negativeBalance } from "./money/negative-balance";
import { notUnionSpending } from "./money/not-union-spending";
import { oneFestivalLimit } from "./money/one-festival-limit";
import { outingLimits } from "./money/outing-limits";
import { overActivityBudget } from "./money/over-activity-budget";
import { overBudgetLine } from "./money/over-budget-line";
import { splitVouchers } from "./money/split-vouchers";
import { unbudgetedSpending } from "./money/unbudgeted-spending";
import { visitLimit } from "./money/visit-limit";
import { auditHeld } from "./organisation/audit-held";
import { auditSameTerm } from "./organisation/audit-same-term";
import { chairChangeComplete } from "./organisation/chair-change-complete";
import { chairDiffers } from "./organisation/chair-differs";
import { chairVacant } from "./organisation/chair-vacant";
import { committeeSize } from "./organisation/committee-size";
import { congressHeld } from "./organisation/congress-held";
import { congressQuorum } from "./organisation/congress-quorum";
import { congressSequence } from "./organisation/congress-sequence";
import { deputiesMakeup } from "./organisation/deputies-makeup";
import { deputiesShare } from "./organisation/deputies-share";
import { disclosureChannels } from "./organisation/disclosure-channels";
import { disclosureClasses } from "./organisation/disclosure-classes";
import { disclosureGap } from "./organisation/disclosure-gap";
import { eventUnvisited } from "./organisation/event-unvisited";
import { groupMembership } from "./organisation/group-membership";
import { hardshipReviewed } from "./organisation/hardship-reviewed";
import { legalPersonExpired } from "./organisation/legal-person-expired";
import { membershipRate } from "./organisation/membership-rate";
import { opennessGroupsApart } from "./organisation/openness-groups-apart";
import { ruleExpired } from "./organisation/rule-expired";
import { termLength } from "./organisation/term-length";
import { threeCommittees } from "./organisation/three-committees";
import { unionTermEnded } from "./organisation/union-term-ended";
import { unionTraining } from "./organisation/union-training";
import { womensCommitteeMen } from "./organisation/womens-committee-men";
import { actingWhileAbsent } from "./people/acting-while-absent";
import { auditorIndependent } from "./people/auditor-independent";
import { bothSides } from "./people/both-sides";
import { deputyLeft } from "./people/deputy-left";
import { handlerApproves } from "./people/handler-approves";
import { notInMembers } from "./people/not-in-members";
import { officerOutOfOffice } from "./people/officer-out-of-office";
import { receivingWhileNoMember } from "./people/receiving-while-no-member";
import { termEnded } from "./people/term-ended";
import { dissatisfied } from "./replies/dissatisfied";
import { petitionUnanswered } from "./replies/petition-unanswered";
import { proposalUnanswered } from "./replies/proposal-unanswered";
import { satisfactionBlank } from "./replies/satisfaction-blank";
import { duplicateKey } from "./rows/duplicate-key";
import { duplicateRow } from "./rows/duplicate-row";
import { entryWithoutAmount } from "./rows/entry-without-amount";
import { presentExceedsDue } from "./rows/present-exceeds-due";
import { unknownActivityNo } from "./rows/unknown-activity-no";
import { voucherMissing } from "./rows/voucher-missing";
import { voucherRepeated } from "./rows/voucher-repeated";
import { absenceCount } from "./sums/absence-count";
import { bankExplained } from "./sums/bank-explained";
import { bookBalance } from "./sums/book-balance";
import { closingLine } from "./sums/closing-line";
import { deputiesDue } from "./sums/deputies-due";
import { duesArrears } from "./sums/dues-arrears";
import { duesByRate } from "./sums/dues-by-rate";
import { duesIncome } from "./sums/dues-income";
import { groupHeadcount } from "./sums/group-headcount";
import { groupRoster } from "./sums/group-roster";
import { headcountExceedsMembers } from "./sums/headcount-exceeds-members";
import { lastClosing } from "./sums/last-closing";
import { memberCount } from "./sums/member-count";
import { openingBalance } from "./sums/opening-balance";
import { premiumBooked } from "./sums/premium-booked";
import { proposalFigures } from "./sums/proposal-figures";
import { purchaseInAssets } from "./sums/purchase-in-assets";
import { rowProduct } from "./sums/row-product";
import { rowTotal } from "./sums/row-total";
import { runningBalance } from "./sums/running-balance";
import { sameMeetingCounts } from "./sums/same-meeting-counts";
import { signInHeadcount } from "./sums/sign-in-headcount";
import { totalDiffers } from "./sums/total-differs";
import { votesPresent } from "./sums/votes-present";
import { voucherAmount } from "./sums/voucher-amount";
import { formerChairLeft } from "./year/former-chair-left";
import { heldUnplanned } from "./year/held-unplanned";
import { lastYearLeft } from "./year/last-year-left";
import { planEmptyMonths } from "./year/plan-empty-months";
import { planFestivalMonth } from "./year/plan-festival-month";
import { planNotHeld } from "./year/plan-not-held";
import { planOrder } from "./year/plan-order";
import { planRepeated } from "./year/plan-repeated";
import { planText } from "./year/plan-text";
import { textFigures } from "./year/text-figures";
import { textsAlike } from "./year/texts-alike";

/** Rules that look at the same side of a ledger. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export const RULE_FAMILIES: readonly RuleFamily[] = [
  {
    title: "格子",
    rules: [
      unreadableDate,
      unreadableAmount,
      invalidIdNumber,
      formulaError,
      wrongHeading,
      unreadableValue,
      futureDate,
      dateOutsideYear,
      sexAgainstIdNumber,
      birthAgainstIdNumber,
      requiredBlank,
      formOfCells,
    ],
  },
  {
    title: "行",
    rules: [
      duplicateRow,
      duplicateKey,
      presentExceedsDue,
      voucherMissing,
      voucherRepeated,
      entryWithoutAmount,
      unknownActivityNo,
    ],
  },
  {
    title: "表内的数",
    rules: [
      totalDiffers,
      rowTotal,
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
  },
  {
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
  },
  {
    title: "人和任职",
    rules: [
      notInMembers,
      termEnded,
      officerOutOfOffice,
      actingWhileAbsent,
      receivingWhileNoMember,
      auditorIndependent,
      bothSides,
      deputyLeft,
    ],
  },
  {
    title: "答复和佐证",
    rules: [
      proposalUnanswered,
      petitionUnanswered,
      activityPapers,
      meetingSignIn,
      visitUnsigned,
      welfareUnsigned,
      satisfactionBlank,
      dissatisfied,
      membershipApplication,
      disclosureFiled,
      fiveHaves,
    ],
  },
  {
    title: "日期的先后",
    rules: [
      datesInOrder,
      congressSteps,
      approvalSteps,
      visitBeforeEvent,
      paidBeforeHeld,
      spendingBeforeBudget,
      meetingOnDayOff,
      mediationOverdue,
      twoPlaces,
      papersAfterEvent,
    ],
  },
  {
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
  },
  {
    title: "组织",
    rules: [
      threeCommittees,
      unionTermEnded,
      termLength,
      committeeSize,
      auditSameTerm,
      womensCommitteeMen,
      chairVacant,
      chairChangeComplete,
      chairDiffers,
      legalPersonExpired,
      congressHeld,
      congressQuorum,
      deputiesShare,
      deputiesMakeup,
      auditHeld,
      unionTraining,
      groupMembership,
      membershipRate,
      ruleExpired,
      opennessGroupsApart,
      disclosureClasses,
      disclosureChannels,
      disclosureGap,
      eventUnvisited,
      hardshipReviewed,
      congressSequence,
    ],
  },
  {
    title: "全年",
    rules: [
      planText,
      planNotHeld,
      heldUnplanned,
      planOrder,
      planRepeated,
      planFestivalMonth,
      planEmptyMonths,
      textFigures,
      textsAlike,
      lastYearLeft,
      formerChairLeft,
    ],
  },
];

/** Every rule, in the order of its family. */
export const RULES: readonly Rule[] = RULE_FAMILIES.flatMap(({ rules }) => rules);
