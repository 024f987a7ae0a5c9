import { CUSTOM } from "../../../regulation";
import type { DateValue, Reading } from "../../../ledger/parse";
import { startOf, valueOf } from "../../../ledger/parse";
import { fieldColumns, headingPlace, hitIn, type FieldColumn } from "../../field-columns";
import type { Inspection } from "../../inspection";
import { hitAt, type Outcome, type Rule } from "../../rule";

/** Dates of things done can't lie ahead; ends of terms, of validity and deadlines may (`reach: "ahead"`). */
export const futureDate: Rule = {
  id: "future-date",
  title: "办过的事不能是将来的日期",
  kind: "futureDate",
  level: "必改",
  needs: {},
  basis: CUSTOM,
  why: "台帐记的是办过的事，将来的日期说明写错了年月，或者事情还没有办。",
  fix: "对照原始资料核实；还没办的事请移到年度计划里。",
  *check(inspection) {
    for (const at of inspection.derive(fieldColumns)) {
      if (at.field.type === "date" && at.field.reach !== "ahead") yield* aheadIn(at, inspection);
    }
  },
};

/** More than these within the ledger's year were entered ahead on purpose: the column is told once. */
const MOST_PLANNED = 3;

function* aheadIn(at: FieldColumn, { today, year }: Inspection): Generator<Outcome> {
  const { readings, carried } = at.column;
  const planned: number[] = [];
  for (let index = 0; index < readings.length; index++) {
    const date = valueOf(readings[index] as Reading<DateValue>);
    if (date === undefined || carried.has(index) || startOf(date) <= today) continue;
    // Within the ledger's year it may be something planned and entered early.
    if (year !== undefined && startOf(date) <= year.to) planned.push(index);
    else yield hitIn(at, index, "晚于检查的这一天");
  }
  if (planned.length > MOST_PLANNED) {
    const text = `${at.field.heading}这一列有 ${planned.length} 行晚于检查的这一天`;
    yield hitAt(headingPlace(at), text, `${at.set.table}|${at.field.id}`, { table: at.set.table, level: "应改" });
    return;
  }
  for (const index of planned) yield hitIn(at, index, "晚于检查的这一天", { level: "应改" });
}
