import { INSPECTION_LISTS } from "../../../regulation";
import type { Rule } from "../../rule";
import { missingPapers } from "./papers";

export const meetingSignIn: Rule = {
  id: "meeting-sign-in",
  title: "会议要有签到",
  kind: "missingEvidence",
  level: "应改",
  needs: { meetings: ["signIn"] },
  basis: INSPECTION_LISTS,
  why: "没有签到，到会人数和表决结果没有依据。",
  fix: "找到签到表的补归档；没有的如实说明，不要补签。",
  check: (inspection) => missingPapers(inspection, "meetings", ["signIn"]),
};
