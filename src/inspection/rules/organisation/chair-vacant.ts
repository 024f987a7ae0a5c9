import type { PlainDate } from "../../../book";
import { monthOf, yearOf } from "../../../book";
import { endOf } from "../../../ledger/parse";
import { UNION_CHARTER } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import { hit, type Rule } from "../../rule";
import { inBody, isChair } from "./bodies";

export const chairVacant: Rule = {
  id: "chair-vacant",
  title: "主席出缺要及时补选",
  kind: "organisation",
  level: "应改",
  needs: { committees: ["body", "post", "leftOn"] },
  basis: { ...UNION_CHARTER, certainty: "unconfirmed" },
  why: "主席长期空缺，经费审批、合同签订都没有人负责。",
  fix: "已经补选的补登新主席和批复；还没有补选的，请示上级工会后尽快召开会员（代表）大会补选。",
  *check(inspection) {
    const { asOf } = inspection;
    const gone = inspection.rows("committees").filter((row) => isChair(row) && row.value("leftOn") !== undefined && endOf(row.value("leftOn")!) <= asOf);
    const limit = inspection.limit("chairVacancy", asOf);
    if (gone.length === 0 || inBody(inspection, "union").some(isChair) || limit?.value.kind !== "months") return;
    const last = gone.reduce((latest, row) => (endOf(row.value("leftOn")!) > endOf(latest.value("leftOn")!) ? row : latest));
    const months = monthsBetween(endOf(last.value("leftOn")!), asOf);
    if (months < limit.value.count) return;
    yield hit(last, "leftOn", `的主席已离任 ${months} 个月，名单里没有新的主席，一般不超过 ${limit.value.count} 个月`, {
      basis: limit.basis,
      level: levelBy(limit.basis),
    });
  },
};

/** Whole months, days apart. */
function monthsBetween(from: PlainDate, to: PlainDate): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) - (to.slice(8) < from.slice(8) ? 1 : 0);
}
