import type { FieldId, TableId } from "../../../ledger";
import { tableById, type LedgerRow } from "../../../ledger";
import { CUSTOM } from "../../../regulation";
import { continuedLists } from "../../continued-lists";
import type { Inspection } from "../../inspection";
import { hit, type Outcome, type Rule } from "../../rule";

export const duplicateKey: Rule = {
  id: "duplicate-key",
  title: "编号不能重复",
  kind: "duplicateKey",
  level: "必改",
  needs: {},
  basis: CUSTOM,
  why: "会员号、身份证号、提案号、案卷号是认人认事的，重复了就分不清。",
  fix: "对照证件和原件核对，改正写错的一个。",
  *check(inspection) {
    for (const table of inspection.ledger.tables()) {
      for (const field of tableById(table).unique) yield* repeatsOf(inspection, table, field as FieldId);
    }
  },
};

/** A person's number is one in the whole union; other numbers begin anew in each list (each congress, each campus), but not where a list goes on. */
function* repeatsOf(inspection: Inspection, table: TableId, field: FieldId): Generator<Outcome> {
  const lists = field === "idNumber" ? [inspection.rows(table)] : continuedLists(inspection.ledger.recordSets(table)).map((sets) => sets.flatMap((set) => inspection.rowsOf(set)));
  for (const rows of lists) yield* repeatsIn(rows, field);
}

function* repeatsIn(rows: readonly LedgerRow[], field: FieldId): Generator<Outcome> {
  const first = new Map<string, LedgerRow>();
  for (const row of rows) {
    const value = row.value(field);
    if (value === undefined || row.isCarried(field)) continue;
    const key = String(value);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else yield hit(row, field, `的编号与${before.whereabouts}相同`, { also: [before.place(field)] });
  }
}
