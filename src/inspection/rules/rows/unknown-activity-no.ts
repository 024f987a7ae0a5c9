import type { TableId } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

const NAMING = ["journal", "welfare", "womenWork"] as const satisfies readonly TableId[];

export const unknownActivityNo: Rule = {
  id: "unknown-activity-no",
  title: "活动编号要在活动台帐里",
  kind: "other",
  level: "建议",
  needs: { activities: ["activityNo"] },
  reads: { journal: ["activityNo"], welfare: ["activityNo"], womenWork: ["activityNo"] },
  basis: CUSTOM,
  why: "编号写错，这笔钱就算不到那次活动头上。",
  fix: "对照活动台帐改正编号；活动漏登的补登。",
  *check(inspection) {
    const known = new Set(inspection.rows("activities").map((row) => keyOf(row.value("activityNo") ?? "")));
    for (const table of NAMING) {
      for (const row of inspection.rows(table)) {
        const named = row.value("activityNo");
        if (named !== undefined && !row.isCarried("activityNo") && !known.has(keyOf(named))) yield hit(row, "activityNo", "的活动编号在活动台帐里没有");
      }
    }
  },
};

function keyOf(no: string): string {
  return no.normalize("NFKC").replace(/[\s第号#-]/g, "").toUpperCase();
}
