import { INSPECTION_LISTS } from "../../../regulation";
import { personsIn } from "../../persons";
import { hit, type Rule } from "../../rule";

const LEADING = /公开.{0,4}领导小组|公开.{0,6}工作小组/;
const SUPERVISING = /公开.{0,4}监督小组/;

export const opennessGroupsApart: Rule = {
  id: "openness-groups-apart",
  title: "公开的领导小组和监督小组人员要分开",
  kind: "organisation",
  level: "建议",
  needs: { committees: ["body", "name"] },
  basis: INSPECTION_LISTS,
  why: "自己监督自己，监督小组就没有意义。",
  fix: "核对两个小组的名单，监督小组换成不在领导小组里的人。",
  *check(inspection) {
    const rows = inspection.rows("committees");
    const leaders = new Set(rows.filter((row) => LEADING.test(row.value("body") ?? "")).flatMap((row) => personsIn(row, "name")));
    for (const row of rows) {
      if (!SUPERVISING.test(row.value("body") ?? "")) continue;
      if (personsIn(row, "name").some((name) => leaders.has(name))) yield hit(row, "name", "的监督小组成员也在领导小组里");
    }
  },
};
