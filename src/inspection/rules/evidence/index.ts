import type { RuleFamily } from "../../rule";
import { dissatisfied } from "../replies/dissatisfied";
import { petitionUnanswered } from "../replies/petition-unanswered";
import { proposalUnanswered } from "../replies/proposal-unanswered";
import { satisfactionBlank } from "../replies/satisfaction-blank";
import { activityPapers } from "./activity-papers";
import { disclosureFiled } from "./disclosure-filed";
import { fiveHaves } from "./five-haves";
import { meetingSignIn } from "./meeting-sign-in";
import { membershipApplication } from "./membership-application";
import { visitUnsigned } from "./visit-unsigned";
import { welfareUnsigned } from "./welfare-unsigned";

export const EVIDENCE: RuleFamily = {
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
};
