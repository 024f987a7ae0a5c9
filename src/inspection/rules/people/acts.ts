/** Who did what on which day, wherever the ledger names somebody who acts for the union. */
import type { Place, PlainDate } from "../../../book";
import type { FieldId, LedgerRow, TableId } from "../../../ledger";
import { fieldById, tableById } from "../../../ledger";
import type { DateValue } from "../../../ledger/parse";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";
import { rowIdentity } from "../../row-identity";
import { hitAt, type Hit } from "../../rule";

export interface Act {
  readonly person: string;
  readonly day: PlainDate;
  readonly row: LedgerRow;
  readonly field: FieldId;
  /** The heading of the field: 主持人. */
  readonly what: string;
}

/** A hit on an act; where it stands is put before the text. @param against the cell that contradicts it */
export function hitOnAct({ person, row, field, what }: Act, text: string, against: Place): Hit {
  return hitAt(row.place(field), `${row.whereabouts}的${what}${text}`, `${rowIdentity(row)}|${field}|${person}`, { table: row.table, also: [against] });
}

/** The fields that name people who act, and the day they act on. */
export const ACTING: { readonly [Id in TableId]?: { readonly on: FieldId<Id>; readonly who: readonly FieldId<Id>[] } } = {
  meetings: { on: "date", who: ["host", "recorder"] },
  activities: { on: "date", who: ["owner"] },
  visits: { on: "date", who: ["visitor", "approver"] },
  journal: { on: "date", who: ["handler", "approver"] },
  training: { on: "date", who: ["recorder"] },
  womenWork: { on: "date", who: ["owner"] },
  disputes: { on: "date", who: ["mediator"] },
  petitions: { on: "date", who: ["handler"] },
  audits: { on: "date", who: ["auditors"] },
  proposals: { on: "submittedOn", who: ["proposer", "seconders"] },
};

/** Whether the ledger has records of anybody acting. */
export function hasActs(inspection: Inspection): boolean {
  return (Object.keys(ACTING) as TableId[]).some((table) => inspection.ledger.rowCount(table) > 0);
}

/** Every act on a day that is known to the day. For `inspection.derive`. */
export function acts(inspection: Inspection): readonly Act[] {
  return (Object.keys(ACTING) as (keyof typeof ACTING)[]).flatMap((table) => actsIn(inspection, table));
}

function actsIn(inspection: Inspection, table: TableId): Act[] {
  const { on, who } = ACTING[table as keyof typeof ACTING] as { readonly on: FieldId; readonly who: readonly FieldId[] };
  const headings = who.map((field) => fieldById(tableById(table), field)!.heading);
  const found: Act[] = [];
  for (const row of inspection.rows(table)) {
    const day = row.value(on) as DateValue | undefined;
    if (typeof day !== "string") continue;
    who.forEach((field, index) => {
      if (row.isCarried(field)) return;
      for (const person of personsIn(row, field)) {
        found.push({ person, day, row, field, what: headings[index]! });
      }
    });
  }
  return found;
}
