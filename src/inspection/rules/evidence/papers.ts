/** Proofs that a record names: a cell that says no, or says nothing where the others of its column do. */
import type { FieldId, LedgerRow, TableId } from "../../../ledger";
import { fieldById, tableById } from "../../../ledger";
import type { Evidence } from "../../../ledger/parse";
import { isInUse } from "../../column-in-use";
import type { Inspection } from "../../inspection";
import { hit, type Hit } from "../../rule";

/** What is missing in these columns of a table, in the words of their headings. */
export function* missingPapers<Id extends TableId>(inspection: Inspection, table: Id, fields: readonly FieldId<Id>[]): Generator<Hit> {
  for (const field of fields) {
    const rows = inspection.rows(table).filter((row) => row.has(field));
    const blanks = rows.filter((row) => row.reading(field) === undefined);
    const inUse = isInUse(rows, blanks);
    const { heading } = fieldById(tableById(table), field)!;
    for (const row of rows) {
      const lacks = lackOf(row, field);
      if (lacks === "no") yield hit(row, field, `没有${heading}`);
      if (lacks === "blank") yield hit(row, field, `的${heading}没有填`, inUse ? {} : { level: "建议" });
    }
  }
}

function lackOf<Id extends TableId>(row: LedgerRow<Id>, field: FieldId<Id>): "no" | "blank" | undefined {
  const reading = row.reading(field);
  if (reading === undefined) return "blank";
  if (reading === null) return "no";
  const evidence: unknown = row.value(field);
  return evidence !== undefined && !(evidence as Evidence).present ? "no" : undefined;
}
