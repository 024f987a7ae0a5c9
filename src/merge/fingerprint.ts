/** Fingerprints stand in the state for what we wrote, so that the state never repeats a ledger's content. */
import type { CellValue } from "../book";
import { hash48, isCellError } from "../book";

/** Without `_`, for files read `_x0041_` as an escape. */
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.";

function digits(bits24: number): string {
  return [18, 12, 6, 0].map((shift) => ALPHABET[(bits24 >>> shift) & 63]!).join("");
}

/** A salted fingerprint of a text, eight characters; it is no protection against somebody who guesses the text. */
export function fingerprint(text: string, salt: string): string {
  return hash48(`${salt}\n${text}`).map(digits).join("");
}

/** Excel keeps fifteen digits; what differs beyond them is the same number. */
function numberText(value: number): string {
  return String(Number(value.toPrecision(15)) + 0);
}

/**
 * A value as a text that is equal for values a workbook does not tell apart: numbers to fifteen digits, line ends of
 * any kind, an empty text and an empty cell. Dates are serial numbers. Empty for an empty cell.
 */
export function valueText(value: CellValue): string {
  if (value === null || value === "") return "";
  if (isCellError(value)) return `e${value.error}`;
  if (typeof value === "number") return `n${numberText(value)}`;
  if (typeof value === "boolean") return `b${String(value)}`;
  return `s${value.replace(/\r\n?/g, "\n")}`;
}

/** The fingerprint of a value; empty for an empty cell. */
export function valueFingerprint(value: CellValue, salt: string): string {
  const text = valueText(value);
  return text === "" ? "" : fingerprint(text, salt);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
}

/** The fingerprint of a plain structure (a style, a print setup); the order of its members does not matter. */
export function structureFingerprint(structure: unknown): string {
  return structure === undefined ? "" : fingerprint(JSON.stringify(sorted(structure)), "");
}
