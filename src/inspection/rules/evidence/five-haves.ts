import type { TableId } from "../../../ledger";
import { INSPECTION_LISTS } from "../../../regulation";
import { hitAt, type Rule } from "../../rule";

/** 有计划、有制度、有台帐、有检查、有考核: the ledgers that show each. */
const HAVES: readonly (readonly [string, readonly TableId[]])[] = [
  ["有计划", ["plan"]],
  ["有制度", ["rulesInForce"]],
  ["有检查", ["audits", "superiorTasks"]],
  ["有考核", ["checklist", "honours"]],
];

export const fiveHaves: Rule = {
  id: "five-haves",
  title: "活动有计划、有制度、有台帐、有检查、有考核",
  kind: "other",
  level: "建议",
  needs: { activities: ["date"] },
  reads: Object.fromEntries(HAVES.flatMap(([, tables]) => tables.map((table) => [table, []]))),
  basis: INSPECTION_LISTS,
  why: "不少考核表按这五项看一项工作，缺的一项就少一项的分。",
  fix: "有材料的把它登记到相应的台帐；没有的如实说明，列入下一年的安排。",
  *check({ ledger }) {
    const [set] = ledger.recordSets("activities");
    if (!set || set.rows.length === 0) return;
    const missing = HAVES.filter(([, tables]) => tables.every((table) => ledger.rowCount(table) === 0)).map(([have]) => have);
    // Who keeps none of them in the workbook keeps them on paper.
    if (missing.length > 0 && missing.length < HAVES.length) yield hitAt({ sheet: set.sheet.name }, `活动有台帐，台帐里还看不出${missing.join("、")}`, `five-haves|${missing.join()}`, { table: "activities" });
  },
};
