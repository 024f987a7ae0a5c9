import type { FieldId, RecordSet, TableId } from "../../../ledger";
import { LedgerRow, tableById } from "../../../ledger";
import { valueOf } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
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
      for (const field of tableById(table).unique) yield* repeatsOf(inspection, table, field);
    }
  },
};

/** A person's number is one in the whole union; other numbers begin anew in each list (each congress, each campus). */
function* repeatsOf({ ledger }: Inspection, table: TableId, field: string): Generator<Outcome> {
  const everywhere = new Map<string, LedgerRow>();
  for (const set of ledger.recordSets(table)) {
    yield* repeatsIn(set, field, field === "idNumber" ? everywhere : new Map<string, LedgerRow>());
  }
}

function* repeatsIn(set: RecordSet, field: string, first: Map<string, LedgerRow>): Generator<Outcome> {
  const column = set.columns.find((candidate) => candidate.field === field);
  if (!column) return;
  for (let index = 0; index < set.rows.length; index++) {
    const value = valueOf(column.readings[index]);
    if (value === undefined || column.carried.has(index)) continue;
    const key = String(value);
    const row = new LedgerRow(set, index);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else yield hit(row, field as FieldId, `的编号与第 ${before.rowNumber} 行相同`, { also: [before.place(field as FieldId)] });
  }
}
