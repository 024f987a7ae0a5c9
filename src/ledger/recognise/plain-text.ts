/** What a cell says as one line of plain text: half-width, without invisible characters and stray blanks. */
import type { CellValue } from "../../book";
import { integerOf } from "../../calendar";
import { isTight } from "../parse";

/** Zero-width and soft characters that pasted texts carry. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** Whether a cell holds nothing a person could see. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== "string") return false;
  const first = value.charCodeAt(0);
  // Nearly every text begins with a visible character: decided without a regular expression.
  if ((first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff)) return false;
  return value.replace(INVISIBLE, "").trim() === "";
}

/** The text in half-width, on one line, blanks collapsed. */
export function plain(text: string): string {
  if (isTight(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

/** The text without any blank: `合  计` is `合计`. */
export function tight(text: string): string {
  if (isTight(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, "");
}

/** A cell's value as plain text; errors and empty cells say nothing. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === "string") return plain(value);
  if (typeof value === "number") return String(value);
  return "";
}

/** A cell's value as text without blanks. */
export function tightTextOf(value: CellValue | undefined): string {
  if (typeof value === "string") return tight(value);
  if (typeof value === "number") return String(value);
  return "";
}

/** A year from 1949 to 2100 in four digits or numerals (`2024`, `二〇二四`, `二0二四`), or undefined. */
export function fullYear(text: string): number | undefined {
  const year = text.length === 4 ? integerOf(text) : undefined;
  return year !== undefined && year >= 1949 && year <= 2100 ? year : undefined;
}
