/** The user's corrections, kept in the workbook's state: they come along with the file and win from then on. */
import { isTableId, type Correction, type Corrections } from "../ledger";
import type { JsonValue, StateReading } from "../merge";

/** The corrections of a state. What is no correction (an older or broken state) is passed over. */
export function correctionsOf(state: StateReading): Corrections {
  if (state.status !== "read" && state.status !== "newer") return [];
  const { corrections } = state.state;
  return Array.isArray(corrections) ? (corrections as readonly JsonValue[]).flatMap((json) => correctionOf(json) ?? []) : [];
}

export function correctionsJson(corrections: Corrections): JsonValue {
  return corrections.map((correction) => ({ ...correction }));
}

/** A new word about the same thing replaces the old one. */
export function withCorrection(corrections: Corrections, added: Correction): Corrections {
  return [...corrections.filter((known) => subjectOf(known) !== subjectOf(added)), added];
}

function subjectOf(correction: Correction): string {
  const { kind, sheet, title } = correction;
  return JSON.stringify(kind === "table" ? [kind, sheet, title] : [kind, sheet, title, correction.heading, correction.nth ?? 1]);
}

function correctionOf(json: JsonValue): Correction | undefined {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return undefined;
  const { kind, sheet, title, table, heading, nth, field } = json as Readonly<Record<string, JsonValue | undefined>>;
  if (typeof sheet !== "string" || (title !== undefined && typeof title !== "string")) return undefined;
  const where = { sheet, ...(title !== undefined && { title }) };
  if (kind === "table" && (table === null || (typeof table === "string" && isTableId(table)))) return { kind, ...where, table };
  if (kind !== "column" || typeof heading !== "string" || (field !== null && typeof field !== "string")) return undefined;
  return { kind, ...where, heading, field, ...(typeof nth === "number" && { nth }) };
}
