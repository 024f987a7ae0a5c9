/** Which reader a field's type has, and what spares work on long columns. */
import type { CellValue } from "../../book";
import type { FieldDefinition, ValueType } from "../tables/table";
import { readCount, readNumber, readRatio } from "./count";
import { readDate } from "./date";
import { enumReader } from "./enum";
import { readEvidence } from "./evidence";
import { readIdNumber } from "./id-number";
import { readMoney } from "./money";
import { readMonths, readPeriod } from "./months";
import { readPerson, readPersons } from "./persons";
import { readPhone } from "./phone";
import type { CellReader, ColumnContext, FieldValue, Reading, ValueOf } from "./reading";
import { readIdText, readText } from "./text";
import { readYear } from "./year";
import { readYesNo } from "./yes-no";

type MakeReader<Type extends ValueType> = (field: FieldDefinition, context: ColumnContext) => CellReader<ValueOf[Type]>;

const READERS: { readonly [Type in ValueType]: MakeReader<Type> } = {
  text: (_, context) => (value, format) => readText(value, format, context.dateSystem),
  idText: (_, context) => (value, format) => readIdText(value, format, context.dateSystem),
  person: () => readPerson,
  persons: () => readPersons,
  idNumber: () => readIdNumber,
  phone: () => readPhone,
  date: (field, context) => (value, format) => readDate(value, format, context, field.reach),
  dateText: (_, context) => (value, format) => readText(value, format, context.dateSystem),
  months: (_, context) => (value, format) => readMonths(value, format, context),
  period: (_, context) => (value, format) => readPeriod(value, format, context),
  year: (_, context) => (value, format) => readYear(value, format, context),
  money: (field, context) => (value, format) => readMoney(value, format, context, field.perOne),
  int: () => readCount,
  number: () => readNumber,
  ratio: () => readRatio,
  enum: (field) => enumReader(field),
  yesNo: () => readYesNo,
  evidence: () => readEvidence,
};

/** Types whose cells repeat within a column and take work to read; the others are as quick to read as to look up. */
const REPEATING: ReadonlySet<ValueType> = new Set(["date", "months", "period", "year", "persons", "person", "enum", "yesNo", "evidence"]);

/** Readings kept per column and format; a column that varies more forgets them and begins anew. */
const MOST_KEPT = 4096;

/**
 * The reader of a column: made once from the field and what the surroundings say, then called for each cell with
 * its value and number format. Readings are shared between equal cells and must not be changed.
 */
export function cellReader(field: FieldDefinition, context: ColumnContext): CellReader {
  const read: CellReader = READERS[field.type](field, context);
  return REPEATING.has(field.type) ? remembering(read) : read;
}

function remembering(read: CellReader): CellReader {
  const byFormat = new Map<string | undefined, Map<CellValue, Reading<FieldValue>>>();
  let lastFormat: string | undefined;
  let kept = new Map<CellValue, Reading<FieldValue>>();
  byFormat.set(lastFormat, kept);
  return (value, format) => {
    if (value === null) return undefined;
    if (format !== lastFormat) {
      lastFormat = format;
      kept = byFormat.get(format) ?? new Map();
      byFormat.set(format, kept);
    }
    const known = kept.get(value);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const reading = read(value, format);
    kept.set(value, reading);
    return reading;
  };
}

/** Reads a single cell; for columns use `cellReader`. */
export function readCell(value: CellValue, format: string | undefined, field: FieldDefinition, context: ColumnContext): Reading {
  return READERS[field.type](field, context)(value, format);
}
