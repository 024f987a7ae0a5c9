import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import { endOf, startOf } from "../../../ledger/parse";
import type { Inspection } from "../../inspection";
import { hit, type Rule } from "../../rule";

export const deputiesDue: Rule = {
  id: "deputies-due",
  title: "应到代表数要与代表名册一致",
  kind: "countMismatch",
  level: "建议",
  needs: { congressSessions: ["date", "due"], deputies: ["name"] },
  basis: SCHOOL_CONGRESS_RULES,
  why: "应到代表数是算到会率的底数，要与当时的代表名册一致。",
  fix: "核对当届代表名册；增补、替换过代表的，在备注里写明。",
  *check(inspection) {
    if (inspection.rows("deputies").length === 0) return;
    for (const row of inspection.rows("congressSessions")) {
      const [date, due] = [row.value("date"), row.value("due")];
      if (date === undefined || due === undefined || !inspection.year || endOf(date) < inspection.year.from) continue;
      const deputies = deputiesOn(inspection, startOf(date));
      if (deputies > 0 && deputies !== due && inspection.rows("deputies").length !== due) yield hit(row, "due", `的应到代表是 ${due} 人，代表名册是 ${deputies} 人`);
    }
  },
};

function deputiesOn(inspection: Inspection, day: string): number {
  return inspection.rows("deputies").filter((row) => {
    const [elected, ends] = [row.value("electedOn"), row.value("termEndsOn")];
    return (elected === undefined || startOf(elected) <= day) && (ends === undefined || endOf(ends) >= day);
  }).length;
}
