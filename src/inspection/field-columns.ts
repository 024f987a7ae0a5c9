/** The ledger by columns: for rules that ask the same of every field of a type, whatever table it stands in. */
import { address, type Place } from "../book";
import { cellOf, fieldById, LedgerRow, tableById, type FieldDefinition, type LedgerColumn, type RecordSet } from "../ledger";
import type { Inspection } from "./inspection";
import { rowIdentity } from "./row-identity";
import type { Hit } from "./rule";

/** One field of one block. A field with a column per month has one of these for each. */
export interface FieldColumn {
  readonly set: RecordSet;
  readonly column: LedgerColumn;
  readonly field: FieldDefinition;
}

/** Every mapped column of the ledger; a date split over columns is there once. For `inspection.derive`. */
export function fieldColumns({ ledger }: Inspection): readonly FieldColumn[] {
  return ledger.tables().flatMap((table) => ledger.recordSets(table).flatMap(columnsOfSet));
}

function columnsOfSet(set: RecordSet): FieldColumn[] {
  const seen = new Set<string>();
  return set.columns.flatMap((column) => {
    const field = fieldById(tableById(set.table), column.field);
    if (!field || (seen.has(column.field) && !column.months)) return [];
    seen.add(column.field);
    return [{ set, column, field }];
  });
}

/** Whether two columns of a block are of the same field. */
export function columnOf(set: RecordSet, field: string): LedgerColumn | undefined {
  return set.columns.find((column) => column.field === field);
}

/** The place of a record's cell in this column. */
export function placeIn({ set, column }: FieldColumn, index: number): Place {
  const cell = cellOf(set, column, index);
  return { sheet: set.sheet.name, cell: address(cell.row, cell.column) };
}

/** A hit on a record's cell; the row number and the column's heading are put before the text. */
export function hitIn(at: FieldColumn, index: number, text: string, details: Pick<Hit, "also" | "level"> = {}): Hit {
  const { set, column, field } = at;
  const row = new LedgerRow(set, index);
  const months = column.months ? `（${monthsOf(column.months)}）` : "";
  const cell = cellOf(set, column, index);
  const where = row.isForm ? "" : `${row.whereabouts}的`;
  return {
    place: placeIn(at, index),
    text: `${where}${field.heading}${months}${text}`,
    identity: `${rowIdentity(row)}|${field.id}${months}|${String(set.sheet.values[cell.row]?.[cell.column] ?? "")}`,
    table: set.table,
    ...details,
  };
}

function monthsOf({ from, to }: NonNullable<LedgerColumn["months"]>): string {
  return from === to ? `${from}月` : `${from}—${to}月`;
}

/** The cell of the column's heading; the sheet where it has none of its own. */
export function headingPlace({ set, column }: FieldColumn): Place {
  const sheet = set.sheet.name;
  const { block } = set;
  if (block.layout === "keyValue" || block.headerRows.last < block.headerRows.first) return { sheet };
  return { sheet, cell: address(block.headerRows.last, column.column) };
}
