/** Edits after which recognition finds what it found before: a record's cell says another thing of the same kind. */
import type { CellValue } from "../../book";
import { fieldById, tableById, type ValueType } from "../tables";
import type { RowsBlock } from "./block";
import type { CellTrait } from "./cell-trait";
import { traitOf } from "./cell-trait";
import { vocabulariesOf } from "./column-profile";
import { headingWorth } from "./lexicon";
import { isBlank, tightTextOf } from "./plain-text";
import { mayBeLabel } from "./row-roles";

/** A cell before and after; 0-based. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The same before and after. */
  readonly format: string | undefined;
}

/** Rows below the heading in which recognition looks for examples and numbers of columns. */
const FIRST_ROWS = 6;

/** Types whose columns recognition weighs by the kinds of their cells; of others it weighs the very words. */
const WEIGHED_BY_KIND: ReadonlySet<ValueType> = new Set(["text", "idText", "person", "persons", "idNumber", "phone", "date", "money", "number", "evidence"]);

/** Words of these columns settle which side a journal's amounts are on. */
const WEIGHED_BY_WORDS: ReadonlySet<string> = new Set(["account"]);

/** Kinds whose numbers are compared with each other: running numbers, months behind a point. */
const COMPARED: ReadonlySet<CellTrait> = new Set(["integer", "decimalMonth", "none", "error"]);

/** A heading names its field so surely that nothing else about the column is asked. */
const SURE = 0.9;

/**
 * Whether recognition would look at the sheet as before. No where there is any doubt: then the sheet is recognised
 * again. `neighbours` are the cells above and below in the column, since equal values in a row mean something.
 */
export function looksTheSame(block: RowsBlock, edit: CellEdit, neighbours: readonly CellValue[]): boolean {
  const { row, column, before, after, format } = edit;
  if (!isRecordRow(block, row) || row <= block.headerRows.last + FIRST_ROWS) return false;
  const own = block.columns.find((each) => each.column === column);
  if (!own || own.field === null || own.confidence < SURE || own.months || own.part || own.wrongHeading) return false;
  const field = fieldById(tableById(block.table), own.field)!;
  if (!WEIGHED_BY_KIND.has(field.type) || WEIGHED_BY_WORDS.has(field.id)) return false;
  return isSameKind(before, after, format) && neighbours.every((next) => (next === before) === (next === after));
}

/** Below an empty row a form may begin, whose keys and values are weighed one by one. */
function isRecordRow({ records, skipRows }: RowsBlock, row: number): boolean {
  return records !== undefined && row >= records.first && row < records.last && skipRows.every((other) => other.row !== row && other.role !== "blank");
}

function isSameKind(before: CellValue, after: CellValue, format: string | undefined): boolean {
  if (isBlank(before) || isBlank(after) || typeof before !== typeof after) return false;
  const kind = traitOf(before, format);
  if (kind !== traitOf(after, format)) return false;
  if (typeof before !== "string" || typeof after !== "string") return kind === "integer" || !COMPARED.has(kind);
  return !COMPARED.has(kind) && isPlainEntry(before) && isPlainEntry(after) && wordsIn(before) === wordsIn(after);
}

/** A text that is neither a heading nor a label of a row. */
function isPlainEntry(text: string): boolean {
  return !mayBeLabel(text) && headingWorth(text) === 0;
}

/** As a column's profile counts them. */
const LONGEST_TEXT = 60;

function wordsIn(text: string): string {
  return vocabulariesOf(tightTextOf(text.slice(0, LONGEST_TEXT))).join();
}
