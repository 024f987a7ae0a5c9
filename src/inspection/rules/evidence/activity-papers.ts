import { INSPECTION_LISTS } from "../../../regulation";
import type { Rule } from "../../rule";
import { missingPapers } from "./papers";

export const activityPapers: Rule = {
  id: "activity-papers",
  title: "活动资料要齐：方案、签到、照片、总结",
  kind: "missingEvidence",
  level: "应改",
  needs: {},
  reads: { activities: ["planDoc", "approval", "notice", "signIn", "photos", "report"] },
  basis: INSPECTION_LISTS,
  why: "活动办了，但没有方案、签到、照片或总结，检查时算没有资料。",
  fix: "找到原件的补归档；方案、签到这类当时没有做的，如实说明，不要补造。",
  check: (inspection) => missingPapers(inspection, "activities", ["planDoc", "approval", "notice", "signIn", "photos", "report"]),
};
