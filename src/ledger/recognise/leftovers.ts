/**
 * Columns whose heading says nothing to a table, and fields of the table that no heading claimed: what the contents
 * are, and what is left over on both sides, brings them together (领域 in a list of 师徒结对 can only be the subject).
 */
import type { FieldDefinition } from "../tables";
import { bestAssignment } from "./assignment";
import { shareOf } from "./column-profile";
import { hasTypicalWords, wordsFit } from "./content-fit";
import type { TableNames } from "./field-names";
import type { HeadingNames } from "./heading-match";
import { isKnownHeading } from "./lexicon";
import { isForeignHeading } from "./foreign";
import { isPlainHeading } from "./plain-headings";
import type { ChoiceColumn, FieldChoice } from "./choice";

/** Types whose contents can be told apart without a heading. */
const TELLING_TYPES: ReadonlySet<string> = new Set(["date", "money", "int", "person", "persons", "phone", "idNumber", "evidence", "yesNo", "months", "period"]);

const LEAST_FIT = 0.7;
const FIT_WORTH = 3;
/** The only text left for the only text field left. */
const LAST_TEXT_WORTH = 2;
/** Several columns and fields of one type pair off in the order in which they stand. */
const ORDER_WORTH = 0.05;
/** The most that a pair of left-overs is worth. */
export const MOST_LEFTOVER = FIT_WORTH + ORDER_WORTH;

/** The choices, completed by pairs of left-over columns and fields. */
export function withLeftovers(
  columns: readonly ChoiceColumn[],
  names: TableNames,
  choices: readonly (readonly FieldChoice[])[],
  chosen: readonly (FieldChoice | undefined)[],
): (FieldChoice | undefined)[] {
  const taken = new Set(chosen.map((choice) => choice?.field.id));
  const isNewField = (since: number | undefined): boolean => since !== undefined && names.table.since === undefined;
  const fields = names.table.fields.flatMap((field, index) =>
    taken.has(field.id) || field.id === "remark" || isNewField(field.since) ? [] : [{ field, index }],
  );
  const open = columns.flatMap((column, index) => (chosen[index] || !isOpen(column, choices[index]!) ? [] : [{ column, index }]));
  if (fields.length === 0 || open.length === 0) return [...chosen];
  const texts = open.filter(({ column }) => isText(column));
  const textFields = fields.filter(({ field }) => field.type === "text");
  const lastText = texts.length === 1 && textFields.length === 1;
  const weights = open.map(({ column, index: at }, nth) =>
    fields.map(({ field, index }, rank) => {
      const { fit } = choices[at]![index]!;
      const order = ORDER_WORTH / (1 + Math.abs(nth / open.length - rank / fields.length));
      if (TELLING_TYPES.has(field.type)) return fit >= LEAST_FIT ? FIT_WORTH * fit + order : 0;
      return lastText && field.type === "text" && isText(column) && fit > 0 && !isOtherWords(column, names, field) ? LAST_TEXT_WORTH : 0;
    }),
  );
  const completed = [...chosen];
  bestAssignment(weights).forEach((pick, nth) => {
    if (pick === undefined) return;
    const at = open[nth]!.index;
    completed[at] = { ...choices[at]![fields[pick]!.index]!, weight: weights[nth]![pick]! };
  });
  return completed;
}

/** A column that no table explains: its heading names no field here and none elsewhere. */
function isOpen(column: ChoiceColumn, choices: readonly FieldChoice[]): boolean {
  if (column.fixed !== undefined || column.months || column.names.length === 0 || column.profile.telling < 2) return false;
  if (choices.some((choice) => choice.likeness > 0)) return false;
  return !column.names.some(isKnownElsewhere) && !column.profile.serial;
}

function isKnownElsewhere(name: HeadingNames[number]): boolean {
  return isKnownHeading(name) || isPlainHeading(name) || isForeignHeading(name);
}

/** A field with words of its own that the table can do without is not meant where none of them stand: schools are no goods. */
function isOtherWords({ profile }: ChoiceColumn, { table }: TableNames, field: FieldDefinition): boolean {
  return !field.required && hasTypicalWords(table.id, field) && wordsFit(profile, table.id, field) === 0;
}

function isText(column: ChoiceColumn): boolean {
  return shareOf(column.profile, "word", "phrase", "sentence") >= 0.7;
}
