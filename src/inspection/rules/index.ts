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
import { spendingBeforeBudget } from "./dates/spending-before-budget";
import { twoPlaces } from "./dates/two-places";
import { visitBeforeEvent } from "./dates/visit-before-event";
import { activityPapers } from "./evidence/activity-papers";
import { meetingSignIn } from "./evidence/meeting-sign-in";
import { visitUnsigned } from "./evidence/visit-unsigned";
import { welfareUnsigned } from "./evidence/welfare-unsigned";
import { expenseUnapproved } from "./money/expense-unapproved";
import { negativeBalance } from "./money/negative-balance";
import { overActivityBudget } from "./money/over-activity-budget";
import { auditHeld } from "./organisation/audit-held";
import { auditSameTerm } from "./organisation/audit-same-term";
import { chairChangeComplete } from "./organisation/chair-change-complete";
import { chairDiffers } from "./organisation/chair-differs";
import { chairVacant } from "./organisation/chair-vacant";
import { committeeSize } from "./organisation/committee-size";
import { congressHeld } from "./organisation/congress-held";
import { congressQuorum } from "./organisation/congress-quorum";
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
import { handlerApproves } from "./people/handler-approves";
import { notInMembers } from "./people/not-in-members";
import { officerOutOfOffice } from "./people/officer-out-of-office";
import { receivingWhileNoMember } from "./people/receiving-while-no-member";
import { termEnded } from "./people/term-ended";
import { petitionUnanswered } from "./replies/petition-unanswered";
import { proposalUnanswered } from "./replies/proposal-unanswered";
import { duplicateKey } from "./rows/duplicate-key";
import { duplicateRow } from "./rows/duplicate-row";
import { presentExceedsDue } from "./rows/present-exceeds-due";
import { duesByRate } from "./sums/dues-by-rate";
import { groupHeadcount } from "./sums/group-headcount";
import { memberCount } from "./sums/member-count";
import { openingBalance } from "./sums/opening-balance";
import { rowProduct } from "./sums/row-product";
import { rowTotal } from "./sums/row-total";
import { runningBalance } from "./sums/running-balance";
import { totalDiffers } from "./sums/total-differs";

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
    ],
  },
  {
    title: "经费",
    rules: [
      negativeBalance,
      overActivityBudget,
      expenseUnapproved,
      handlerApproves,
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
    ],
  },
];

/** Every rule, in the order of its family. */
export const RULES: readonly Rule[] = RULE_FAMILIES.flatMap(({ rules }) => rules);
