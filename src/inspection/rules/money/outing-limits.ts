import { formatYuan, groupedBy, money, yearOf, type Place } from "../../../book";
import { lengthOf } from "../../../calendar";
import type { LedgerRow } from "../../../ledger";
import { endOf, startOf } from "../../../ledger/parse";
import { citing, FUNDS_RULES } from "../../../regulation";
import { levelBy } from "../../certainty-level";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

const OUTING = /春游|秋游|踏青|郊游|春秋游/;
/** Somebody else's outing, or none. */
const NOT_MEMBERS = /学生|少先队|方案|筹备|讨论/;

export const outingLimits: Rule = {
  id: "outing-limits",
  title: "春秋游的次数、天数和标准不超过规定",
  kind: "overLimit",
  level: "应改",
  needs: { activities: ["date", "name"] },
  reads: { activities: ["headcount", "spent"] },
  basis: citing(FUNDS_RULES, "第八条"),
  why: "春秋游有次数、天数的规定，超过的容易被认定为公款旅游。",
  fix: "核对日期、人数和当地现行文件；不是春秋游的改正活动名称，确实超过的如实说明。",
  *check(inspection) {
    const outings = inspection.rows("activities").filter((row) => {
      const name = row.value("name") ?? "";
      return row.value("date") !== undefined && OUTING.test(name) && !NOT_MEMBERS.test(name);
    });
    for (const row of outings) {
      yield* tooLong(inspection, row);
      yield* tooDear(inspection, row);
    }
    for (const ofYear of groupedBy(outings, (row) => yearOf(startOf(row.value("date")!))).values()) yield* tooMany(inspection, ofYear);
  },
};

function* tooLong(inspection: Inspection, row: LedgerRow<"activities">): Generator<Outcome> {
  const date = row.value("date")!;
  // A month's name is no length; groups that go on different days fill a span too.
  if (typeof date === "string" || !("from" in date) || /当日往返|分批|分组/.test(row.value("name") ?? "")) return;
  const days = lengthOf({ from: startOf(date), to: endOf(date) });
  const limit = inspection.limit("outingLength", startOf(date));
  if (limit?.value.kind !== "days" || days <= limit.value.count) return;
  yield hit(row, "date", `的春秋游写了 ${days} 天，规定每次不超过 ${limit.value.count} 天；分批去的请写明`, { basis: limit.basis, level: "建议" });
}

function* tooDear(inspection: Inspection, row: LedgerRow<"activities">): Generator<Outcome> {
  const [spent, heads, date] = [row.value("spent"), row.value("headcount"), row.value("date")!];
  const limit = inspection.limit("outingDay", startOf(date));
  if (spent === undefined || !heads || typeof date !== "string" || limit?.value.kind !== "money") return;
  const each = money(Math.round(spent / heads));
  if (each <= limit.value.amount) return;
  yield hit(row, "spent", `的春秋游人均 ${formatYuan(each)} 元，超过 ${formatYuan(limit.value.amount)} 元的标准`, { basis: limit.basis, level: levelBy(limit.basis) });
}

function* tooMany(inspection: Inspection, outings: readonly LedgerRow<"activities">[]): Generator<Outcome> {
  const days = new Map<string, Place>(outings.map((row) => [startOf(row.value("date")!), row.place("date")]));
  const last = outings[outings.length - 1]!;
  const limit = inspection.limit("outings", startOf(last.value("date")!));
  if (limit?.value.kind !== "times" || days.size <= limit.value.count) return;
  yield hit(last, "name", `为止，全年春秋游有 ${days.size} 次，规定不超过 ${limit.value.count} 次`, {
    basis: limit.basis,
    level: levelBy(limit.basis),
    also: [...days.values()],
  });
}
