import { UNION_CHARTER } from "../../../regulation";
import type { Rule } from "../../rule";
import { missingPapers } from "./papers";

export const membershipApplication: Rule = {
  id: "membership-application",
  title: "入会要有本人的申请",
  kind: "missingEvidence",
  level: "应改",
  needs: { members: ["application"] },
  basis: UNION_CHARTER,
  why: "入会要本人自愿申请；没有申请书，会籍就没有依据。",
  fix: "找到申请书的补归档；确实没有的如实说明，请本人补办登记，不要代写日期。",
  check: (inspection) => missingPapers(inspection, "members", ["application"]),
};
