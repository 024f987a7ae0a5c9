import type { RuleFamily } from "../../rule";
import { approvalSteps } from "./approval-steps";
import { congressSteps } from "./congress-steps";
import { datesInOrder } from "./dates-in-order";
import { mediationOverdue } from "./mediation-overdue";
import { meetingOnDayOff } from "./meeting-on-day-off";
import { paidBeforeHeld } from "./paid-before-held";
import { papersAfterEvent } from "./papers-after-event";
import { spendingBeforeBudget } from "./spending-before-budget";
import { twoPlaces } from "./two-places";
import { visitBeforeEvent } from "./visit-before-event";

export const DATES: RuleFamily = {
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
};
