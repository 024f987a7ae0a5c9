import { groupedBy } from "../../../book";
import type { FieldId, RecordSet } from "../../../ledger";
import { tableById, type LedgerRow } from "../../../ledger";
import type { Reading } from "../../../ledger/parse";
import { CUSTOM } from "../../../regulation";
import type { Inspection } from "../../inspection";
import { personsIn } from "../../persons";
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
  *check(inspection) {
    const { ledger } = inspection;
    // A form is one thing; two of them are two units, or one unit shown twice.
    for (const table of ledger.tables().filter((id) => tableById(id).layout === "rows")) for (const sets of sideBySide(ledger.recordSets(table))) yield* repeatsIn(inspection, sets);
  },
};

/** A list that goes on in columns beside itself is one list; so are forms of one kind, wherever they stand. */
function sideBySide(sets: readonly RecordSet[]): readonly (readonly RecordSet[])[] {
  const listOf = ({ sheet, block }: RecordSet) => (block.layout === "keyValue" ? "form" : `${sheet.name}|${block.range.top}`);
  return [...groupedBy(sets, (set) => `${listOf(set)}|${set.columns.map(({ field }) => field).join()}`).values()];
}

/** Names that more than one member bears. For `inspection.derive`. */
function namesakes(inspection: Inspection): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const row of inspection.rows("members")) {
    for (const name of personsIn(row, "name")) (seen.has(name) ? twice : seen).add(name);
  }
  return twice;
}

function* repeatsIn(inspection: Inspection, sets: readonly RecordSet[]): Generator<Outcome> {
  const [model] = sets;
  const identity = tableById(model!.table).identity.filter((field) => model!.columns.some((column) => column.field === field && !column.months));
  if (identity.length === 0) return;
  for (const [first, ...later] of alike(sets.flatMap((set) => inspection.rowsOf(set)), identity as FieldId[])) {
    for (const row of later) if (isTelling(row, identity, inspection.derive(namesakes))) yield repeated(row, first!, identity);
  }
}

/** The groups of rows equal in all these fields, each in the order of the rows: split field by field, and who is left alone drops out. */
function alike(rows: readonly LedgerRow[], [field, ...others]: readonly FieldId[]): readonly (readonly LedgerRow[])[] {
  if (rows.length < 2) return [];
  if (field === undefined) return [rows];
  return [...groupedBy(rows, (row) => textOf(row.reading(field))).values()].flatMap((group) => alike(group, others));
}

/** Equal for equal readings. */
function textOf(reading: Reading): string {
  if (typeof reading === "string") return reading;
  return typeof reading === "number" ? String(reading) : (JSON.stringify(reading) ?? "");
}

/** Rows with little in them are alike without being the same, and so are those of namesakes. */
function isTelling(row: LedgerRow, identity: readonly string[], shared: ReadonlySet<string>): boolean {
  const filled = identity.filter((field) => !row.isEmpty(field as FieldId) && !row.isCarried(field as FieldId));
  if (filled.length === 0 || filled.length * 2 < identity.length) return false;
  return filled.length > 1 || !NAMING.has(filled[0]!) || personsIn(row, filled[0] as FieldId).every((name) => !shared.has(name));
}

/** Fields that hold nothing but a name. */
const NAMING = new Set<string>(["name", "person", "reader", "leader"]);

function repeated(row: LedgerRow, before: LedgerRow, identity: readonly string[]): Outcome {
  const own = row.set.columns.filter((column) => column.row === undefined && !row.isCarried(column.field as FieldId));
  const place = (own.find(({ field }) => identity.includes(field)) ?? own[0] ?? row.set.columns[0]!).field as FieldId;
  const also = [before.place(place)];
  return sameReadings(row, before)
    ? hit(row, place, `与${before.whereabouts}完全相同`, { also })
    : hit(row, place, `与${before.whereabouts}可能是同一件事`, { also, level: "建议" });
}

function sameReadings(row: LedgerRow, other: LedgerRow): boolean {
  return row.set.columns.every((column, index) => textOf(column.readings[row.index]) === textOf(other.set.columns[index]!.readings[other.index]));
}
