import type { FieldId, LedgerRow, TableId } from "../../../ledger";
import { fieldById, tableById } from "../../../ledger";
import { endOf, startOf, type DateValue } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import type { Fields } from "../../rule";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

/** What comes first and what follows, by the nature of the thing: a term ends after it began. */
const FOLLOWS: { readonly [Id in TableId]?: readonly (readonly [first: FieldId<Id>, then: FieldId<Id>])[] } = {
  members: [["birthDate", "joinedWorkOn"], ["birthDate", "joinedUnionOn"], ["joinedOn", "leftOn"], ["joinedUnionOn", "leftOn"]],
  staff: [["birthDate", "arrivedOn"], ["arrivedOn", "leftOn"]],
  committees: [["electedOn", "termEndsOn"], ["electedOn", "leftOn"]],
  deputies: [["electedOn", "termEndsOn"]],
  proposals: [["submittedOn", "repliedOn"]],
  disclosures: [["date", "publicTo"]],
  hardship: [["openedOn", "reviewedOn"]],
  disputes: [["date", "closedOn"]],
  petitions: [["date", "repliedOn"]],
  mentoring: [["startedOn", "endsOn"]],
  honours: [["publicFrom", "publicTo"]],
  library: [["borrowedOn", "returnedOn"]],
  mutualAid: [["validFrom", "validTo"]],
  audits: [["date", "rectifiedOn"]],
  superiorTasks: [["receivedOn", "dueOn"], ["receivedOn", "doneOn"]],
  rulesInForce: [["adoptedOn", "validTo"]],
};

export const datesInOrder: Rule = {
  id: "dates-in-order",
  title: "同一件事的日期要有先后",
  kind: "dateOrder",
  level: "应改",
  needs: {},
  reads: Object.fromEntries(Object.entries(FOLLOWS).map(([table, pairs]) => [table, pairs.flat()])) as Fields,
  basis: CUSTOM,
  why: "后发生的日期早于先发生的，两个日期至少有一个写错。",
  fix: "对照原始资料核实两个日期；确是这样的，在备注里说明原因。",
  *check(inspection) {
    for (const table of Object.keys(FOLLOWS) as (keyof typeof FOLLOWS)[]) {
      for (const [first, then] of FOLLOWS[table] as readonly (readonly [FieldId, FieldId])[]) yield* outOfOrder(inspection, table, first, then);
    }
  },
};

function* outOfOrder(inspection: Inspection, table: TableId, first: FieldId, then: FieldId): Generator<Outcome> {
  const heading = (field: FieldId): string => fieldById(tableById(table), field)!.heading;
  for (const row of inspection.rows(table)) {
    if (isBefore(dateIn(row, then), dateIn(row, first))) {
      yield hit(row, then, `的${heading(then)}早于${heading(first)}`, { also: [row.place(first)] });
    }
  }
}

function dateIn(row: LedgerRow, field: FieldId): DateValue | undefined {
  return row.value(field) as DateValue | undefined;
}

/** Whether a date lies before another however the days left open are taken. */
function isBefore(date: DateValue | undefined, other: DateValue | undefined): boolean {
  return date !== undefined && other !== undefined && endOf(date) < startOf(other);
}
