/** What a record is, apart from where it stands. */
import type { FieldId, LedgerRow, TableId } from "../ledger";
import { tableById } from "../ledger";

/** The texts of the fields that tell a record from the others of its table (its unique fields, else its identity), after the table's id. */
export function rowIdentity<Id extends TableId>(row: LedgerRow<Id>): string {
  const table = tableById(row.table);
  const text = (field: string) => row.text(field as FieldId<Id>);
  const unique = table.unique.filter((field) => text(field) !== "");
  return [row.table, ...(unique.length > 0 ? unique : table.identity).map(text)].join("|");
}
