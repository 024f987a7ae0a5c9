import { groupedBy } from "../../../book";
import { INSPECTION_LISTS } from "../../../regulation";
import { bareName } from "../../../schedule/activity-names";
import { hit, type Rule } from "../../rule";
import { planOfYear } from "./plan-of-year";

export const planRepeated: Rule = {
  id: "plan-repeated",
  title: "计划里同样的活动写了两次，要确认",
  kind: "planMismatch",
  level: "建议",
  needs: { plan: ["month", "name"] },
  basis: INSPECTION_LISTS,
  why: "同样的字在两个月各写一次，可能是办两次，也可能是抄重了。",
  fix: "确实办两次的，名称写成“春季”“秋季”或“第一次”“第二次”；抄重的删去一行。",
  *check(inspection) {
    const written = inspection.derive(planOfYear).filter(({ row }) => !row.isCarried("name"));
    for (const [first, second, ...more] of groupedBy(written, ({ name }) => bareName(name)).values()) {
      // What comes every month or quarter stands there more than twice.
      if (!first || !second || more.length > 0) continue;
      yield hit(second.row, "name", `与${first.row.whereabouts}写的一样，请确认是不是办两次`, { also: [first.row.place("name")] });
    }
  },
};
