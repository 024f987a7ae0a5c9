/** What a rule of the inspection is: data that says what it asks and why, and one function that looks. */
import type { Basis, Level, Place } from "../book";
import type { FieldId, LedgerRow, TableId } from "../ledger";
import type { FindingKind } from "./finding-kind";
import type { Inspection } from "./inspection";
import { rowIdentity } from "./row-identity";

/** Fields by table. */
export type Fields = { readonly [Id in TableId]?: readonly FieldId<Id>[] };

export interface Rule {
  /** A slug; printed on sheets and remembered in workbooks, so never reused for another rule. */
  readonly id: string;
  /** What must hold, in plain Chinese: 慰问要有签收. */
  readonly title: string;
  readonly kind: FindingKind;
  readonly level: Level;
  /** Without these tables and columns nothing can be checked; the rule is then unchecked and says so. */
  readonly needs: Fields;
  /** Looked at where it is there; without `needs`, at least one of these tables must be. */
  readonly reads?: Fields;
  readonly basis: Basis;
  /** Why it matters: one sentence for a clerk. */
  readonly why: string;
  /** How to mend it: one sentence; for orders of dates 核实并说明, never how to backdate. */
  readonly fix: string;
  /** Pure; yields what is wrong, or why it can't tell. */
  check(inspection: Inspection): Iterable<Outcome>;
}

/** Rules that look at the same side of a ledger. */
export interface RuleFamily {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Something that breaks the rule. */
export interface Hit {
  readonly place: Place;
  /** A Chinese sentence: which row, what is wrong. Names no person and shows no number of one. */
  readonly text: string;
  /** What makes this hit itself, free of its address: it survives moved rows and is remembered when ignored. */
  readonly identity: string;
  readonly table?: TableId;
  /** Other places that show the same contradiction. */
  readonly also?: readonly Place[];
  /** Where this hit weighs less (or more) than the rule. */
  readonly level?: Level;
  /** Where what it rests on depends on region or date. */
  readonly basis?: Basis;
}

/** The rule can't tell, for a reason that the ledger's contents give. */
export interface Unable {
  readonly unable: string;
}

export type Outcome = Hit | Unable;

export function isHit(outcome: Outcome): outcome is Hit {
  return !("unable" in outcome);
}

/** The rule can't tell; a Chinese sentence why, such as 没有写明地区，未检查. */
export function unable(reason: string): Unable {
  return { unable: reason };
}

type HitDetails = Pick<Hit, "also" | "level" | "basis">;
type FreeHitDetails = HitDetails & Pick<Hit, "table">;

/** A hit on the cell of a row's field (or the row, where its block has no such column). The row number is put before the text. */
export function hit<Id extends TableId>(row: LedgerRow<Id>, field: FieldId<Id>, text: string, details: HitDetails = {}): Hit {
  return {
    place: row.place(field),
    text: row.isForm ? text : `${row.whereabouts}${text}`,
    identity: `${rowIdentity(row)}|${field}|${row.text(field)}`,
    table: row.table,
    ...details,
  };
}

/** A hit that is no single row's; `identity` tells it from the rule's other hits. */
export function hitAt(place: Place, text: string, identity: string, details: FreeHitDetails = {}): Hit {
  return { place, text, identity, ...details };
}
