import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const votesPresent: Rule = {
  id: "votes-present",
  title: "表决票数要与实到人数一致",
  kind: "countMismatch",
  level: "应改",
  needs: { meetings: ["present", "votesFor"] },
  basis: INSPECTION_LISTS,
  why: "同意、反对、弃权相加不等于实到人数，表决结果会被质疑。",
  fix: "对照表决票和签到表核实票数、实到人数；中途离会或没有投票的，在备注里写明。",
  *check(inspection) {
    for (const row of inspection.rows("meetings")) {
      const [present, inFavour] = [row.value("present"), row.value("votesFor")];
      if (present === undefined || inFavour === undefined || row.isUnreadable("votesAgainst") || row.isUnreadable("abstentions")) continue;
      const votes = inFavour + (row.value("votesAgainst") ?? 0) + (row.value("abstentions") ?? 0);
      const also = [row.place("present")];
      if (votes > present) yield hit(row, "votesFor", `的票数合计 ${votes} 张，实到只有 ${present} 人`, { also });
      else if (votes < present) yield hit(row, "votesFor", `的票数合计 ${votes} 张，实到 ${present} 人，请说明其余的人`, { also, level: "建议" });
    }
  },
};
