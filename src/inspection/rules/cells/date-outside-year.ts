import { addDays, type PlainDate } from "../../../book";
import { overlaps, spanOfYear, type DateSpan } from "../../../calendar";
import { CUSTOM } from "../../../regulation";
import type { DateValue, Reading, YearContext } from "../../../ledger/parse";
import { endOf, startOf, valueOf } from "../../../ledger/parse";
import type { TableId } from "../../../ledger";
import { fieldColumns, headingPlace, hitIn, type FieldColumn } from "../../field-columns";
import { hitAt, unable, type Outcome, type Rule } from "../../rule";

/** Dates that rightly lie in other years: archives of many years, what follows later, what runs on. */
const OTHER_YEARS: { readonly [Id in TableId]?: "all" | readonly string[] } = {
  congressSessions: "all",
  archiveIndex: "all",
  approvals: "all",
  mutualAid: "all",
  mentoring: "all",
  proposals: ["repliedOn"],
  visits: ["eventOn"],
  hardship: "all",
  disputes: ["closedOn"],
  petitions: ["repliedOn"],
  dues: ["paidOn"],
  library: ["returnedOn"],
  honours: ["publicFrom", "publicTo"],
  audits: ["rectifiedOn"],
  disclosures: ["publicTo"],
  superiorTasks: ["doneOn"],
};

/** Bills and vouchers of December are often entered in January. */
const DAYS_AROUND = 31;

export const dateOutsideYear: Rule = {
  id: "date-outside-year",
  title: "记的事要在台帐年度之内",
  kind: "outOfTerm",
  level: "应改",
  needs: {},
  basis: CUSTOM,
  why: "别的年度的事混进来，次数、人数和金额都会多算。",
  fix: "对照原始资料核实年份；确是别的年度的，移到那一年的台帐。",
  *check(inspection) {
    for (const at of inspection.derive(fieldColumns)) {
      if (at.field.type !== "date" || (at.field.reach ?? "inYear") !== "inYear" || mayBeOfOtherYears(at)) continue;
      const span = yearOfBlock(at, inspection.year);
      if (!span) yield unable(`看不出“${at.set.sheet.name}”是哪一年的台帐`);
      else yield* outside(at, span, inspection.today);
    }
  },
};

function mayBeOfOtherYears({ set, field }: FieldColumn): boolean {
  const excepted = OTHER_YEARS[set.table];
  return excepted === "all" || (excepted?.includes(field.id) ?? false);
}

/** A block may be of another year than the ledger (an old list kept); one that names a part of its year is of it. */
function yearOfBlock({ set: { block } }: FieldColumn, ledgerYear: DateSpan | undefined): DateSpan | undefined {
  const own = block.year && spanOf(block.year);
  return own && ledgerYear && overlaps(own, ledgerYear) ? ledgerYear : (own ?? ledgerYear);
}

function spanOf({ year, startMonth }: YearContext): DateSpan {
  return spanOfYear(startMonth === 1 ? "calendar" : "school", year);
}

function outside(at: FieldColumn, span: DateSpan, today: PlainDate): Outcome[] {
  const { readings, carried } = at.column;
  const found: number[] = [];
  let dated = 0;
  for (let index = 0; index < readings.length; index++) {
    const date = valueOf(readings[index] as Reading<DateValue>);
    if (date === undefined) continue;
    dated++;
    if (!carried.has(index) && (endOf(date) < span.from || startOf(date) > span.to) && startOf(date) <= today) found.push(index);
  }
  if (found.length > Math.max(2, dated / 2)) {
    return [
      hitAt(headingPlace(at), `${at.field.heading}这一列有 ${found.length} 行不在台帐年度（${span.from} 至 ${span.to}）之内，请核对台帐的年度`, `${at.set.table}|${at.field.id}`, { table: at.set.table }),
    ];
  }
  const around: DateSpan = { from: addDays(span.from, -DAYS_AROUND), to: addDays(span.to, DAYS_AROUND) };
  const { first, last } = rowsOfYear(at, span);
  return found.map((index) => {
    const date = valueOf(readings[index] as Reading<DateValue>)!;
    const near = endOf(date) >= around.from && startOf(date) <= around.to;
    return hitIn(at, index, `不在台帐年度（${span.from} 至 ${span.to}）之内`, near && (index < first || index > last) ? { level: "建议" } : {});
  });
}

/** The first and the last row whose date is of the year; a day amid them is no entry carried over the turn of the year. */
function rowsOfYear({ column: { readings } }: FieldColumn, span: DateSpan): { readonly first: number; readonly last: number } {
  const rows = readings.flatMap((reading, index) => {
    const date = valueOf(reading as Reading<DateValue>);
    return date !== undefined && endOf(date) >= span.from && startOf(date) <= span.to ? [index] : [];
  });
  return { first: rows[0] ?? readings.length, last: rows[rows.length - 1] ?? -1 };
}
