import { CUSTOM } from "../../../regulation";
import { personsIn } from "../../persons";
import { hit, type Rule } from "../../rule";

export const groupHeadcount: Rule = {
  id: "group-headcount",
  title: "小组人数要与名单一致",
  kind: "totalMismatch",
  level: "应改",
  needs: { groups: ["headcount", "members"] },
  basis: CUSTOM,
  why: "人数与名单不一致，全体会员数也就加不对。",
  fix: "数一遍名单，改人数或补名单。",
  *check(inspection) {
    for (const row of inspection.rows("groups")) {
      const count = row.value("headcount");
      const names = personsIn(row, "members");
      if (count === undefined || names.length === 0 || /等|共/.test(row.text("members"))) continue;
      // Some lists leave out the leader.
      const [leader] = personsIn(row, "leader");
      const withLeader = leader !== undefined && !names.includes(leader) ? names.length + 1 : names.length;
      if (count === names.length || count === withLeader) continue;
      yield hit(row, "headcount", `的人数写的是 ${count}，名单上是 ${names.length} 人`, { also: [row.place("members")] });
    }
  },
};
