/** Reading JSON that somebody may have damaged: each reader gives undefined where the shape is wrong. */

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** Thrown inside a reader and caught where reading began; never leaves it. */
class WrongShape extends Error {}

function wrong(): never {
  throw new WrongShape("wrong shape");
}

/** Runs a reader; undefined where it meets a wrong shape. */
export function readShape<Shape>(read: () => Shape): Shape | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof WrongShape) return undefined;
    throw error;
  }
}

/** Undefined where the text is no JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

export function asText(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : wrong();
}

export function asNumber(value: JsonValue | undefined): number {
  return typeof value === "number" ? value : wrong();
}

export function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : wrong();
}

/** The members of an object as a map, so that no key of it (`__proto__`) means anything. */
export function asMap(value: JsonValue | undefined): Map<string, JsonValue> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong();
  return new Map(Object.entries(value));
}

/** The element at an index of a table the JSON refers to. */
export function entryOf<Entry>(table: readonly Entry[], index: number): Entry {
  const entry = Number.isInteger(index) ? table[index] : undefined;
  return entry === undefined ? wrong() : entry;
}

/** The value if it is one, else the wrong shape. */
export function required<Value>(value: Value | undefined | null): Value {
  return value ?? wrong();
}
