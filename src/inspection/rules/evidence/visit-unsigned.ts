import { INSPECTION_LISTS } from "../../../regulation";
import type { Rule } from "../../rule";
import { missingPapers } from "./papers";

export const visitUnsigned: Rule = {
  id: "visit-unsigned",
  title: "慰问要有签收",
  kind: "missingEvidence",
  level: "应改",
  needs: { visits: ["signed"] },
  basis: INSPECTION_LISTS,
  why: "慰问金和慰问品没有签收，说不清是否发到本人手里。",
  fix: "有签收单的补记在台帐上；没有的请经办人说明情况，不要代签。",
  check: (inspection) => missingPapers(inspection, "visits", ["signed"]),
};
