import type { RuleFamily } from "../../rule";
import { auditHeld } from "./audit-held";
import { auditSameTerm } from "./audit-same-term";
import { chairChangeComplete } from "./chair-change-complete";
import { chairDiffers } from "./chair-differs";
import { chairVacant } from "./chair-vacant";
import { committeeSize } from "./committee-size";
import { congressHeld } from "./congress-held";
import { congressQuorum } from "./congress-quorum";
import { congressSequence } from "./congress-sequence";
import { deputiesMakeup } from "./deputies-makeup";
import { deputiesShare } from "./deputies-share";
import { disclosureChannels } from "./disclosure-channels";
import { disclosureClasses } from "./disclosure-classes";
import { disclosureGap } from "./disclosure-gap";
import { eventUnvisited } from "./event-unvisited";
import { groupMembership } from "./group-membership";
import { hardshipReviewed } from "./hardship-reviewed";
import { legalPersonExpired } from "./legal-person-expired";
import { membershipRate } from "./membership-rate";
import { opennessGroupsApart } from "./openness-groups-apart";
import { ruleExpired } from "./rule-expired";
import { termLength } from "./term-length";
import { threeCommittees } from "./three-committees";
import { unionTermEnded } from "./union-term-ended";
import { unionTraining } from "./union-training";
import { womensCommitteeMen } from "./womens-committee-men";

export const ORGANISATION: RuleFamily = {
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
};
