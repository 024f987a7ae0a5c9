/**
 * One-press mends: they change the form of a cell, never what it says. Blanks and invisible characters go, full-width
 * figures become half-width, a date typed as text becomes a real date. No date, sum or name is ever replaced by another.
 */
import type { CellValue, DateSystem, PlainDate } from "../book";
import { toSerial, type Place } from "../book";
import type { FieldDefinition, RecordSet } from "../ledger";
import { isTight, tightText } from "../ledger/parse";
import type { Inspection } from "./inspection";
import { fieldColumns, placeIn, type FieldColumn } from "./field-columns";

export type MendKind = "blanks" | "width" | "dateForm";

export interface FormMend {
  readonly kind: MendKind;
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

const DATE_FORMAT = "yyyy-mm-dd";

/** A cell whose form can be mended, by the record's index in its column. */
export interface UntidyCell {
  readonly index: number;
  readonly kind: MendKind;
}

/** A column with the cells in it whose form can be mended, in the order of the records. */
export interface UntidyColumn {
  readonly at: FieldColumn;
  readonly cells: readonly UntidyCell[];
}

/** Every cell of a record whose form can be mended without changing what is read from it. For `inspection.derive`. */
export function untidyColumns(inspection: Inspection): readonly UntidyColumn[] {
  // A title's or a form's cell belongs to its layout.
  const own = inspection.derive(fieldColumns).filter(({ column }) => column.row === undefined);
  return own.map((at) => ({ at, cells: untidyCells(at) })).filter(({ cells }) => cells.length > 0);
}

/** The mends of all untidy cells, with the values to write. */
export function formMends(inspection: Inspection, dateSystem: DateSystem): readonly FormMend[] {
  return inspection.derive(untidyColumns).flatMap(({ at, cells }) => cells.map((cell) => mendOf(at, cell, dateSystem)));
}

function mendOf(at: FieldColumn, { index, kind }: UntidyCell, dateSystem: DateSystem): FormMend {
  const { set, column, field } = at;
  const row = set.rows[index]!;
  const from = set.sheet.values[row]![column.column] as string;
  const where = { kind, place: placeIn(at, index), row, column: column.column, from };
  if (kind !== "dateForm") return { ...where, to: tidied(from, field) };
  return { ...where, to: toSerial(column.readings[index] as PlainDate, dateSystem), format: DATE_FORMAT };
}

function untidyCells(at: FieldColumn): readonly UntidyCell[] {
  let known = untidyIn.get(at.column);
  if (!known) untidyIn.set(at.column, (known = look(at)));
  return known;
}

/** A column that is read once and kept while others are edited is looked at once. */
const untidyIn = new WeakMap<FieldColumn["column"], readonly UntidyCell[]>();

function look({ set, column, field }: FieldColumn): readonly UntidyCell[] {
  const isDate = field.type === "date";
  if (isDate && isSplit(set, field)) return [];
  const found: UntidyCell[] = [];
  for (let index = 0; index < set.rows.length; index++) {
    const row = set.rows[index]!;
    const value = set.sheet.values[row]?.[column.column];
    if (typeof value !== "string" || set.sheet.formulas[row]?.[column.column] !== undefined) continue;
    const kind = isDate ? dateForm(value, column.readings[index]) : textForm(value, field);
    if (kind) found.push({ index, kind });
  }
  return found;
}

function textForm(text: string, field: FieldDefinition): MendKind | undefined {
  if (isTight(text)) return undefined;
  const to = tidied(text, field);
  if (to === text || to === "") return undefined;
  return withoutBlanks(text) === withoutBlanks(to) ? "blanks" : "width";
}

/** Types in whose cells no blank means anything. */
const TIGHT_TYPES: ReadonlySet<FieldDefinition["type"]> = new Set(["idNumber", "phone", "idText"]);

function tidied(text: string, field: FieldDefinition): string {
  return TIGHT_TYPES.has(field.type) ? tightText(text) : trimmed(text);
}

/** Anything that mending could change; most texts hold none of it. */
const UNTIDY = /^[\s\u3000]|[\s\u3000]$|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const EDGES = /^[\s\u3000]+|[\s\u3000]+$/g;

/** Without blanks at the edges and invisible characters; blanks inside a text may be meant. */
function trimmed(text: string): string {
  return UNTIDY.test(text) ? text.replace(INVISIBLE, "").replace(EDGES, "") : text;
}

function withoutBlanks(text: string): string {
  return text.replace(INVISIBLE, "").replace(/[\s\u3000]+/g, "");
}

/** Day, month and year all in the cell: nothing is added that stands elsewhere. */
const WHOLE_DATE = /^(?:19|20)\d{2}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}日?$/;

function dateForm(text: string, reading: unknown): MendKind | undefined {
  return typeof reading === "string" && WHOLE_DATE.test(tightText(text)) ? "dateForm" : undefined;
}

/** A date over several columns has one cell for each of its parts. */
function isSplit(set: RecordSet, { id }: FieldDefinition): boolean {
  return set.columns.filter((column) => column.field === id).length > 1;
}
