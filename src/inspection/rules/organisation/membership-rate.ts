import { INSPECTION_LISTS } from "../../../regulation";
import { hit, type Rule } from "../../rule";

/** Lists ask for 90 or 100 %; joining is each one's own free will, so the rate is a target. */
const TARGET = 0.9;

export const membershipRate: Rule = {
  id: "membership-rate",
  title: "入会率是目标，入会要自愿",
  kind: "organisation",
  level: "建议",
  needs: { unit: ["staffCount", "memberCount"] },
  basis: INSPECTION_LISTS,
  why: "检查表会看入会率，但入会自愿，不能强制。",
  fix: "先核对有没有漏登的会员；没有入会的教职工，做好宣传和自愿申请，不得代填申请。",
  *check(inspection) {
    for (const row of inspection.rows("unit")) {
      const [staff, members] = [row.value("staffCount"), row.value("memberCount")];
      if (!staff || members === undefined || members >= staff * TARGET) continue;
      yield hit(row, "memberCount", `会员 ${members} 人，职工 ${staff} 人，入会率 ${Math.round((members / staff) * 100)}%（入会自愿，这里只是提醒）`, { also: [row.place("staffCount")] });
    }
  },
};
