/** Names of people as ledgers write them, made comparable. */
import type { FieldId, LedgerRow, TableId } from "../ledger";

/** The names a field's cell holds; none where it is empty. */
export function personsIn<Id extends TableId>(row: LedgerRow<Id>, field: FieldId<Id>): readonly string[] {
  const value: unknown = row.value(field);
  if (typeof value === "string") return [personKey(value)];
  return Array.isArray(value) ? (value as readonly string[]).map(personKey) : [];
}

const TITLE = /(?:老师|同志|主任|校长|师傅|教师|女士|先生)$/;

/** A name without blanks, width, dots in foreign names, and titles behind it. */
export function personKey(name: string): string {
  const tight = name.normalize("NFKC").replace(/[\s·.•]/g, "");
  return tight.length > 3 ? tight.replace(TITLE, "") : tight;
}
