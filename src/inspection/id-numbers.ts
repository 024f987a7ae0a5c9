/** ID numbers that can be relied on. */
import type { FieldId, LedgerRow } from "../ledger";

/** The row's ID number where its check is right: reading has proved it, and what it doubts is a problem, not a text. */
export function soundIdNumber<Id extends "members" | "hardship" | "mutualAid">(row: LedgerRow<Id>): string | undefined {
  const reading = row.reading("idNumber" as FieldId<Id>);
  return typeof reading === "string" && !reading.includes("*") ? reading : undefined;
}

/** Numbers that several rows bear: at least one of them is somebody else's, so none tells a sex or a birthday. */
export function repeatedIdNumbers<Id extends "members" | "hardship" | "mutualAid">(rows: readonly LedgerRow<Id>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const number = soundIdNumber(row);
    if (number !== undefined) (seen.has(number) ? repeated : seen).add(number);
  }
  return repeated;
}
