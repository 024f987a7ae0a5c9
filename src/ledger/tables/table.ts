/** What a table of the ledger is: plain data, one file per table beside this one. */

/** How a field's cells are read; each has its module in `../parse`. */
export type ValueType =
  | "text"
  | "idText"
  | "person"
  | "persons"
  | "idNumber"
  | "phone"
  | "date"
  | "dateText"
  | "months"
  | "period"
  | "year"
  | "money"
  | "int"
  | "number"
  | "ratio"
  | "enum"
  | "yesNo"
  | "evidence";

/**
 * Where a date may lie. `inYear`: something that happened in the ledger's year, so a date without a year takes the
 * ledger's. `past`: done at any time up to today, and only a date with its year can be read. `ahead`: may lie in the
 * future (ends of terms, of validity, deadlines).
 */
export type DateReach = "inYear" | "past" | "ahead";

export interface FieldDefinition {
  readonly id: string;
  readonly heading: string;
  /**
   * Other headings people write, without blanks, without a unit or remark in brackets: `慰问金`, not `慰 问 金（元）`.
   * The most usual come first.
   */
  readonly synonyms: readonly string[];
  readonly type: ValueType;
  readonly required?: true;
  /** For an enum: each value of the catalogue with its other spellings, in the catalogue's order. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** For a date; absent means `inYear`. */
  readonly reach?: DateReach;
  /** For money: a price or standard for one person or piece, so that 200元/人 is read as 200. */
  readonly perOne?: true;
  /** Holds for one year only, also in a standing table: carry-over empties it. */
  readonly yearly?: true;
  /** Some ledgers give this field a column for each month. */
  readonly perMonth?: true;
  /** The input note of the template: what to write, in plain Chinese. */
  readonly note?: string;
  /** Words a drop-down of the template proposes for a text; others are as good. */
  readonly proposals?: readonly string[];
  /** The version of the catalogue that brought the field; absent means 1. */
  readonly since?: number;
}

export type TableLayout = "rows" | "keyValue";

export interface TableDefinition {
  readonly id: string;
  readonly title: string;
  /** Sheet names and block titles people write, without the unit, the year or 台帐/台账/登记表/一览表 at the end. */
  readonly synonyms: readonly string[];
  readonly layout: TableLayout;
  /** What one row is, in English as in the catalogue. */
  readonly purpose: string;
  /** The same in plain Chinese, shown on the template's index. */
  readonly note: string;
  readonly fields: readonly FieldDefinition[];
  /** What it lists outlives the year (members, assets): carry-over keeps its records, else it empties them. */
  readonly standing?: true;
  /** The fields that tell one row from another; two rows alike in all of them are one row entered twice. */
  readonly identity: readonly string[];
  /** Fields of which no value may occur twice: a member's number, a file's number. */
  readonly unique: readonly string[];
  readonly since?: number;
}

/** A table with its ids kept as literal types, so that a misspelt field is a compile error. */
export function defineTable<const Table extends TableDefinition>(table: Table): Table {
  return table;
}
