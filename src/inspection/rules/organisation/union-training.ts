import { INSPECTION_LISTS } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

const FOR_OFFICERS = /工会|经审|女工|女职工|委员|小组长|积极分子|代表|财务|劳动争议|民主管理/;

export const unionTraining: Rule = {
  id: "union-training",
  title: "工会干部每年至少培训一次",
  kind: "organisation",
  level: "建议",
  needs: { training: ["topic"] },
  basis: INSPECTION_LISTS,
  why: "检查表常问工会干部、经审、女职工委员有没有参加培训。",
  fix: "参加过上级培训的补登；没有的排进下一年的计划。",
  *check(inspection) {
    const rows = inspection.rows("training");
    const over = inspection.year !== undefined && inspection.asOf === inspection.year.to;
    if (!over || rows.length === 0 || rows.some((row) => FOR_OFFICERS.test(row.value("topic") ?? ""))) return;
    yield hitAt({ sheet: rows[0]!.set.sheet.name }, "全年的培训里没有一次是工会干部（经审、女职工委员）培训", "none", { table: "training" });
  },
};
