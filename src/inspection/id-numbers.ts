/** ID numbers that can be relied on. */
import type { FieldId, LedgerRow } from "../ledger";

/** The row's ID number where its check is right: reading has proved it, and what it doubts is a problem, not a text. */
export function soundIdNumber<Id extends "members" | "hardship" | "mutualAid">(row: LedgerRow<Id>): string | undefined {
  const reading = row.reading("idNumber" as FieldId<Id>);
  return typeof reading === "string" && !reading.includes("*") ? reading : undefined;
}
