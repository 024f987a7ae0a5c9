import { CUSTOM } from "../../../regulation";
import { personsIn } from "../../persons";
import { hit, type Rule } from "../../rule";
import { inBody, isChair } from "./bodies";

export const chairDiffers: Rule = {
  id: "chair-differs",
  title: "基本情况的主席与组织机构一致",
  kind: "organisation",
  level: "应改",
  needs: { unit: ["chair"], committees: ["body", "post", "name"] },
  basis: CUSTOM,
  why: "两处主席不是同一个人，检查时会问到底是谁在任、有没有补选。",
  fix: "核实现任主席；已经换人的，两处一起改，并补登前任的离任日期。",
  *check(inspection) {
    const [unit] = inspection.rows("unit");
    const chairs = inBody(inspection, "union").filter(isChair);
    const [named] = unit ? personsIn(unit, "chair") : [];
    if (!unit || named === undefined || chairs.length === 0) return;
    const listed = chairs.flatMap((row) => personsIn(row, "name"));
    if (listed.length > 0 && !listed.includes(named)) {
      yield hit(unit, "chair", "基本情况的工会主席与组织机构名单里的不是同一个人", { also: chairs.map((row) => row.place("name")) });
    }
  },
};
