/** Texts, numbers of documents and things, and free words for dates. */
import { fromSerial, isCellError, isDateFormat } from "../../book";
import type { CellValue, DateSystem } from "../../book";
import { cleanText, saysNothing, shownNumber, tightText } from "./cell-text";
import { formulaError } from "./problem-text";
import type { Reading } from "./reading";

/** The text as meant. A number or day in a text column becomes the text its cell shows. */
export function readText(value: CellValue, format: string | undefined, dateSystem: DateSystem): Reading<string> {
  if (typeof value === "string") {
    const text = cleanText(value);
    if (text === "") return undefined;
    return text.length <= 4 && saysNothing(tightText(text)) ? null : text;
  }
  return readShown(value, format, dateSystem);
}

/** The number of a document or thing: half-width, without blanks. */
export function readIdText(value: CellValue, format: string | undefined, dateSystem: DateSystem): Reading<string> {
  if (typeof value === "string") {
    const text = tightText(value).replace(/^'/, "");
    if (text === "") return undefined;
    return saysNothing(text) ? null : text;
  }
  return readShown(value, format, dateSystem);
}

function readShown(value: CellValue, format: string | undefined, dateSystem: DateSystem): Reading<string> {
  if (typeof value === "number") {
    const day = isDateFormat(format) ? fromSerial(value, dateSystem) : undefined;
    return day ?? shownNumber(value, format);
  }
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "string") return cleanText(value);
  return value === null ? undefined : isCellError(value) ? formulaError(value) : undefined;
}
