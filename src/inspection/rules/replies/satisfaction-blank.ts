import { SCHOOL_CONGRESS_RULES } from "../../../regulation";
import { isInUse } from "../../column-in-use";
import { hit, type Rule } from "../../rule";

export const satisfactionBlank: Rule = {
  id: "satisfaction-blank",
  title: "答复过的提案要有满意度",
  kind: "other",
  level: "建议",
  needs: { proposals: ["decision", "satisfaction"] },
  basis: SCHOOL_CONGRESS_RULES,
  why: "满意度各档之和要等于立案的件数，缺一件就合不起来。",
  fix: "请提案人签署意见后补记，不要代填。",
  *check(inspection) {
    const filed = inspection.rows("proposals").filter((row) => row.value("decision") === "立案" && !(row.isEmpty("reply") && row.isEmpty("repliedOn")));
    const blank = filed.filter((row) => row.has("satisfaction") && row.isEmpty("satisfaction"));
    if (!isInUse(filed, blank)) return;
    for (const row of blank) yield hit(row, "satisfaction", "的提案已答复，没有提案人的满意度");
  },
};
