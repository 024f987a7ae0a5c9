/** What the text of a cell's value means. */
import type { CellValue, DateSystem } from "../../book";
import { parsePlainDate, toSerial } from "../../book";
import { decodeText } from "./xml";

/** A number; the text itself where it is none. */
export function numberOf(text: string): CellValue {
  const number = Number(text);
  return Number.isFinite(number) ? number : decodeText(text);
}

/**
 * Engines keep the whole part alive behind a text cut out of it; a text made anew does not.
 * (Short ones are copied by the engine anyway.)
 */
export function detached(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** The serial number of a strict workbook's date cell; the text itself where it is no date. */
export function isoSerial(text: string, dateSystem: DateSystem): CellValue {
  const match = ISO_DATE.exec(text);
  if (!match || text === "") return text || null;
  const day = match[1] === undefined ? undefined : parsePlainDate(match[1]);
  if (match[1] !== undefined && day === undefined) return text;
  const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0);
  return (day === undefined ? 0 : toSerial(day, dateSystem)) + seconds / 86_400;
}
