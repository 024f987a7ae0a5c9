/** Findings the user set aside with a reason, kept in the workbook's state. */
import type { JsonValue, StateReading } from "../merge";

/** Reasons by the findings' ids. What is none (an older or broken state) is passed over. */
export function ignoredReasons(state: StateReading): ReadonlyMap<string, string> {
  if (state.status !== "read" && state.status !== "newer") return new Map();
  const { ignored } = state.state;
  return new Map(Array.isArray(ignored) ? (ignored as readonly JsonValue[]).flatMap(reasonOf) : []);
}

/** The state's member for these reasons. */
export function ignoredJson(reasons: ReadonlyMap<string, string>): JsonValue {
  return [...reasons].map(([id, reason]) => ({ id, reason }));
}

function reasonOf(json: JsonValue): [string, string][] {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return [];
  const { id, reason } = json as Readonly<Record<string, JsonValue | undefined>>;
  return typeof id === "string" && typeof reason === "string" ? [[id, reason]] : [];
}
