import { INSPECTION_LISTS } from "../../../regulation";
import { isInUse } from "../../column-in-use";
import { hit, type Rule } from "../../rule";

export const disclosureFiled: Rule = {
  id: "disclosure-filed",
  title: "公开的材料要备案",
  kind: "missingEvidence",
  level: "建议",
  needs: { disclosures: ["fileNo"] },
  basis: INSPECTION_LISTS,
  why: "公开过什么要有留底，检查时按备案号找材料。",
  fix: "找到公开稿补编备案号；没有留底的如实说明。",
  *check(inspection) {
    const rows = inspection.rows("disclosures").filter((row) => row.has("fileNo"));
    const blank = rows.filter((row) => row.isEmpty("fileNo"));
    if (!isInUse(rows, blank)) return;
    for (const row of blank) yield hit(row, "fileNo", "的公开内容没有备案号");
  },
};
