/** What the ledger says was decided, approved and filed: where the papers of a change of office are to be found. */
import type { FieldId, TableId } from "../../../ledger";
import type { Inspection } from "../../inspection";

const WHERE: { readonly [Id in TableId]?: readonly FieldId<Id>[] } = {
  committees: ["remark", "byElection"],
  meetings: ["title", "topics", "resolution", "remark"],
  congressSessions: ["reports", "resolutions", "remark"],
  archiveIndex: ["title", "remark"],
  superiorTasks: ["task", "remark"],
};

/** One text for each record that says anything. For `inspection.derive`. */
export function proceedings(inspection: Inspection): readonly string[] {
  return (Object.keys(WHERE) as (keyof typeof WHERE)[]).flatMap((table) => textsOf(inspection, table));
}

function textsOf(inspection: Inspection, table: TableId): string[] {
  const fields = WHERE[table as keyof typeof WHERE] as readonly FieldId[];
  return inspection.rows(table).map((row) => fields.map((field) => row.text(field)).filter(Boolean).join("；")).filter(Boolean);
}
