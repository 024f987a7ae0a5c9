/** What a cell shows: its value through its number format, as a Chinese Excel would. */
import { format as formatNumber, formatColor, isTextFormat } from "numfmt";
import type { CellValue, DateSystem } from "../../book";
import { isCellError, isDateFormat } from "../../book";

export interface ShownText {
  readonly text: string;
  /** Numbers and dates stand at the right, truth values and errors in the middle, where the look doesn't say. */
  readonly side?: "right" | "center";
  /** A colour that the number format asks for, as `[Red]` does. */
  readonly colour?: string;
}

/** Days between the two date systems. */
const DAYS_OF_1904 = 1462;

/** The text of a cell; undefined for an empty one. */
export function shownText(value: CellValue, format: string | undefined, dateSystem: DateSystem): ShownText | undefined {
  if (value === null || value === "") return undefined;
  if (isCellError(value)) return { text: value.error, side: "center" };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", side: "center" };
  if (format === undefined) return typeof value === "number" ? { text: plainNumber(value), side: "right" } : { text: value };
  const code = readableCode(format);
  if (typeof value === "string") return { text: textThrough(code, value) };
  if (isTextFormat(code)) return { text: plainNumber(value) };
  const colour = formatColor(code, value, QUIET);
  return { text: numberThrough(code, value, dateSystem), side: "right", ...(typeof colour === "string" && { colour: COLOURS[colour] ?? colour }) };
}

const QUIET = { locale: "zh-CN", throws: false, invalid: "", dateErrorThrows: false } as const;

/** Darker than their names say where the name's own would not be read on white. */
const COLOURS: Readonly<Record<string, string>> = { yellow: "#8a6d00", cyan: "#007a7a", green: "#007a33", white: "#ffffff" };

function numberThrough(code: string, value: number, dateSystem: DateSystem): string {
  const isDate = isDateFormat(code);
  const serial = isDate && dateSystem === 1904 ? value + DAYS_OF_1904 : value;
  // Excel fills such a cell with #; no day stands before the first.
  if (isDate && serial < 0) return "#".repeat(8);
  return formatNumber(code, serial, QUIET).trim() || (hasNoSectionFor(code) ? "" : plainNumber(value));
}

/** `;;;` and the like hide values on purpose. */
function hasNoSectionFor(code: string): boolean {
  return code.includes(";");
}

function textThrough(code: string, text: string): string {
  if (!code.includes("@") || code === "@" || code.length > 200) return text;
  return formatNumber(code, text, QUIET) || text;
}

/** Codes of Chinese Excel that the formatter spells another way. */
function readableCode(code: string): string {
  return code.replace(/上午\/下午/g, "AM/PM").replace(/\[\$-[0-9A-Fa-f]{3,8}\]/g, (locale) => (locale.includes("804") ? "" : locale));
}

/** A number under `General`: eleven digits at most. */
function plainNumber(value: number): string {
  return formatNumber("General", value, QUIET);
}
