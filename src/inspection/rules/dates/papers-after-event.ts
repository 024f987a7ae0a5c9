import { plainDate, type PlainDate } from "../../../book";
import type { FieldId } from "../../../ledger";
import { fieldById, tableById } from "../../../ledger";
import { endOf } from "../../../ledger/parse";
import { FUNDS_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";

const BEFORE = ["planDoc", "approval", "notice"] as const satisfies readonly FieldId<"activities">[];

export const papersAfterEvent: Rule = {
  id: "papers-after-event",
  title: "方案、审批、通知不晚于活动",
  kind: "dateOrder",
  level: "应改",
  needs: { activities: ["date"] },
  reads: { activities: BEFORE },
  basis: FUNDS_RULES,
  why: "活动办完了才有方案或审批，等于没有经过批准。",
  fix: "对照方案、审批单的原件核实日期；确实后补的，如实说明，不得更改文件日期。",
  *check(inspection) {
    for (const row of inspection.rows("activities")) {
      const held = row.value("date");
      if (held === undefined) continue;
      for (const field of BEFORE) {
        const dated = row.isCarried(field) ? undefined : dateIn(row.text(field), endOf(held));
        if (dated === undefined || dated <= endOf(held)) continue;
        yield hit(row, field, `的${fieldById(tableById("activities"), field)!.heading}晚于活动日期，请核实并说明`, { also: [row.place("date")] });
      }
    }
  },
};

/** A day written in a proof's cell: 3月2日审批, 2026-03-02. 盒2-5 and 档2026-3-2 are places. */
const DAY = /(?<![盒柜卷档号\d-])(?:((?:19|20)\d{2})[年./-])?(\d{1,2})(月|[./-](?=\d{1,2}(?!\d)))(\d{1,2})/;

/** Months and days alone are of the activity's year; without 月 only whole dates are days. */
function dateIn(text: string, held: PlainDate): PlainDate | undefined {
  const found = DAY.exec(text.normalize("NFKC"));
  if (!found || (found[1] === undefined && found[3] !== "月")) return undefined;
  return plainDate(Number(found[1] ?? held.slice(0, 4)), Number(found[2]), Number(found[4]));
}
