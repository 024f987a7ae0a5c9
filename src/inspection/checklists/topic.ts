/** What an inspector asks about: which ledgers speak to it, what must be there, and the words it is known by. */
import type { FieldId, TableId } from "../../ledger";

/** So many records of a kind are expected in the year. */
export interface Ask {
  readonly table: TableId;
  /** Only records whose field says this. */
  readonly where?: { readonly field: string; readonly says: RegExp };
  readonly atLeast: number;
  /** What is counted, for the figures: 委员会会议. */
  readonly what: string;
  /** How it is counted: 次. */
  readonly unit: string;
  /** Records elsewhere that answer as well. */
  readonly or?: Ask;
}

/** Something inspectors ask about, whatever list they bring. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  /** By these an item of a union's own list is known to ask about it. */
  readonly words: RegExp;
  /** Findings in these ledgers cost points here. */
  readonly tables: readonly TableId[];
  /** Findings of these rules do, wherever they stand. */
  readonly rules?: readonly string[];
  readonly asks: readonly Ask[];
}

/** The first that is answered: a congress stands in its own ledger or among the meetings. */
export function either(first: Ask, or: Ask): Ask {
  return { ...first, or };
}

/** One record of a table, counted as `what` in `unit`. */
export function ask(table: TableId, what: string, unit: string): Ask {
  return { table, what, unit, atLeast: 1 };
}

/** The same, of the records whose field says something. */
export function askWhere<Id extends TableId>(table: Id, [field, says]: readonly [FieldId<Id>, RegExp], what: string, unit: string): Ask {
  return { ...ask(table, what, unit), where: { field, says } };
}
