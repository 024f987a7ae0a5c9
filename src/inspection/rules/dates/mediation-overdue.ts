import { addDays } from "../../../book";
import { endOf, startOf } from "../../../ledger/parse";
import { citing, MEDIATION_LAW } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** 自收到调解申请之日起十五日内未达成调解协议的，当事人可以依法申请仲裁. */
const DAYS = 15;

export const mediationOverdue: Rule = {
  id: "mediation-overdue",
  title: "劳动争议在十五日内调解结束",
  kind: "other",
  level: "建议",
  needs: { disputes: ["date", "closedOn"] },
  basis: citing(MEDIATION_LAW, "第十四条"),
  why: "十五日内没有达成协议，当事人可以申请仲裁；拖着不结会误了时效。",
  fix: "没有达成协议的，书面告知当事人可以申请仲裁，并记明日期。",
  *check(inspection) {
    for (const row of inspection.rows("disputes")) {
      const date = row.value("date");
      if (date === undefined) continue;
      const due = addDays(endOf(date), DAYS);
      const closed = row.value("closedOn");
      if (closed !== undefined && startOf(closed) > due) yield hit(row, "closedOn", `的调解超过 ${DAYS} 日才结束`, { also: [row.place("date")] });
      if (row.isEmpty("closedOn") && due < inspection.today) yield hit(row, "closedOn", `的调解超过 ${DAYS} 日没有结束`, { also: [row.place("date")] });
    }
  },
};
