import { INSPECTION_LISTS } from "../../../regulation";
import type { Rule } from "../../rule";
import { missingPapers } from "./papers";

export const welfareUnsigned: Rule = {
  id: "welfare-unsigned",
  title: "慰问品发放要有签领",
  kind: "missingEvidence",
  level: "应改",
  needs: { welfare: ["signed"] },
  basis: INSPECTION_LISTS,
  why: "没有实名签领表，说不清发给了谁、发了多少。",
  fix: "有签领表的补记在台帐上；没有的如实说明，不要事后代签。",
  check: (inspection) => missingPapers(inspection, "welfare", ["signed"]),
};
