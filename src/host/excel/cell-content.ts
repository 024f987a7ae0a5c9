/** Cells as Excel's API gives and takes them. */
import type { CellValue } from "../../book";

/** What `formulas` of a range hold: formulas with `=`, other contents as they are, `""` for nothing. */
export type ApiContent = string | number | boolean;

/** Error values come as texts. */
const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#BUSY!",
  "#EXTERNAL!",
]);

export function valueOf(given: ApiContent): CellValue {
  if (given === "") return null;
  return typeof given === "string" && ERRORS.has(given) ? { error: given } : given;
}

/** The formula without `=`. A text that begins like one is given as its own value. */
export function formulaOf(content: ApiContent, value: ApiContent): string | undefined {
  return typeof content === "string" && content.startsWith("=") && content !== value ? content.slice(1) : undefined;
}

/** Texts that Excel might take for something else when they are written: numbers, days, times, truth values, formulas. */
const AMBIGUOUS = /^['=+\-@#]|[0-9０-９〇○零一二三四五六七八九十]|^(?:true|false)$/i;

/** The content to write for a cell; an apostrophe keeps ambiguous texts what they are. */
export function contentOf(value: CellValue, formula?: string): ApiContent {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" && AMBIGUOUS.test(value) ? `'${value}` : value;
}
