/** What each field of a table would be worth on a column: its heading's likeness, and whether the contents are such. */
import type { FieldDefinition } from "../tables";
import type { ChoiceColumn, FieldChoice } from "./choice";
import { shareOf } from "./column-profile";
import { contentFit, wordsFit } from "./content-fit";
import type { TableNames } from "./field-names";
import { isForeignHeading } from "./foreign";
import type { Likenesses } from "./heading-match";
import { likenesses } from "./heading-match";
import { isKnownHeading } from "./lexicon";
import { isPlainHeading, isSerialHeading, mayBeSerialHeading } from "./plain-headings";

/** Worth of a heading that names its field exactly. */
const HEADING_WORTH = 10;
const CONTENT_WORTH = 3;
/** Worth of contents that settle a field whatever its heading: ID numbers, telephones. */
const TELLTALE_WORTH = 6;
/** Worth of words typical of a text field under a heading that no table knows. */
const WORDS_WORTH = 4;
/** Worth of the field that the user named. */
const TOLD_WORTH = 100;
const LEAST_WORDS = 0.6;
/** The share of typical words where the heading is one of another table. */
const MOST_WORDS = 0.85;
/** Likeness of a heading to a column's field that is as good as being its name. */
const NEARLY_EXACT = 0.9;

const TELLTALE_TYPES = new Set(["idNumber", "phone"]);

/** A column with what is asked of it once, for all tables. */
export interface WeighedColumn extends ChoiceColumn {
  readonly likeness: Likenesses;
  /** The heading is one that only a field of that very name may claim: of figures that follow from others, of tables that are no ledger. */
  readonly claimedByName: boolean;
  readonly plain: boolean;
  readonly known: boolean;
  /** Running numbers by heading: no field at all. */
  readonly serial: boolean;
  /** Running numbers under a heading that may be a thing's number: only a required field may claim them. */
  readonly counting: boolean;
  /** A ledger should have a field for it. */
  readonly wantsField: boolean;
}

export function weighed(column: ChoiceColumn): WeighedColumn {
  const { names, profile, fixed } = column;
  const plain = names.some(isPlainHeading);
  const counting = profile.serial && names.some(mayBeSerialHeading);
  return {
    ...column,
    likeness: likenesses(names),
    claimedByName: plain || names.some(isForeignHeading),
    plain,
    known: names.some(isKnownHeading),
    serial: names.length > 0 && names.every(isSerialHeading),
    counting,
    wantsField: names.length > 0 && !names.every(isPlainHeading) && !counting && fixed !== null,
  };
}

/** The most that a column can be worth in a table, whatever its contents. */
export function mostByHeading(column: WeighedColumn, names: TableNames): number {
  if (column.fixed !== undefined) return TOLD_WORTH;
  if (column.months) return HEADING_WORTH + CONTENT_WORTH;
  const likeness = Math.max(0, ...(column.likeness.get(names) ?? []));
  const headed = likeness > 0 && !(column.claimedByName && likeness < NEARLY_EXACT) ? HEADING_WORTH * likeness + CONTENT_WORTH : 0;
  return Math.max(headed, TELLTALE_WORTH);
}

/** What each field of the table, in its order, would be worth on the column. */
export function fieldChoices(column: WeighedColumn, names: TableNames): FieldChoice[] {
  const found = column.likeness.get(names);
  return names.table.fields.map((field, index) => {
    const alike = found?.[index] ?? 0;
    const likeness = column.claimedByName && alike < NEARLY_EXACT ? 0 : alike;
    const fit = column.parts ? partsFit(field) : contentFit(column.profile, names.table.id, field);
    return { field, likeness, fit, weight: weightOf(column, names.table.id, { field, likeness, fit }) };
  });
}

function partsFit(field: FieldDefinition): number {
  return field.type === "date" ? 1 : -1;
}

function weightOf(column: WeighedColumn, table: string, { field, likeness, fit }: Omit<FieldChoice, "weight">): number {
  if (column.fixed !== undefined) return column.fixed === field.id ? TOLD_WORTH : 0;
  if (column.serial || (column.counting && !field.required)) return 0;
  if (column.parts && field.type !== "date") return 0;
  if (column.months) return monthlyWeight(column, field, likeness, fit);
  if (likeness > 0) {
    const weight = HEADING_WORTH * likeness + CONTENT_WORTH * fit;
    // Contents that cannot be it leave a vague heading nothing to say.
    return likeness < 0.8 && fit <= -0.5 ? 0 : Math.max(weight, 0.5);
  }
  return column.plain ? 0 : telltale(column, table, field, fit);
}

/** Columns for months hold the field that is kept by month; another amount (应缴) only where its heading says so. */
function monthlyWeight(column: ChoiceColumn, field: FieldDefinition, likeness: number, fit: number): number {
  if (field.perMonth) return HEADING_WORTH * (column.names.length === 0 ? 0.9 : Math.max(likeness, 0.6)) + CONTENT_WORTH * fit;
  return field.type === "money" && likeness >= 0.8 ? HEADING_WORTH * likeness + CONTENT_WORTH * fit : 0;
}

/** Contents that name their field although the heading does not. */
function telltale(column: WeighedColumn, table: string, field: FieldDefinition, fit: number): number {
  const words = column.profile.telling < 2 ? 0 : wordsFit(column.profile, table, field);
  if (words >= (column.known ? MOST_WORDS : LEAST_WORDS)) return WORDS_WORTH * words;
  if (fit < 0.8) return 0;
  if (TELLTALE_TYPES.has(field.type)) return TELLTALE_WORTH * fit;
  if (field.type === "enum") return field.id === "sex" ? TELLTALE_WORTH * shareOf(column.profile, "sex") : WORDS_WORTH * fit;
  const nameless = column.names.length === 0;
  if (nameless && field.required && (field.type === "person" || field.type === "date")) return 0.6 * TELLTALE_WORTH * fit;
  return 0;
}
