/**
 * What a user typed into a cell becomes what Excel would make of it, as far as ledgers need: numbers, percentages,
 * dates; all else is text. `1-2` stays text, unlike in Excel: in a ledger it is a class or a number more often than a
 * day. Formulas are no values: nothing here calculates, see `isFormula`.
 */
import type { CellValue, DateSystem } from "../../book";
import { plainDate, toSerial } from "../../book";

export interface TypedValue {
  readonly value: CellValue;
  /** For a cell whose own format would show the value as something else. */
  readonly format?: string;
}

export interface TypedInto {
  /** The cell's number format; undefined is `General`. */
  readonly format: string | undefined;
  readonly dateSystem: DateSystem;
  /** For dates typed without their year. */
  readonly year: number;
}

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$|^[-+]?\.\d+$/;
const SCIENTIFIC = /^[-+]?\d+(?:\.\d+)?[eE][-+]?\d{1,3}$/;
const PERCENT = /^([-+]?\d+(?:\.\d+)?)\s*[%％]$/;
const MONEY = /^([-+]?)[¥￥]\s*(\d[\d,]*(?:\.\d+)?)$/;

/** The ways a day is written, with the number format that shows it so again. */
const DAYS = [
  { form: /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})$/, format: "yyyy-m-d" },
  { form: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/, format: 'yyyy"年"m"月"d"日"' },
  { form: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { form: /^(?<month>\d{1,2})月(?<day>\d{1,2})[日号]$/, format: 'm"月"d"日"' },
] as const;

/** Serial numbers begin with 1900, where Excel's calendar has a day too many. */
const FIRST_YEAR = 1901;

/** Excel keeps 15 digits; identity and account numbers typed as numbers would lose the rest. */
const MOST_DIGITS = 15;

/** Whether the text asks for a formula. */
export function isFormula(typed: string): boolean {
  return /^\s*[=＝]./.test(typed);
}

export function typedValue(typed: string, into: TypedInto): TypedValue {
  const text = typed.trim();
  if (text === "") return { value: null };
  if (into.format === "@" || text.includes("\n")) return { value: typed };
  // As in Excel an apostrophe says: this is text.
  if (text.startsWith("'")) return { value: text.slice(1) };
  return numberTyped(text, into) ?? dateTyped(text, into) ?? truthTyped(text) ?? { value: typed };
}

function numberTyped(text: string, { format }: TypedInto): TypedValue | undefined {
  const own = format === undefined;
  const percent = PERCENT.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, ...(own && { format: percent[1]!.includes(".") ? "0.00%" : "0%" }) };
  const money = MONEY.exec(text);
  if (money) return { value: Number(money[1]! + money[2]!.replace(/,/g, "")), ...(own && { format: '"¥"#,##0.00' }) };
  if (SCIENTIFIC.test(text)) return { value: Number(text) };
  if (!NUMBER.test(text)) return undefined;
  const digits = text.replace(/\D/g, "");
  // A leading zero belongs to a code, not to a quantity; Excel drops it, and unions lose their numbers by that.
  if (digits.length > MOST_DIGITS || /^0\d/.test(text)) return undefined;
  const value = Number(text.replace(/,/g, ""));
  const isShare = format !== undefined && /%/.test(format);
  return { value: isShare ? value / 100 : value, ...(own && text.includes(",") && { format: text.includes(".") ? "#,##0.00" : "#,##0" }) };
}

function dateTyped(text: string, { format, dateSystem, year }: TypedInto): TypedValue | undefined {
  for (const { form, format: own } of DAYS) {
    const parts = form.exec(text)?.groups;
    if (!parts) continue;
    const date = plainDate(Number(parts.year ?? year), Number(parts.month), Number(parts.day ?? 1));
    if (date === undefined || Number(parts.year ?? year) < FIRST_YEAR) return undefined;
    return { value: toSerial(date, dateSystem), ...(format === undefined && { format: own }) };
  }
  return undefined;
}

function truthTyped(text: string): TypedValue | undefined {
  if (/^true$/i.test(text)) return { value: true };
  return /^false$/i.test(text) ? { value: false } : undefined;
}
