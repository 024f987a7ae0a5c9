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
  if (isPlainName(name)) return name;
  const tight = name.normalize("NFKC").replace(/[\s·.•]/g, "");
  return tight.length > 3 ? tight.replace(TITLE, "") : tight;
}

/** Two or three Chinese characters: nearly every name, and nothing to take away. */
function isPlainName(name: string): boolean {
  if (name.length !== 2 && name.length !== 3) return false;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit < 0x4e00 || unit > 0x9fff) return false;
  }
  return true;
}
