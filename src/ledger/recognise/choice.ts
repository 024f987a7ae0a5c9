/** What is chosen between: the columns of a block, and what a field would be worth on one of them. */
import type { FieldDefinition } from "../tables";
import type { ColumnProfile } from "./column-profile";
import type { DatePart, MonthSpan } from "./heading";
import type { HeadingNames } from "./heading-match";

/** A column (or several that are one: parts of a date, columns for months) as the choice sees it. */
export interface ChoiceColumn {
  /** Index among the block's columns; the first of a group. */
  readonly column: number;
  readonly members: readonly number[];
  readonly names: HeadingNames;
  readonly profile: ColumnProfile;
  /** A group of columns for months, which only a field with `perMonth` can take. */
  readonly months?: readonly MonthSpan[];
  /** A group of columns that make one date. */
  readonly parts?: readonly DatePart[];
  /** The user's word: this field, or none. */
  readonly fixed?: string | null;
}

export interface FieldChoice {
  readonly field: FieldDefinition;
  /** Likeness of the heading, 0 to 1. */
  readonly likeness: number;
  /** Fit of the contents, −1 to 1. */
  readonly fit: number;
  readonly weight: number;
}
