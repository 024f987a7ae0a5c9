import { endOf, startOf } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import { hit, type Rule } from "../../rule";

export const visitBeforeEvent: Rule = {
  id: "visit-before-event",
  title: "慰问不早于事由发生",
  kind: "dateOrder",
  level: "应改",
  needs: { visits: ["date", "eventOn"] },
  basis: CUSTOM,
  why: "事情还没发生就已慰问，两个日期至少有一个写错。",
  fix: "对照病历、证件、凭证核实两个日期，确有原因的在备注里说明。",
  *check(inspection) {
    for (const row of inspection.rows("visits")) {
      const [visited, happened] = [row.value("date"), row.value("eventOn")];
      if (visited !== undefined && happened !== undefined && endOf(visited) < startOf(happened)) {
        yield hit(row, "date", "的慰问日期早于事由发生的日期", { also: [row.place("eventOn")] });
      }
    }
  },
};
