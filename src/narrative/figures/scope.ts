/** Which records of the ledger belong to the time a text speaks of. */
import type { Money, Place, PlainDate } from "../../book";
import { ZERO, addMoney } from "../../book";
import { isWithin, type DateSpan } from "../../calendar";
import type { FieldId, Ledger, LedgerRow, TableId } from "../../ledger";
import { startOf, type DateValue } from "../../ledger/parse";
import type { Figure, Sum } from "../phrase";

export interface Scope {
  readonly ledger: Ledger;
  readonly span: DateSpan;
  /** The last day that counts: the span's, or today where it is not over. */
  readonly day: PlainDate;
  /** Whether a record without a date is taken for one of the span: the workbook is that year's. */
  readonly undated: boolean;
}

/** The records of a table whose date lies in the span; what is entered for a day still to come has not happened. */
export function rowsWithin<Id extends TableId>(scope: Scope, table: Id, dateField: FieldId<Id>): readonly LedgerRow<Id>[] {
  return [...scope.ledger.rows(table)].filter((row) => {
    const date = row.value(dateField) as DateValue | undefined;
    return date === undefined || isSlip(date, scope) ? scope.undated : isWithin({ from: scope.span.from, to: scope.day }, startOf(date));
  });
}

/** 2202年6月20日: nothing is recorded of years to come, so the year is mistyped and the day unknown. */
function isSlip(date: DateValue, { day }: Scope): boolean {
  return Number(startOf(date).slice(0, 4)) > Number(day.slice(0, 4)) + 1;
}

/** How many records there are; undefined where the ledger keeps no such table. */
export function countOf<Id extends TableId>(scope: Scope, table: Id, rows: readonly LedgerRow<Id>[], field: FieldId<Id>): Figure | undefined {
  return scope.ledger.has(table) ? { value: rows.length, places: placesOf(rows, field) } : undefined;
}

/** The same where there is at least one. */
export function someOf<Id extends TableId>(rows: readonly LedgerRow<Id>[], field: FieldId<Id>): Figure | undefined {
  return rows.length > 0 ? { value: rows.length, places: placesOf(rows, field) } : undefined;
}

/** The total of a count column over the rows that have it; undefined where none has. */
export function totalOf<Id extends TableId>(rows: readonly LedgerRow<Id>[], field: FieldId<Id>): Figure | undefined {
  const filled = rows.filter((row) => typeof row.value(field) === "number" && !row.isCarried(field));
  if (filled.length === 0) return undefined;
  return { value: filled.reduce((sum, row) => sum + (row.value(field) as number), 0), places: placesOf(filled, field) };
}

/** All amounts of these columns, one that stretches over several rows once; undefined where there is none. */
export function sumOf<Id extends TableId>(rows: readonly LedgerRow<Id>[], ...fields: readonly FieldId<Id>[]): Sum | undefined {
  const cells = rows.flatMap((row) =>
    fields.flatMap((field) => {
      const amount = row.value(field) as Money | undefined;
      return amount === undefined || row.isCarried(field) ? [] : [{ amount, place: row.place(field) }];
    }),
  );
  if (cells.length === 0) return undefined;
  return { amount: cells.reduce((sum, { amount }) => addMoney(sum, amount), ZERO), places: cells.map(({ place }) => place) };
}

export function placesOf<Id extends TableId>(rows: readonly LedgerRow<Id>[], field: FieldId<Id>): readonly Place[] {
  return rows.map((row) => row.place(field));
}

/** Rows in groups, in the order in which the groups first occur. */
export function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
