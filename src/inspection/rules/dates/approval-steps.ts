import { groupedBy } from "../../../book";
import type { LedgerRow } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import { FUNDS_RULES } from "../../../regulation";
import { hit, type Outcome, type Rule } from "../../rule";

/** Through whose hands a budget goes, in this order. The congress may come before or after the higher union: rules differ, so it has no place here. */
export const APPROVAL_STEPS: readonly string[] = ["工会委员会", "经审会", "上级工会"];

export const approvalSteps: Rule = {
  id: "approval-steps",
  title: "预决算按工会委员会、经审会、上级工会的顺序审批",
  kind: "dateOrder",
  level: "应改",
  needs: { approvals: ["document", "year", "step", "date"] },
  basis: FUNDS_RULES,
  why: "预算和决算要先经工会委员会讨论、经审会审查，再报上级工会；顺序反了等于没有审。",
  fix: "对照会议记录、审查意见和批复原件核实日期；顺序确实不对的，如实说明原因，不得更改文件日期。",
  *check(inspection) {
    const steps = inspection.rows("approvals").filter((row) => row.value("document") !== undefined && row.value("date") !== undefined && APPROVAL_STEPS.includes(row.value("step") ?? ""));
    const chains = groupedBy(steps, (row) => `${row.value("document")}|${row.value("year") ?? ""}`);
    for (const chain of chains.values()) yield* outOfOrder(chain);
  },
};

/** Each step against the last one before it; a step taken several times counts with its first and last day. */
function* outOfOrder(chain: readonly LedgerRow<"approvals">[]): Generator<Outcome> {
  const rank = (row: LedgerRow<"approvals">): number => APPROVAL_STEPS.indexOf(row.value("step")!);
  for (const row of chain) {
    const earlier = chain.filter((other) => rank(other) < rank(row));
    const late = earlier.find((other) => endOf(row.value("date")!) < startOf(other.value("date")!));
    const inTime = earlier.some((other) => late && rank(other) === rank(late) && startOf(other.value("date")!) <= endOf(row.value("date")!));
    if (late && !inTime) yield hit(row, "date", `的${row.value("step")}日期早于${late.value("step")}，请核实并说明`, { also: [late.place("date")] });
  }
}
