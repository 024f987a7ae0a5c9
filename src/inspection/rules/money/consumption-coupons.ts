import { groupedBy, yearOf } from "../../../book";
import { startOf } from "../../../ledger/parse";
import { TEN_MEASURES } from "../../../regulation";
import { hit, type Rule } from "../../rule";
import { occasionOf } from "./gifts";

export const consumptionCoupons: Rule = {
  id: "consumption-coupons",
  title: "工会消费券一年发一次",
  kind: "overLimit",
  level: "建议",
  needs: { welfare: ["festival", "date"] },
  basis: TEN_MEASURES,
  why: "消费券是现行慰问之外一年一次的发放，发两次以上要有当地文件。",
  fix: "核对当地文件允许的次数；分批领取的在备注里写明是同一次。",
  *check(inspection) {
    const limit = inspection.limit("consumptionCoupons", inspection.asOf);
    const rows = inspection.rows("welfare").filter((row) => occasionOf(row) === "coupon" && row.value("date") !== undefined);
    if (limit?.value.kind !== "times") return;
    for (const ofYear of groupedBy(rows, (row) => yearOf(startOf(row.value("date")!))).values()) {
      const months = new Map(ofYear.map((row) => [startOf(row.value("date")!).slice(0, 7), row]));
      if (months.size <= limit.value.count) continue;
      const last = ofYear[ofYear.length - 1]!;
      yield hit(last, "date", `为止，消费券在 ${months.size} 个月里发过，一般一年 ${limit.value.count} 次`, { also: [...months.values()].map((row) => row.place("date")) });
    }
  },
};
