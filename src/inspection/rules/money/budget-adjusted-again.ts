import { startOf } from "../../../ledger/parse";
import { ANHUI_RULES } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const budgetAdjustedAgain: Rule = {
  id: "budget-adjusted-again",
  title: "预算一年原则上调整一次",
  kind: "approval",
  level: "建议",
  needs: { approvals: ["document", "step", "date"] },
  basis: { ...ANHUI_RULES, document: "各地收支管理实施办法（安徽2025年版有此规定）" },
  why: "一年调整几次，预算就失去了约束。",
  fix: "核对调整的次数和依据，在说明里写清每次为什么调整。",
  *check(inspection) {
    const months = new Map<string, string>();
    for (const row of inspection.rows("approvals")) {
      const [date, year] = [row.value("date"), row.value("year") ?? inspection.unit.year];
      if (row.value("document") !== "预算调整" || row.value("step") !== "工会委员会" || date === undefined) continue;
      const [key, month] = [String(year), startOf(date).slice(0, 7)];
      if (months.has(key) && months.get(key) !== month) yield hit(row, "date", `是 ${key} 年的又一次预算调整，原则上一年一次`);
      else months.set(key, month);
    }
  },
};
