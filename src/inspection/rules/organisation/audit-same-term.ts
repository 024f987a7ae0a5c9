import { daysBetween, groupedBy, type PlainDate } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { startOf } from "../../../ledger/parse";
import { UNION_AUDIT_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { inBody } from "./bodies";

/** The congress that elects both sits on one day; papers differ by weeks. */
const TOGETHER = 92;

export const auditSameTerm: Rule = {
  id: "audit-same-term",
  title: "经审会与工会委员会同时选举、同届任期",
  kind: "organisation",
  level: "建议",
  needs: { committees: ["body", "electedOn"] },
  basis: UNION_AUDIT_RULES,
  why: "经审会要与工会委员会同时考察、同时报批、同时选举。",
  fix: "核对经审会的当选日期和批复；没有一起换届的，如实说明并在下次换届时同步。",
  *check(inspection) {
    const [union, audit] = [usual(inBody(inspection, "union")), usual(inBody(inspection, "audit"))];
    if (!union || !audit || Math.abs(daysBetween(union.day, audit.day)) <= TOGETHER) return;
    yield hit(audit.row, "electedOn", `起经审会的当选日期（${audit.day}）与工会委员会（${union.day}）不是同一届`, { also: [union.row.place("electedOn")] });
  },
};

/** The day most of a committee were elected; those who came later were by-elected. */
function usual(rows: readonly LedgerRow<"committees">[]): { readonly row: LedgerRow<"committees">; readonly day: PlainDate } | undefined {
  const byDay = groupedBy(rows, (row): PlainDate | undefined => {
    const elected = row.value("electedOn");
    return elected && startOf(elected);
  });
  const [most] = [...byDay].sort((a, b) => b[1].length - a[1].length);
  return most && { row: most[1][0]!, day: most[0] };
}
