/** ID numbers that can be relied on. */
import type { FieldId, LedgerRow } from "../ledger";
import type { Inspection } from "./inspection";

/** The lists of people with their ID numbers. */
export type TableWithIdNumbers = "members" | "hardship" | "mutualAid";

/** The row's ID number where its check is right: reading has proved it, and what it doubts is a problem, not a text. */
export function soundIdNumber<Id extends TableWithIdNumbers>(row: LedgerRow<Id>): string | undefined {
  const reading = row.reading("idNumber" as FieldId<Id>);
  return typeof reading === "string" && !reading.includes("*") ? reading : undefined;
}

/** By table the numbers that several rows bear: at least one of them is somebody else's, so none tells a sex or a birthday. For `inspection.derive`. */
export function repeatedIdNumbers(inspection: Inspection): Readonly<Record<TableWithIdNumbers, ReadonlySet<string>>> {
  return { members: repeatedIn(inspection.rows("members")), hardship: repeatedIn(inspection.rows("hardship")), mutualAid: repeatedIn(inspection.rows("mutualAid")) };
}

function repeatedIn<Id extends TableWithIdNumbers>(rows: readonly LedgerRow<Id>[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    const number = soundIdNumber(row);
    if (number !== undefined) (seen.has(number) ? repeated : seen).add(number);
  }
  return repeated;
}
