/** What fills the sheets of a new ledger. */
import type { FieldId, TableId } from "../tables";

/**
 * A cell of a record: a day as `YYYY-MM-DD`, an amount in 元, a number or a text as it is to stand there. A formula
 * names cells of its own row as `{field}` and of the row above as `{field^}`; `value` is what it comes to.
 */
export type CellContent = string | number | { readonly value: number; readonly formula: string };

export type LedgerRecord<Id extends TableId = TableId> = { readonly [Field in FieldId<Id>]?: CellContent };

/** Records by table. A form has one. */
export type Records = { readonly [Id in TableId]?: readonly LedgerRecord<Id>[] };

/** Plain access for what treats all tables alike. */
export function contentOf(record: LedgerRecord | undefined, field: string): CellContent | undefined {
  return (record as Readonly<Record<string, CellContent | undefined>> | undefined)?.[field];
}

/** None where the table is left empty. */
export function recordsOf(records: Records, table: TableId): readonly LedgerRecord[] {
  return (records[table] as readonly LedgerRecord[] | undefined) ?? [];
}
