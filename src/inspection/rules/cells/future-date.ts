import type { Place } from "../../../book";
import { CUSTOM } from "../../../regulation";
import type { DateValue, Reading } from "../../../ledger/parse";
import { startOf, valueOf } from "../../../ledger/parse";
import { tableById } from "../../../ledger";
import { fieldColumns, headingPlace, hitIn, placeIn, type FieldColumn } from "../../field-columns";
import type { Inspection } from "../../inspection";
import { hitAt, type Hit, type Outcome, type Rule } from "../../rule";

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
    const dates = inspection.derive(fieldColumns).filter(({ field }) => field.type === "date" && field.reach !== "ahead");
    const planned: Planned[] = [];
    for (const at of dates) {
      const { beyond, within } = aheadIn(at, inspection);
      for (const index of beyond) yield hitIn(at, index, LATER);
      if (within.length > 0) planned.push({ at, rows: within });
    }
    yield* isAllAhead(planned, inspection) ? [toldForAll(planned)] : planned.flatMap(toldByColumn);
  },
};

const LATER = "晚于检查的这一天";
/** More than these within the ledger's year were entered ahead on purpose: the column is told once. */
const MOST_PLANNED = 3;
/** In more columns than these it is the ledger as a whole that runs ahead: that is told once. */
const MOST_COLUMNS = 5;
/** So many columns are named in the sentence. */
const NAMED_COLUMNS = 3;

/** The rows (as indices of records) of a column that lie ahead but within the ledger's year: they may be planned and entered early. */
interface Planned {
  readonly at: FieldColumn;
  readonly rows: readonly number[];
}

function aheadIn({ column }: FieldColumn, { today, year }: Inspection): { readonly beyond: readonly number[]; readonly within: readonly number[] } {
  const { readings, carried } = column;
  const beyond: number[] = [];
  const within: number[] = [];
  for (let index = 0; index < readings.length; index++) {
    const date = valueOf(readings[index] as Reading<DateValue>);
    if (date === undefined || carried.has(index) || startOf(date) <= today) continue;
    (year !== undefined && startOf(date) <= year.to ? within : beyond).push(index);
  }
  return { beyond, within };
}

/** A ledger of a year that has not begun yet, or one filled ahead all over. */
function isAllAhead(planned: readonly Planned[], { today, year }: Inspection): boolean {
  return planned.length > MOST_COLUMNS || (planned.length > 1 && year !== undefined && year.from > today);
}

function toldForAll(planned: readonly Planned[]): Hit {
  const [first, ...others] = [...planned].sort((a, b) => b.rows.length - a.rows.length) as [Planned, ...Planned[]];
  const count = planned.reduce((sum, { rows }) => sum + rows.length, 0);
  const named = [first, ...others].slice(0, NAMED_COLUMNS).map(({ at, rows }) => `${tableById(at.set.table).title}的${at.field.heading} ${rows.length} 处`);
  const text = `全书有 ${count} 处日期${LATER}：${named.join("、")}${planned.length > NAMED_COLUMNS ? " 等" : ""}；如果是提前建好的台帐，到时再检查`;
  return hitAt(placeOf(first), text, "all", { level: "应改", also: others.map(placeOf) });
}

/** The column's heading; the cell itself where there is but one. */
function placeOf({ at, rows }: Planned): Place {
  return rows.length === 1 ? placeIn(at, rows[0]!) : headingPlace(at);
}

function toldByColumn({ at, rows }: Planned): Outcome[] {
  if (rows.length <= MOST_PLANNED) return rows.map((index) => hitIn(at, index, LATER, { level: "应改" }));
  const text = `${at.field.heading}这一列有 ${rows.length} 行${LATER}`;
  return [hitAt(headingPlace(at), text, `${at.set.table}|${at.field.id}`, { table: at.set.table, level: "应改" })];
}
