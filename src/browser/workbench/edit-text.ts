/** What a user sees of a cell in order to change it: the value itself, not its rounded look. */
import type { DateSystem, Sheet } from "../../book";
import { formatAt, formulaAt, fromSerial, isCellError, isDateFormat, valueAt } from "../../book";

export function editText(sheet: Sheet, row: number, column: number, dateSystem: DateSystem): string {
  const formula = formulaAt(sheet, row, column);
  if (formula !== undefined) return `=${formula}`;
  const value = valueAt(sheet, row, column);
  const format = formatAt(sheet, row, column);
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDateFormat(format)) return dateText(value, dateSystem) ?? String(value);
  if (format?.includes("%")) return `${String(Number((value * 100).toPrecision(15)))}%`;
  return String(value);
}

/** Times of day are shown as the number they are: no ledger asks for them. */
function dateText(serial: number, dateSystem: DateSystem): string | undefined {
  return Number.isInteger(serial) ? fromSerial(serial, dateSystem)?.replace(/-0?/g, "-") : undefined;
}
