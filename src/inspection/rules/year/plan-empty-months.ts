import { monthsOf } from "../../../calendar";
import { INSPECTION_LISTS } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";
import { planOfYear } from "./plan-of-year";

/** Nobody is there in a school's summer, and little in its winter holidays. */
const HOLIDAYS = new Set([2, 7, 8]);
/** A list of fewer items is no plan of a year. */
const LEAST = 5;

export const planEmptyMonths: Rule = {
  id: "plan-empty-months",
  title: "月月有重点",
  kind: "planMismatch",
  level: "建议",
  needs: { plan: ["month", "name"] },
  basis: INSPECTION_LISTS,
  why: "有的月份一项也没有，计划显得头重脚轻。",
  fix: "从日常工作里给空着的月份排一项；寒暑假空着是正常的。",
  *check(inspection) {
    const plan = inspection.derive(planOfYear);
    const { year, scheme = "calendar", unitKind } = inspection.unit;
    if (year === undefined || plan.length < LEAST) return;
    const filled = new Set(plan.flatMap(({ months }) => months.map(({ month }) => month)));
    const empty = monthsOf(scheme, year).map(({ month }) => month).filter((month) => !filled.has(month) && !(unitKind === "学校" && HOLIDAYS.has(month)));
    if (empty.length > 0) yield hitAt({ sheet: plan[0]!.row.set.sheet.name }, `${empty.join("、")} 月没有安排`, empty.join(), { table: "plan" });
  },
};
