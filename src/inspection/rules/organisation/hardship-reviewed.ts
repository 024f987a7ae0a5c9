import { addDays } from "../../../book";
import { endOf } from "../../../ledger/parse";
import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";

const YEAR = 365;

export const hardshipReviewed: Rule = {
  id: "hardship-reviewed",
  title: "困难职工档案每年复核",
  kind: "organisation",
  level: "应改",
  needs: { hardship: ["reviewedOn"] },
  basis: INSPECTION_LISTS,
  why: "困难档案要动态管理，一年以上没有复核，帮扶就没有依据。",
  fix: "复核过的补登日期；没有复核的尽快入户或函调复核，不要补写以前的日期。",
  *check(inspection) {
    const due = addDays(inspection.asOf, -YEAR);
    for (const row of inspection.rows("hardship")) {
      const [reviewed, opened] = [row.value("reviewedOn"), row.value("openedOn")];
      if (row.isUnreadable("reviewedOn")) continue;
      if (reviewed !== undefined && endOf(reviewed) < due && (opened === undefined || endOf(opened) < due)) {
        yield hit(row, "reviewedOn", `的困难档案已经一年以上没有复核（${endOf(reviewed)}）`);
      } else if (reviewed === undefined && opened !== undefined && endOf(opened) < due) {
        yield hit(row, "reviewedOn", "的困难档案建档一年以上，没有复核日期", { level: "建议" });
      }
    }
  },
};
