import type { FieldId, RecordSet } from "../../../ledger";
import { LedgerRow, tableById } from "../../../ledger";
import type { Reading } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import { hit, type Outcome, type Rule } from "../../rule";

export const duplicateRow: Rule = {
  id: "duplicate-row",
  title: "一件事不能记两遍",
  kind: "duplicateRow",
  level: "必改",
  needs: {},
  basis: CUSTOM,
  why: "记了两遍，人数、次数和金额都会多算。",
  fix: "核对是同一件事还是两件事：同一件的删去一行，两件的补上能区分的内容。",
  *check({ ledger }) {
    for (const table of ledger.tables()) for (const set of ledger.recordSets(table)) yield* repeatsIn(set);
  },
};

function* repeatsIn(set: RecordSet): Generator<Outcome> {
  const identity = tableById(set.table).identity.filter((field) => set.columns.some((column) => column.field === field && !column.months));
  if (identity.length < 2 && set.columns.length < 3) return;
  const first = new Map<string, number>();
  const identifying = identity.map((field) => set.columns.find((column) => column.field === field)!);
  for (let index = 0; index < set.rows.length; index++) {
    let key = "";
    for (const { readings } of identifying) key += `${textOf(readings[index])}\n`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else if (isFilled(set, index, identity)) yield repeated(set, earlier, index, identity);
  }
}

/** Equal for equal readings; line ends in a text are its own and can't be mistaken for the next field's. */
function textOf(reading: Reading): string {
  return typeof reading === "string" ? (reading.includes("\n") ? reading.replace(/\n/g, "\r") : reading) : typeof reading === "number" ? String(reading) : (JSON.stringify(reading) ?? "");
}

/** Two rows with little in them are alike without being the same. */
function isFilled(set: RecordSet, index: number, identity: readonly string[]): boolean {
  const row = new LedgerRow(set, index);
  const filled = identity.filter((field) => !row.isEmpty(field as FieldId)).length;
  return filled >= Math.min(2, identity.length) && filled * 2 > identity.length;
}

function repeated(set: RecordSet, earlier: number, index: number, identity: readonly string[]): Outcome {
  const [row, before] = [new LedgerRow(set, index), new LedgerRow(set, earlier)];
  const place = identity.find((field) => !row.isCarried(field as FieldId)) as FieldId;
  const alike = set.columns.every((column) => JSON.stringify(column.readings[index]) === JSON.stringify(column.readings[earlier]));
  const also = [before.place(place)];
  return alike
    ? hit(row, place, `与第 ${before.rowNumber} 行完全相同`, { also })
    : hit(row, place, `与第 ${before.rowNumber} 行可能是同一件事`, { also, level: "建议" });
}
