/**
 * One-press mends: they change the form of a cell, never what it says. Blanks and invisible characters go, full-width
 * figures become half-width, a date typed as text becomes a real date. No date, sum or name is ever replaced by another.
 */
import type { CellValue, DateSystem, PlainDate } from "../book";
import { parsePlainDate, toSerial, type Place } from "../book";
import type { FieldDefinition, LedgerColumn, RecordSet } from "../ledger";
import type { Inspection } from "./inspection";
import { fieldColumns, placeIn, type FieldColumn } from "./field-columns";

export type MendKind = "blanks" | "width" | "dateForm";

export interface FormMend {
  readonly kind: MendKind;
  readonly set: RecordSet;
  readonly place: Place;
  /** 0-based, for the change. */
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: CellValue;
  /** The number format the new value needs. */
  readonly format?: string;
}

export const MEND_WORDS: Readonly<Record<MendKind, string>> = {
  dateForm: "写成文字的日期",
  blanks: "有多余的空格或看不见的字符",
  width: "全角的数字和字母",
};

export const DATE_FORMAT = "yyyy-mm-dd";

/** Every cell of a record whose form can be mended without changing what is read from it. */
export function formMends(inspection: Inspection, dateSystem: DateSystem): readonly FormMend[] {
  return inspection.derive(fieldColumns).flatMap((at) => mendsIn(at, dateSystem));
}

function mendsIn(at: FieldColumn, dateSystem: DateSystem): FormMend[] {
  const { set, column, field } = at;
  const found: FormMend[] = [];
  // A title's or a form's cell belongs to its layout.
  if (column.row !== undefined) return found;
  for (let index = 0; index < set.rows.length; index++) {
    const row = set.rows[index]!;
    const value = set.sheet.values[row]?.[column.column];
    if (typeof value !== "string" || set.sheet.formulas[row]?.[column.column] !== undefined) continue;
    const mend = mendOf(value, field, column, index, set, dateSystem);
    if (mend) found.push({ ...mend, set, place: placeIn(at, index), row, column: column.column, from: value });
  }
  return found;
}

type Mended = Pick<FormMend, "kind" | "to" | "format">;

function mendOf(text: string, field: FieldDefinition, column: LedgerColumn, index: number, set: RecordSet, dateSystem: DateSystem): Mended | undefined {
  if (field.type === "date") return realDate(text, column.readings[index], isSplit(set, field), dateSystem);
  const to = TIGHT_TYPES.has(field.type) ? tight(text) : trimmed(text);
  if (to === text || to === "") return undefined;
  return { kind: withoutBlanks(text) === withoutBlanks(to) ? "blanks" : "width", to };
}

/** Types in whose cells no blank means anything. */
const TIGHT_TYPES: ReadonlySet<FieldDefinition["type"]> = new Set(["idNumber", "phone", "idText"]);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const EDGES = /^[\s\u3000]+|[\s\u3000]+$/g;

/** Anything that mending could change; most texts hold none of it. */
const UNTIDY = /^[\s\u3000]|[\s\u3000]$|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const NOT_TIGHT = /[^\u0021-\u007e\u4e00-\u9fff]/;

/** Without blanks at the edges and invisible characters; blanks inside a text may be meant. */
function trimmed(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text.replace(INVISIBLE, "").replace(EDGES, "");
}

function tight(text: string): string {
  if (!NOT_TIGHT.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, "");
}

function withoutBlanks(text: string): string {
  return text.replace(INVISIBLE, "").replace(/[\s\u3000]+/g, "");
}

/** Day, month and year all in the cell: nothing is added that stands elsewhere. */
const WHOLE_DATE = /^(?:19|20)\d{2}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}日?$/;

function realDate(text: string, reading: unknown, split: boolean, dateSystem: DateSystem): Mended | undefined {
  if (split || typeof reading !== "string" || !WHOLE_DATE.test(tight(text))) return undefined;
  const date: PlainDate | undefined = parsePlainDate(reading);
  return date && { kind: "dateForm", to: toSerial(date, dateSystem), format: DATE_FORMAT };
}

/** A date over several columns has one cell for each of its parts. */
function isSplit(set: RecordSet, { id }: FieldDefinition): boolean {
  return set.columns.filter((column) => column.field === id).length > 1;
}
