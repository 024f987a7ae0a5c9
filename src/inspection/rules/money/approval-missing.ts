import { groupedBy } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { FUNDS_RULES } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { hitAt, type Rule } from "../../rule";
import { APPROVAL_STEPS } from "../dates/approval-steps";

/** By then the year's budget has been through all hands. */
const SETTLED = "-07-01";

export const approvalMissing: Rule = {
  id: "approval-missing",
  title: "预算经工会委员会、经审会、上级工会三道手续",
  kind: "approval",
  level: "应改",
  needs: { approvals: ["document", "step"] },
  basis: FUNDS_RULES,
  why: "预算和预算调整都要经工会委员会讨论、经审会审查、上级工会批准，缺一道就是手续不全。",
  fix: "办过的补登日期和文号；没有办的尽快补报，不要倒签日期。",
  *check(inspection) {
    for (const [document, rows] of documents(inspection)) {
      // A blank step may be the very one.
      if (rows.some((row) => row.value("step") === undefined)) continue;
      const missing = APPROVAL_STEPS.filter((step) => !rows.some((row) => row.value("step") === step));
      if (missing.length === 0) continue;
      const year = rows[0]!.value("year") ?? inspection.unit.year;
      const early = year !== undefined && inspection.asOf < `${year}${SETTLED}`;
      yield hitAt({ sheet: rows[0]!.set.sheet.name }, `${document}的审批里没有看到${missing.join("、")}这一步`, `${document}|${missing.join()}`, {
        table: "approvals",
        ...((early || document.endsWith("决算")) && { level: "建议" as const }),
      });
    }
  },
};

/** The steps of each document: 2026年预算. */
function documents(inspection: Inspection): ReadonlyMap<string, readonly LedgerRow<"approvals">[]> {
  return groupedBy(inspection.rows("approvals"), (row) => {
    const [document, year] = [row.value("document"), row.value("year") ?? inspection.unit.year];
    return document && `${year === undefined ? "" : `${year} 年`}${document}`;
  });
}
